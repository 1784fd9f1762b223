import { expect, test } from 'vitest'
import { findings, recordOf } from '../bodies.ts'

const paper = (body: string) => ({
  'papers/tides.mdx': `---\ntitle: Tides\ntype: report\nstatus: draft\n---\n\n${body}\n`,
})
const ids = (body: string) => [...(recordOf(paper(body)).documents.get('papers/tides')?.fragments.keys() ?? [])]

test.each([
  ['## History', ['section-history']],
  ['## History\n\n## History', ['section-history', 'section-history-2']],
  ['## Cite\n\n## Citation\n\n## Main', ['section-cite', 'section-citation', 'section-main']],
  ['## Footnote 1', ['section-footnote-1']],
  ['## P 4kz01m', ['section-p-4kz01m']],
  ['## Histories', ['histories']],
])('a heading gives way to what the page itself has: %j', (body, expected) => {
  expect(ids(body)).toEqual(expected)
})

test('an element may not have its id', () => {
  expect(findings('document-shape', paper('<Note id="history">A note.</Note>'))).toEqual([
    'papers/tides.mdx:7:11 Unexpected id `history`, which pages give to a part of their own',
  ])
})
