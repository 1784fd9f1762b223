import { execFileSync } from 'node:child_process'
import { cpSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readArchiveAt } from '../../src/archive/git.ts'
import { ArchiveError, readArchive } from '../../src/archive/read.ts'
import { contentOf, temporary } from '../scripts/run.ts'

/** A repository whose first commit holds the miniature body in `content/`. */
function repository(): { root: string; content: string; git: (...args: string[]) => void } {
  const root = temporary()
  const who = [
    '-c',
    'user.name=Ada Finch',
    '-c',
    'user.email=ada@example.org',
    '-c',
    'commit.gpgsign=false',
    '-c',
    'core.hooksPath=/dev/null',
  ]
  const git = (...args: string[]) => execFileSync('git', ['-C', root, ...who, ...args], { stdio: 'ignore' })
  const content = join(root, 'content')
  git('init', '-q', '-b', 'main')
  cpSync(contentOf({ 'topics/café “tides”.mdx': '---\nname: Tides\n---\n' }), content, { recursive: true })
  git('add', '-A')
  git('commit', '-q', '-m', 'first')
  return { root, content, git }
}

describe('the record at an earlier commit', () => {
  test('is that of the working tree, where nothing has changed', () => {
    const { root, content } = repository()
    const [then, now] = [readArchiveAt('HEAD', content, root), readArchive(content, root).record]
    const texts = (record: typeof now) => [...record.documents.values()].map(({ file, source }) => [file, source.text])
    expect(texts(then)).toEqual(texts(now))
    expect(then.body.source.text).toBe(now.body.source.text)
    expect(then.documents.size).toBe(10)
  })

  test('is not touched by what happened since', () => {
    const { root, content, git } = repository()
    rmSync(join(content, 'posts/chair.mdx'))
    writeFileSync(join(content, 'people/ada-finch.mdx'), 'x')
    git('add', '-A')
    git('commit', '-q', '-m', 'second')
    expect(readArchiveAt('HEAD~1', content, root).documents.get('posts/chair')?.data).toMatchObject({ name: 'Chair' })
    expect(readArchiveAt('main', content, root).documents.has('posts/chair')).toBe(false)
  })

  test('without a content folder is empty', () => {
    const { root } = repository()
    expect(readArchiveAt('HEAD', join(root, 'elsewhere'), root).documents.size).toBe(0)
  })
})

describe('what can’t be compared with is said', () => {
  test.each([
    ['a commit that isn’t there', 'nowhere', /^Git knows no commit `nowhere` here; in a shallow clone, fetch it first/],
    [
      'an option for a commit',
      '--output=/tmp/x',
      /^Unexpected commit `--output=\/tmp\/x`, expected the name of a commit/,
    ],
    ['nothing', '', /^Git knows no commit `` here/],
  ])('%s', (_, ref, message) => {
    const { root, content } = repository()
    expect(() => readArchiveAt(ref, content, root)).toThrow(ArchiveError)
    expect(() => readArchiveAt(ref, content, root)).toThrow(message)
  })

  test('a folder outside of the repository', () => {
    const { root } = repository()
    const outside = contentOf()
    expect(() => readArchiveAt('HEAD', outside, root)).toThrow(
      new ArchiveError(`${outside} is not in this repository, so it has no earlier state to compare with`),
    )
  })

  test('a folder that is no repository', () => {
    const content = contentOf()
    expect(() => readArchiveAt('HEAD', join(content, 'minutes'), content)).toThrow(ArchiveError)
  })
})
