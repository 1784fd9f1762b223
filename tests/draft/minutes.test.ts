/** The minutes of the Taskforce as they were published, taken in: what a person has to decide is all that differs. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readArchive } from '../../src/archive/read.ts'
import { ROOT } from '../../src/archive/settings.ts'
import { type Draft, draftMinutes } from '../../src/draft/index.ts'
import { fromHtml, fromOpenDocument, fromPdf, fromText, fromWord, type Taken } from '../../src/formats/index.ts'
import { type Document, elements, readDocument } from '../../src/record/index.ts'
import { asDocx, asHtml, asOdt, asPdf } from './as-files.ts'

const { record } = readArchive(`${ROOT}/content`, ROOT)
const SOURCES = new URL('../fixtures/sources/', import.meta.url)
const textOf = (day: string) => readFileSync(new URL(`minutes-${day}.txt`, SOURCES), 'utf8')
const FORMATS: readonly (readonly [string, (text: string) => Taken | Promise<Taken>])[] = [
  ['text', fromText],
  ['Word', (text) => fromWord(asDocx(text))],
  ['OpenDocument', (text) => fromOpenDocument(asOdt(text))],
  ['PDF', (text) => fromPdf(asPdf(text))],
  ['HTML', (text) => fromHtml(asHtml(text))],
]
const DAYS = ['2011-03-17', '2011-09-01'] as const
/** Every draft: of each day, from each format. */
const drafts = await Promise.all(
  DAYS.flatMap((day) =>
    FORMATS.map(async ([format, from]) => ({ day, format, draft: draftMinutes(await from(textOf(day)), record) })),
  ),
)
const read = ({ path = '', text }: Draft) =>
  readDocument('minutes', path.replace('.mdx', ''), path, text) as Document<'minutes'>
const byHand = (day: string) => record.documents.get(`minutes/${day}`) as Document<'minutes'>

/** The words of a text, as they follow one another. */
const wordsOf = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? []

/** The length of the longest run of words that stands in both, in order. */
function inOrder(words: readonly string[], others: readonly string[]): number {
  let row = new Array<number>(others.length + 1).fill(0)
  for (const word of words) {
    const next = [0]
    for (const [n, other] of others.entries())
      next.push(word === other ? (row[n] ?? 0) + 1 : Math.max(row[n + 1] ?? 0, next[n] ?? 0))
    row = next
  }
  return row.at(-1) ?? 0
}

describe.each(drafts)('the minutes of $day as $format', ({ day, draft }) => {
  const document = read(draft)

  test('make a document without a fault', () => expect(document.faults).toEqual([]))

  test('have the fields that were entered by hand, but for what a source cannot say', () => {
    const { status, source, seal, updates, masthead, ...fields } = byHand(day).data ?? {}
    expect(document.data).toMatchObject(fields)
    expect(document.data?.status).toBe('draft')
  })

  test('keep every word in its order', () => {
    const words = wordsOf(textOf(day))
    expect(inOrder(words, wordsOf(draft.text)) / words.length).toBeGreaterThanOrEqual(0.995)
  })
})

const ofSeptember = drafts.filter(({ day }) => day === '2011-09-01')

test.each(ofSeptember)(
  'all eighteen points of September are found in $format, each with the owner whom the words name, and no other',
  ({ draft }) => {
    const owners = (document: Document<'minutes'>) =>
      elements(document.body).flatMap((one) =>
        one.name === 'Action' || one.name === 'Deferral' ? [one.attributes.owner?.join(', ') ?? ''] : [],
      )
    const made = owners(read(draft))
    expect(made).toEqual(owners(byHand('2011-09-01')).map((owner) => (owner === 'withheld' ? '' : owner)))
    expect(made).toHaveLength(18)
  },
)
