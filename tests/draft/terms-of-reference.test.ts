/** A later version of the terms of reference, taken in beside the one in force. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readArchive } from '../../src/archive/read.ts'
import { ROOT } from '../../src/archive/settings.ts'
import { clausesIn } from '../../src/draft/clauses.ts'
import { draftTerms } from '../../src/draft/index.ts'
import { fromMarkdown, fromText } from '../../src/formats/index.ts'
import { type Document, readDocument } from '../../src/record/index.ts'

const { record } = readArchive(`${ROOT}/content`, ROOT)
const { record: lantern } = readArchive(`${ROOT}/tests/fixtures/lantern`, ROOT)
const TERMS = readFileSync(new URL('../fixtures/sources/terms-of-reference.txt', import.meta.url), 'utf8')
const inForce = record.documents.get('terms-of-reference/first') as Document
const read = ({ path = '', text }: { path: string | undefined; text: string }) =>
  readDocument('terms-of-reference', path.replace('.mdx', ''), path, text)

test('clauses whose words stay keep their ids, with or without a number before them, and in their order', () => {
  const document = read(draftTerms(fromText(TERMS), record))
  expect(document.faults).toEqual([])
  const ids = clausesIn(document).map(({ id }) => id)
  const old = clausesIn(inForce).map(({ id }) => id)
  expect(ids.filter((id) => !old.includes(id))).toEqual(['relationship-between-mutuals-taskforce'])
  expect(old.filter((id) => !ids.includes(id))).toEqual([])
})

const CHANGED = `# Terms of reference

Version 2, with effect from 1 June 2026.

The MTF may be dissolved at any time by the Minister for the Cabinet Office.

The Vice-Chair shall never deputise.
`

test('title, version and day are those that the text says; a changed clause is new, and the old one is asked for', () => {
  const { path, text, questions } = draftTerms(fromMarkdown(CHANGED), record)
  expect(path).toBe('terms-of-reference/2026-06-01.mdx')
  expect(read({ path, text }).data).toMatchObject({ title: 'Terms of reference', version: '2', from: '2026-06-01' })
  expect(text).toContain('<Clause id="dissolution">')
  const asked = questions.map(({ ask }) => ask)
  expect(asked.find((ask) => ask.includes('`vice-chair-never-deputise`'))).toContain('A clause with new words')
  expect(asked.find((ask) => ask.includes('`vice-chair`'))).toContain('was it changed, or left out?')
  expect(asked.some((ask) => ask.includes('From which day'))).toBe(false)
})

test('no new clause gets an id that any terms of the record ever had', () => {
  const { text } = draftTerms(fromMarkdown('Dissolution.\n'), record)
  expect(text).toContain('<Clause id="dissolution-2">')
})

test('the terms of a committee name it, and stand beside no terms of the body itself', () => {
  const { path, text, questions } = draftTerms(fromMarkdown(CHANGED), lantern, { body: 'bells' })
  expect(path).toBe('terms-of-reference/bells-2026-06-01.mdx')
  expect(read({ path, text }).data).toMatchObject({ body: 'bells' })
  expect(questions.some(({ ask }) => ask.includes('Until which day'))).toBe(false)
})

test('where the text says no title and no day, it asks, and makes none up', () => {
  const { text, questions } = draftTerms(fromText('The panel keeps the lanterns.\n'), lantern)
  expect(text).not.toMatch(/^from:|^until:|^version:/m)
  expect(questions.map(({ ask }) => ask)).toEqual(
    expect.arrayContaining([
      'What is the title? The text begins with none',
      'From which day do these terms hold? The text doesn’t say: write `from`',
    ]),
  )
})
