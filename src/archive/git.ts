/** The record as Git has it: read without touching the working tree. */
import { type ContentFile, isHeld, type PublicRecord, toRecord } from '../record/index.ts'
import { commitOf, forkOf, git, repositoryOf } from './commit.ts'
import { isOfTools, LINK, oddName } from './odd.ts'
import { ArchiveError, shown } from './read.ts'

/**
 * Reads the record with which work is compared: as it stood where the work left a commit, branch or tag, so that
 * what others have done there since is no change of the work. Where the history here is too short to say, it is
 * that commit itself.
 * @param content absolute path of the content folder
 * @param name gives the path that reports print
 * @throws ArchiveError where Git knows no such commit, or the folder is in no repository
 */
export function readBase(ref: string, content: string, name: (path: string) => string): PublicRecord {
  const { root, folder } = repositoryOf(content)
  const commit = commitOf(ref, root)
  return readArchiveAt(forkOf(commit, root) ?? commit, folder, root, name)
}

/**
 * Reads the record as it stood at a commit, branch or tag.
 * @param ref the name of the commit
 * @param folder absolute path of the content folder
 * @param root absolute path of the repository
 * @param name gives the path that reports print; that from the root, where it is left out
 * @throws ArchiveError where Git knows no such commit, with what to fetch
 */
export function readArchiveAt(
  ref: string,
  folder: string,
  root: string,
  name?: (path: string) => string,
): PublicRecord {
  const within = shown(folder, root)
  if (within === folder)
    throw new ArchiveError(`${folder} is not in this repository, so it has no earlier state to compare with`)
  const under = within === '' ? '' : `${within}/`
  const blobs = files(commitOf(ref, root), under, root)
  const texts = contents(blobs, root)
  const found = blobs.map(({ path, isLink }, n): ContentFile => {
    const odd = isLink ? LINK : path.split('/').flatMap((name) => oddName(name) ?? [])[0]
    return odd ? { path, text: () => odd, isOdd: true } : { path, text: () => texts[n] as string }
  })
  return toRecord(found, name ?? ((path) => `${under}${path}`))
}

/** A file as Git has it. */
interface Blob {
  path: string
  object: string
  isLink: boolean
}

/** The files below a folder as the disk has them too: none that tools hide there. */
function files(commit: string, under: string, root: string): Blob[] {
  const where = under === '' ? [] : ['--', under]
  return git(root, ['ls-tree', '-r', '-z', '--full-tree', commit, ...where])
    .toString('utf8')
    .split('\0')
    .flatMap((line) => {
      const [, mode, object, name = ''] = /^(100\d{3}|120000) blob (\w+)\t([\s\S]*)$/.exec(line) ?? []
      const path = name.slice(under.length)
      return object === undefined || path.split('/').some(isOfTools)
        ? []
        : [{ path, object, isLink: mode === '120000' }]
    })
}

/**
 * The texts of files, in the order asked for: one process for all of them.
 * @throws ArchiveError where Git has lost one, or a partial clone can't bring it
 */
function contents(files: readonly Blob[], root: string): string[] {
  if (files.length === 0) return []
  const output = git(root, ['cat-file', '--batch'], `${files.map(({ object }) => object).join('\n')}\n`)
  let at = 0
  return files.map(({ path, object }) => {
    const end = output.indexOf(10, at)
    const head = output.toString('latin1', at, end)
    const size = Number(/^\w+ blob (\d+)$/.exec(head)?.[1] ?? Number.NaN)
    if (Number.isNaN(size))
      throw new ArchiveError(
        `Git names the file \`${path}\` there and has lost its text (${object}): git fetch --refetch`,
      )
    const from = end + 1
    at = from + size + 1
    return output.toString(isHeld(path) ? 'latin1' : 'utf8', from, from + size)
  })
}
