/** The minutes of the Taskforce as they were published, taken in: what a person has to decide is all that differs. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readArchive } from '../../src/archive/read.ts'
import { ROOT } from '../../src/archive/settings.ts'
import { type Draft, draftMinutes } from '../../src/draft/index.ts'
import { fromText } from '../../src/formats/index.ts'
import { type Document, elements, readDocument } from '../../src/record/index.ts'

const { record } = readArchive(`${ROOT}/content`, ROOT)
const SOURCES = new URL('../fixtures/sources/', import.meta.url)
const textOf = (day: string) => readFileSync(new URL(`minutes-${day}.txt`, SOURCES), 'utf8')
const draftOf = (day: string) => draftMinutes(fromText(textOf(day)), record)
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

describe.each(['2011-03-17', '2011-09-01'])('the minutes of %s', (day) => {
  const draft = draftOf(day)
  const document = read(draft)

  test('make a document without a fault', () => expect(document.faults).toEqual([]))

  test('have the fields that were entered by hand, but for what a source cannot say', () => {
    const { status, source, seal, updates, ...fields } = byHand(day).data ?? {}
    expect(document.data).toMatchObject(fields)
    expect(document.data?.status).toBe('draft')
  })

  test('keep every word in its order', () => {
    const words = wordsOf(textOf(day))
    expect(inOrder(words, wordsOf(draft.text)) / words.length).toBeGreaterThanOrEqual(0.995)
  })
})

test('all eighteen points of September are found, each with the owner whom the words name, and no other', () => {
  const owners = (document: Document<'minutes'>) =>
    elements(document.body).flatMap((one) =>
      one.name === 'Action' || one.name === 'Deferral' ? [one.attributes.owner?.join(', ') ?? ''] : [],
    )
  const made = owners(read(draftOf('2011-09-01')))
  expect(made).toEqual(owners(byHand('2011-09-01')).map((owner) => (owner === 'withheld' ? '' : owner)))
  expect(made).toHaveLength(18)
})

test('names that run together on a line are told apart', () => {
  expect(read(draftOf('2011-09-01')).data?.attended.map(({ person }) => person)).toHaveLength(8)
})
