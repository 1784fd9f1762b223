/** Files that nobody means: refused in a sentence, without a trace of the program, and soon. */
import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import {
  fromHtml,
  fromMarkdown,
  fromOpenDocument,
  fromPdf,
  fromText,
  fromWord,
  NotReadable,
} from '../../src/formats/index.ts'

const zipped = (name: string, text: string) => zipSync({ [name]: strToU8(text) })
const rich = '{\\rtf1 Minutes}'

test.each<[string, () => unknown, string]>([
  ['elements within elements', () => fromHtml('<div>'.repeat(50_000)), 'within one another'],
  ['lists within lists', () => fromHtml('<ul><li>'.repeat(300)), 'within one another'],
  ['quotations within quotations', () => fromMarkdown(`${'> '.repeat(20_000)}x`), 'within one another'],
  [
    'entries further and further in',
    () => fromMarkdown(Array.from({ length: 600 }, (_, n) => `${' '.repeat(2 * n)}- x`).join('\n')),
    'within one another',
  ],
  ['Rich Text as a text', () => fromText(rich), 'save it in Word as .docx'],
  ['Rich Text as a Word file', () => fromWord(strToU8(rich)), 'save it in Word as .docx'],
  ['a Word file without a text', () => fromWord(zipped('word/document.xml', '<w:document xmlns:w="x"/>')), 'damaged'],
  [
    'a zip that holds too much',
    () => fromWord(zipSync({ 'word/document.xml': new Uint8Array(100_000_001) }, { level: 1 })),
    'more than 100 million bytes',
  ],
  ['a zip without a text', () => fromOpenDocument(zipped('content.xml', '<a/>')), 'no OpenDocument text'],
  ['a PDF of no bytes', () => fromPdf(new Uint8Array()), 'no PDF'],
])('%s', async (_, take, why) => {
  const taken = (async () => take())()
  await expect(taken).rejects.toThrow(NotReadable)
  await expect(taken).rejects.toThrow(why)
})

test('a gap of a hundred thousand spaces takes no time', () => {
  expect(fromText(`one${' '.repeat(100_000)}two`).root.children).toHaveLength(1)
})
