/** The record as Git has it: read without touching the working tree. */
import { execFileSync } from 'node:child_process'
import { type Found, type PublicRecord, toRecord } from '../record/index.ts'
import { ArchiveError, shown } from './read.ts'

/**
 * Reads the record as it stood at a commit, branch or tag.
 * @param ref the name of the commit
 * @param folder absolute path of the content folder
 * @param root absolute path of the repository
 * @throws ArchiveError where Git knows no such commit, with what to fetch
 */
export function readArchiveAt(ref: string, folder: string, root: string): PublicRecord {
  const within = shown(folder, root)
  if (within === folder)
    throw new ArchiveError(`${folder} is not in this repository, so it has no earlier state to compare with`)
  if (ref.startsWith('-'))
    throw new ArchiveError(`Unexpected commit \`${ref}\`, expected the name of a commit, branch or tag`)
  const commit = resolveCommit(ref, root)
  const names = git(root, ['ls-tree', '-r', '-z', '--name-only', commit, '--', `${within}/`])
    .toString('utf8')
    .split('\0')
    .filter((name) => name !== '')
  const texts = contents(
    names.map((name) => `${commit}:${name}`),
    root,
  )
  const files = names.map((name, n): Found => ({ path: name.slice(within.length + 1), text: () => texts[n] as string }))
  return toRecord(files, (path) => `${within}/${path}`)
}

function resolveCommit(ref: string, root: string): string {
  try {
    return git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`])
      .toString('utf8')
      .trim()
  } catch {
    throw new ArchiveError(
      `Git knows no commit \`${ref}\` here; in a shallow clone, fetch it first: git fetch --depth=1 origin ${ref.replace(/^origin\//, '')}`,
    )
  }
}

/** The texts of objects, in the order asked for: one process for all of them. */
function contents(objects: readonly string[], root: string): string[] {
  if (objects.length === 0) return []
  const output = git(root, ['cat-file', '--batch'], `${objects.join('\n')}\n`)
  const texts: string[] = []
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf(10, at)
    const size = Number(output.toString('latin1', at, end).split(' ').at(-1))
    texts.push(output.toString('utf8', end + 1, end + 1 + size))
    at = end + 1 + size + 1
  }
  return texts
}

function git(root: string, args: string[], input?: string): Buffer {
  return execFileSync('git', ['-C', root, ...args], { input, maxBuffer: 2 ** 30, stdio: ['pipe', 'pipe', 'ignore'] })
}
