import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ArchiveError, readArchive, shown } from '../../src/archive/read.ts'
import { contentOf, temporary } from '../scripts/run.ts'

describe('a content folder is read whole', () => {
  const folder = () => {
    const content = contentOf({
      'minutes/gear.png': 'x',
      'minutes/deep/2024-06-05.mdx': 'x',
      'notes.txt': 'x',
      'README.md': 'x',
      'topics/README.md': 'x',
    })
    mkdirSync(join(content, '.hidden'))
    writeFileSync(join(content, '.hidden/x.mdx'), 'x')
    symlinkSync(join(content, 'people'), join(content, 'topics/people'))
    return content
  }

  test('documents, pictures and what is neither', () => {
    const content = folder()
    const { record } = readArchive(content, content)
    expect([...record.documents.keys()]).toEqual([
      ...[
        'interests/ada-finch/2024-01-01',
        'interests/ben-marl/2024-01-01',
        'minutes/2024-03-06',
        'minutes/2024-05-01',
      ],
      ...['minutes/deep/2024-06-05', 'people/ada-finch', 'people/ben-marl', 'posts/chair', 'posts/members'],
      'terms-of-reference/first',
    ])
    expect([...record.directory.assets]).toEqual(['minutes/gear.png'])
    expect(record.strays).toEqual(['notes.txt'])
  })

  test('files by their path from the root', () => {
    const content = folder()
    const { record } = readArchive(content, join(content, '..'))
    const name = content.split(/[\\/]/).at(-1)
    expect([record.body.file, record.documents.get('posts/chair')?.file]).toEqual([
      `${name}/body.yaml`,
      `${name}/posts/chair.mdx`,
    ])
  })
})

test('a folder that isn’t there, or is a file, is said', () => {
  const content = contentOf()
  expect(() => readArchive(join(content, 'nowhere'), content)).toThrow(
    new ArchiveError('there is no content folder nowhere'),
  )
  expect(() => readArchive(join(content, 'body.yaml'), content)).toThrow(
    new ArchiveError('there is no content folder body.yaml'),
  )
})

test('an empty folder is a record without anything', () => {
  const empty = temporary()
  const { record } = readArchive(empty, empty)
  expect([record.documents.size, record.body.data, record.body.faults.length]).toEqual([0, undefined, 1])
})

test.each([
  ['/a/b/c.mdx', '/a', 'b/c.mdx'],
  ['/a/b', '/a/b', ''],
  ['/x/c.mdx', '/a', '/x/c.mdx'],
])('%s seen from %s is %j', (path, root, expected) => expect(shown(path, root)).toBe(expected))
