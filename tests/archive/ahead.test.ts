/** Documents that another thread reads and parses are the same documents. */
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readAhead, readArchiveAhead } from '../../src/archive/ahead.ts'
import { readArchive } from '../../src/archive/read.ts'
import { ROOT } from '../../src/archive/settings.ts'
import type { PublicRecord } from '../../src/record/index.ts'
import { contentOf } from '../scripts/run.ts'

/** All of a record that reading decides. */
const told = ({ documents, links, brokenLinks, strays, directory }: PublicRecord) => ({
  documents: [...documents.values()].map(({ id, data, body, readable, faults, fragments }) =>
    JSON.stringify({ id, data, body, readable, faults, fragments: [...fragments.keys()] }),
  ),
  links: links.map(({ from, role, raw, to, span }) => JSON.stringify([from.id, role, raw, to, span])),
  broken: brokenLinks.map(({ reference, why }) => [reference.from.id, reference.raw, why.message]),
  strays,
  assets: [...directory.assets],
})

describe('the record is the same', () => {
  test.each(['content', 'tests/fixtures/lantern'])('of %s', async (folder) => {
    const content = join(ROOT, folder)
    const { record } = await readArchiveAhead(content, ROOT)
    expect(told(record)).toEqual(told(readArchive(content, ROOT).record))
    expect(record.documents.size).toBeGreaterThan(20)
  })

  test('of documents that are no MDX, no text, or empty, and of more than all memory on the way holds', async () => {
    const content = contentOf({
      'topics/brace.mdx': '---\nname: Brace\n---\n\nA {brace\n',
      'topics/empty.mdx': '',
      'topics/bytes.mdx': '---\nname: Bytes\n---\n\n\ufffd\n',
      'topics/mark.mdx': '\ufeff---\nname: Mark\n---\n\n“Naïve” 🛶 text\n',
      'topics/picture.png': 'x',
      'topics/stray.txt': 'x',
      'topics/wide.mdx': `---\nname: Wide\n---\n\n${'A long text, “of many words” – 🛶.\n\n'.repeat(24_000)}`,
      ...Object.fromEntries(
        Array.from({ length: 40 }, (_, n) => [
          `topics/t-${n}.mdx`,
          `---\nname: T ${n}\n---\n\n${`Text ${n}.\n\n`.repeat(5000)}`,
        ]),
      ),
    })
    const { record } = await readArchiveAhead(content, content)
    expect(told(record)).toEqual(told(readArchive(content, content).record))
    expect(record.documents.get('topics/brace')?.faults[0]?.message).toBe('Unexpected `{`, expected text')
  })
})

test('a file that can’t be read is an error, not a gap', async () => {
  const content = contentOf({ 'topics/one.mdx': '---\nname: One\n---\n' })
  const seen: string[] = []
  await expect(
    readAhead(content, ['topics/one.mdx', 'topics/gone.mdx'], ({ path }) => seen.push(path)),
  ).rejects.toThrow(/ENOENT.*gone\.mdx/)
})

test('what goes wrong with a document stops the reading', async () => {
  const content = contentOf({ 'topics/one.mdx': '---\nname: One\n---\n' })
  await expect(
    readAhead(content, ['topics/one.mdx'], () => {
      throw new Error('no room')
    }),
  ).rejects.toThrow('no room')
})

test('no documents are none', async () => {
  await expect(readAhead(ROOT, [], () => {})).resolves.toBeUndefined()
})
