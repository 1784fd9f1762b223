import { realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readArchiveAt, readBase } from '../../src/archive/git.ts'
import { ArchiveError, readArchive } from '../../src/archive/read.ts'
import { contentOf, temporary } from '../scripts/run.ts'
import { gitIn, repository } from './repository.ts'

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

  test('has only what the disk has too: nothing hidden, no symbolic link, whatever a file is called', () => {
    const { root, content, git } = repository()
    writeFileSync(join(content, 'minutes/.draft.mdx'), 'x')
    writeFileSync(join(content, 'topics/a\nb.mdx'), '---\nname: Two lines\n---\n')
    symlinkSync('chair.mdx', join(content, 'posts/other.mdx'))
    git('add', '-A')
    git('commit', '-q', '-m', 'second')
    const [then, now] = [readArchiveAt('HEAD', content, root), readArchive(content, root).record]
    expect([...then.documents.keys()]).toEqual([...now.documents.keys()])
    expect(then.documents.get('topics/a\nb')?.data).toMatchObject({ name: 'Two lines' })
    expect(then.documents.get('posts/chair')?.data).toMatchObject({ name: 'Chair' })
  })

  test('of a repository that is the record itself', () => {
    const { root } = repository('')
    expect(readArchiveAt('HEAD', root, root).documents.size).toBe(10)
  })

  test('without a content folder is empty', () => {
    const { root } = repository()
    expect(readArchiveAt('HEAD', join(root, 'elsewhere'), root).documents.size).toBe(0)
  })
})

describe('the record that work is compared with', () => {
  test('is that where the work left the other branch, whichever is ahead', () => {
    const { content, git } = repository()
    const change = (text: string, message: string) => {
      writeFileSync(join(content, 'posts/chair.mdx'), text)
      git('commit', '-qam', message)
    }
    git('checkout', '-q', '-b', 'work')
    change('work', 'work')
    git('checkout', '-q', 'main')
    change('main', 'meanwhile')
    const chair = () => {
      const { documents } = readBase('main', content, (path) => `x/${path}`)
      const { file, source } = documents.get('posts/chair') ?? {}
      return [file, source?.text.split('\n')[1]]
    }
    expect(chair()).toEqual(['x/posts/chair.mdx', undefined])
    git('checkout', '-q', 'work')
    expect(chair()).toEqual(['x/posts/chair.mdx', 'name: Chair'])
    git('checkout', '-q', 'main~1')
    expect(chair()).toEqual(['x/posts/chair.mdx', 'name: Chair'])
  })

  test('in a clone too shallow to say where that is, is the branch itself', () => {
    const { root, git } = repository()
    git('checkout', '-q', '-b', 'work')
    git('commit', '-q', '--allow-empty', '-m', 'second')
    const clone = join(realpathSync(temporary()), 'clone')
    gitIn(root, 'clone', '-q', '--depth=1', '--branch=work', `file://${root}`, clone)
    const base = () => readBase('origin/main', join(clone, 'content'), (path) => path)
    expect(base).toThrow(/this is a shallow clone, so fetch it first: git fetch --depth=1 origin main:refs/)
    gitIn(clone, 'fetch', '-q', '--depth=1', 'origin', 'main:refs/remotes/origin/main')
    expect(base().documents.size).toBe(10)
  })
})

describe('what can’t be compared with is said', () => {
  test.each([
    [
      'a commit that isn’t there',
      'nowhere',
      /^Git knows no commit `nowhere` here; fetch it first: git fetch origin nowhere$/,
    ],
    [
      'an option for a commit',
      '--output=/tmp/x',
      /^Unexpected commit `--output=\/tmp\/x`, expected the name of a commit/,
    ],
    ['nothing', '', /^Git knows no commit `` here$/],
  ])('%s', (_, ref, message) => {
    const { root, content } = repository()
    expect(() => readArchiveAt(ref, content, root)).toThrow(ArchiveError)
    expect(() => readArchiveAt(ref, content, root)).toThrow(message)
  })

  test('a text that Git has lost', () => {
    const { root, content, git } = repository()
    const object = git('rev-parse', 'HEAD:content/posts/chair.mdx')
    rmSync(join(root, '.git/objects', object.slice(0, 2), object.slice(2)))
    expect(() => readArchiveAt('HEAD', content, root)).toThrow(
      new ArchiveError(
        `Git names the file \`posts/chair.mdx\` there and has lost its text (${object}): git fetch --refetch`,
      ),
    )
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
