/** The terms of reference as they were published, taken in as a paper: each word, in its order. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { draftPaper } from '../../src/draft/index.ts'
import { fromHtml, fromOpenDocument, fromPdf, fromText, fromWord, type Taken } from '../../src/formats/index.ts'
import { readDocument } from '../../src/record/index.ts'
import { asDocx, asHtml, asOdt, asPdf } from './as-files.ts'

const TERMS = readFileSync(new URL('../fixtures/sources/terms-of-reference.txt', import.meta.url), 'utf8')
const wordsOf = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? []

test.each<[string, (text: string) => Taken | Promise<Taken>]>([
  ['text', fromText],
  ['Word', (text) => fromWord(asDocx(text))],
  ['OpenDocument', (text) => fromOpenDocument(asOdt(text))],
  ['PDF', (text) => fromPdf(asPdf(text))],
  ['HTML', (text) => fromHtml(asHtml(text))],
])('as %s', async (_, from) => {
  const { path = '', text } = draftPaper(await from(TERMS))
  expect(readDocument('papers', path.replace('.mdx', ''), path, text).faults).toEqual([])
  const [, title = ''] = /^title: (.*)$/m.exec(text) ?? []
  const body = text.slice(text.indexOf('\n---\n') + 5)
  expect(wordsOf(`${title} ${body}`)).toEqual(wordsOf(TERMS))
})
