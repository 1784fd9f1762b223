import { realpathSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { commitOf, leftAt, repositoryOf } from '../../src/archive/commit.ts'
import { ArchiveError } from '../../src/archive/read.ts'
import { contentOf, temporary } from '../scripts/run.ts'
import { gitIn, repository } from './repository.ts'

/** A clone of the last commit of a branch alone. */
function shallow(of: string, branch: string): string {
  const root = join(realpathSync(temporary()), 'clone')
  gitIn(of, 'clone', '-q', '--depth=1', `--branch=${branch}`, `file://${of}`, root)
  return root
}

const saying = (message: string) => new ArchiveError(message)

describe('a name that Git knows', () => {
  test('of a branch, a tag, a commit, or one before', () => {
    const { root, git } = repository()
    const first = git('rev-parse', 'HEAD')
    git('tag', 'begun')
    git('commit', '-q', '--allow-empty', '-m', 'second')
    for (const ref of ['begun', 'HEAD~1', first, first.slice(0, 10)]) expect(commitOf(ref, root)).toBe(first)
    expect(commitOf('main', root)).toBe(git('rev-parse', 'HEAD'))
  })

  test('of a branch that only the server has', () => {
    const { root, git } = repository()
    git('branch', 'work')
    const clone = join(realpathSync(temporary()), 'clone')
    gitIn(root, 'clone', '-q', `file://${root}`, clone)
    expect(commitOf('work', clone)).toBe(git('rev-parse', 'work'))
  })
})

describe('a name that it doesn’t know', () => {
  test.each([
    ['origin/main', 'git fetch --depth=1 origin main:refs/remotes/origin/main'],
    ['main', 'git fetch --depth=1 origin main:refs/remotes/origin/main'],
    ['HEAD~2', 'git fetch --deepen=2'],
    ['HEAD^', 'git fetch --deepen=1'],
    ['HEAD^~3', 'git fetch --deepen=4'],
    ['a'.repeat(40), `git fetch --depth=1 origin ${'a'.repeat(40)}`],
    ['abcdef1', 'git fetch --unshallow'],
  ])('`%s`, in a shallow clone', (ref, command) => {
    const { root, git } = repository()
    git('checkout', '-q', '-b', 'work')
    git('commit', '-q', '--allow-empty', '-m', 'second')
    const clone = shallow(root, 'work')
    expect(() => commitOf(ref, clone)).toThrow(
      saying(`Git knows no commit \`${ref}\` here; this is a shallow clone, so fetch it first: ${command}`),
    )
  })

  test.each(['main', 'origin/main', 'HEAD~1'])('`%s` is known once that is done', (ref) => {
    const { root, git } = repository()
    git('checkout', '-q', '-b', 'work')
    git('commit', '-q', '--allow-empty', '-m', 'second')
    const clone = shallow(root, 'work')
    let message = ''
    try {
      commitOf(ref, clone)
    } catch (error) {
      message = String(error)
    }
    const command = /: git (fetch .*)$/.exec(message)?.[1] ?? ''
    gitIn(clone, ...command.split(' '))
    expect(commitOf(ref, clone)).toBe(git('rev-parse', 'main'))
  })

  test.each([
    ['mian', 'nearest known name: `main`'],
    ['something-else', 'fetch it first: git fetch origin something-else'],
  ])('`%s`, in a whole one, which stays whole', (ref, help) => {
    const { root } = repository()
    expect(() => commitOf(ref, root)).toThrow(saying(`Git knows no commit \`${ref}\` here; ${help}`))
  })
})

describe('what another line has done since is not compared', () => {
  const diverged = () => {
    const made = repository()
    const { git } = made
    const first = git('rev-parse', 'HEAD')
    git('checkout', '-q', '-b', 'work')
    git('commit', '-q', '--allow-empty', '-m', 'work')
    git('checkout', '-q', 'main')
    git('commit', '-q', '--allow-empty', '-m', 'meanwhile')
    return { ...made, first, main: git('rev-parse', 'main'), work: git('rev-parse', 'work') }
  }
  test('from a branch that main has left behind', () => {
    const { root, git, first, main } = diverged()
    git('checkout', '-q', 'work')
    expect(leftAt(main, root)).toBe(first)
  })
  test('an earlier commit is itself, and so is a later one', () => {
    const { root, git, first, main } = diverged()
    expect(leftAt(first, root)).toBe(first)
    git('checkout', '-q', first)
    expect(leftAt(main, root)).toBe(main)
  })
  test('without the history that tells, the commit itself', () => {
    const { root, main } = diverged()
    const clone = shallow(root, 'work')
    gitIn(clone, 'fetch', '-q', '--depth=1', 'origin', 'main')
    expect(leftAt(main, clone)).toBe(main)
  })
})

describe('the repository of a folder', () => {
  test('is found from within, also by a symbolic link', () => {
    const { root, content } = repository()
    const link = join(temporary(), 'link')
    symlinkSync(content, link)
    expect(repositoryOf(content)).toEqual({ root, folder: content })
    expect(repositoryOf(link)).toEqual({ root, folder: content })
  })
  test('may not be there', () => {
    const content = contentOf()
    expect(() => repositoryOf(content)).toThrow(
      saying(`${content} is in no Git repository, so there is no earlier state to compare with`),
    )
    expect(() => repositoryOf(join(content, 'none'))).toThrow(
      saying(`there is no content folder ${join(content, 'none')}`),
    )
  })
})
