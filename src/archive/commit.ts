/** Finds commits by their names. Where Git doesn't have one, the error says what to fetch. */
import { execFileSync } from 'node:child_process'
import { existsSync, realpathSync } from 'node:fs'
import { resolve } from 'node:path'
import { nearest } from '../record/index.ts'
import { ArchiveError } from './read.ts'

/** Runs Git in a folder; gives what it prints, and throws where it fails. */
export function git(folder: string, args: string[], input?: string): Buffer {
  return execFileSync('git', ['-C', folder, ...args], { input, maxBuffer: 2 ** 30, stdio: ['pipe', 'pipe', 'pipe'] })
}

/**
 * The root of the repository that a folder lies in, and the folder as seen from there without symbolic links.
 * @throws ArchiveError where there is none, or Git can't be asked
 */
export function repositoryOf(folder: string): { root: string; folder: string } {
  if (!existsSync(folder)) throw new ArchiveError(`there is no content folder ${folder}`)
  try {
    const root = git(folder, ['rev-parse', '--show-toplevel'])
      .toString('utf8')
      .replace(/\r?\n$/, '')
    return { root: realpathSync(resolve(root)), folder: realpathSync(folder) }
  } catch (error) {
    const { code, stderr } = error as { code?: unknown; stderr?: Buffer }
    if (code === 'ENOENT')
      throw new ArchiveError('there is no Git on this computer, so there is no earlier state to compare with')
    if (stderr?.includes('dubious ownership'))
      throw new ArchiveError(
        `Git does not trust ${folder}, which belongs to another user: git config --global --add safe.directory ${folder}`,
      )
    throw new ArchiveError(`${folder} is in no Git repository, so there is no earlier state to compare with`)
  }
}

/**
 * The commit that a name means: a commit, branch or tag, or else a branch of `origin`.
 * @throws ArchiveError where Git knows none, with what to fetch
 */
export function commitOf(ref: string, root: string): string {
  if (ref.startsWith('-'))
    throw new ArchiveError(`Unexpected commit \`${ref}\`, expected the name of a commit, branch or tag`)
  const found = known(ref, root) ?? (/^[\w./-]+$/.test(ref) ? known(`refs/remotes/origin/${ref}`, root) : undefined)
  if (found !== undefined) return found
  throw new ArchiveError(`Git knows no commit \`${ref}\` here${ref === '' ? '' : `; ${instead(ref, root)}`}`)
}

/**
 * The commit at which a branch left another one: what the other has done since
 * is no change of this work. Where the history here doesn't say, or one branch
 * holds the other, the commit itself.
 * @param head the branch; what is checked out, where none is given
 */
export function leftAt(commit: string, root: string, head = 'HEAD'): string {
  const left = forkOf(commit, root, head)
  return left === undefined || left === known(head, root) ? commit : left
}

/** The last commit that two branches have in common; `undefined` where the history here doesn't say. */
export function forkOf(commit: string, root: string, head = 'HEAD'): string | undefined {
  try {
    return git(root, ['merge-base', head, commit]).toString('utf8').trim()
  } catch {
    return undefined
  }
}

function known(ref: string, root: string): string | undefined {
  try {
    const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]
    return git(root, args).toString('utf8').trim()
  } catch {
    return undefined
  }
}

/** What to do about a name that Git doesn't know. */
function instead(ref: string, root: string): string {
  const ask = (...args: string[]) => {
    try {
      return git(root, args).toString('utf8').split('\n').filter(Boolean)
    } catch {
      return []
    }
  }
  const remote = ask('remote').find((one) => ref.startsWith(`${one}/`)) ?? 'origin'
  const name = ref.startsWith(`${remote}/`) ? ref.slice(remote.length + 1) : ref.replace(/^refs\/heads\//, '')
  if (ask('rev-parse', '--is-shallow-repository')[0] === 'true')
    return `this is a shallow clone, so fetch it first: ${fetched(name, remote)}`
  const near = nearest(ref, ask('for-each-ref', '--format=%(refname:short)', 'refs/heads', 'refs/tags', 'refs/remotes'))
  return near === undefined ? `fetch it first: git fetch ${remote} ${name}` : `nearest known name: \`${near}\``
}

/** The command that brings a commit into a shallow clone, under the name by which it was asked for. */
function fetched(name: string, remote: string): string {
  const back = /^(?:HEAD|@)((?:~\d*|\^)+)$/.exec(name)?.[1]?.match(/~\d*|\^/g)
  if (back) {
    const steps = back.reduce((sum, step) => sum + (step.length > 1 ? Number(step.slice(1)) : 1), 0)
    return `git fetch --deepen=${steps}`
  }
  if (/^[0-9a-f]{40}$/.test(name)) return `git fetch --depth=1 ${remote} ${name}`
  if (!/^[\w./-]+$/.test(name) || /^[0-9a-f]{7,39}$/.test(name)) return 'git fetch --unshallow'
  return `git fetch --depth=1 ${remote} ${name}:refs/remotes/${remote}/${name}`
}
