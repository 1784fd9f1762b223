/** Pictures within a file, kept as attachments. */
import { Document, ImageRun, Packer, Paragraph, TextRun } from 'docx'
import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { readArchive } from '../../src/archive/read.ts'
import { ROOT } from '../../src/archive/settings.ts'
import { draftMinutes, draftPaper } from '../../src/draft/index.ts'
import { fromHtml, fromOpenDocument, fromWord } from '../../src/formats/index.ts'
import { readDocument } from '../../src/record/index.ts'

const { record } = readArchive(`${ROOT}/content`, ROOT)
const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
const PAGE = `<h1>Minutes of the meeting of 20 November 2026</h1><h2>Papers</h2><p>They were read.</p>
<img alt="Two flames" src="data:image/png;base64,${PNG}"><img src="data:image/png;base64,${PNG}">
<img src="data:image/x-emf;base64,AAAA"><img src="https://example.org/a.png">`

test('pictures are listed and kept under names made for them; what they show is asked where the file is silent', () => {
  const { path = '', text, files = {}, questions } = draftMinutes(fromHtml(PAGE), record)
  const document = readDocument('minutes', path.replace('.mdx', ''), path, text)
  expect(document.faults).toEqual([])
  expect(document.data).toMatchObject({
    links: [
      { attachment: 'picture-1.png', title: 'Two flames' },
      { attachment: 'picture-2.png', title: 'picture-2.png' },
    ],
  })
  const folder = 'attachments/minutes/2026-11-20'
  expect(Object.keys(files)).toEqual([`${folder}/picture-1.png`, `${folder}/picture-2.png`])
  expect(Buffer.from(files[`${folder}/picture-1.png`] ?? []).toString('base64')).toBe(PNG)
  expect(questions).toEqual(
    expect.arrayContaining([
      { words: '', ask: 'What does the picture picture-2.png show? The file doesn’t say' },
      {
        words: '',
        ask: 'The file holds a picture of a kind that the record does not hold (image/x-emf): does it belong to the text?',
      },
      {
        words: 'https://example.org/a.png',
        ask: 'The file holds a picture at an address, which was not fetched: does it belong to the text?',
      },
    ]),
  )
})

test('a paper has its pictures beside it, and a file without any has none', () => {
  expect(Object.keys(draftPaper(fromHtml(PAGE)).files ?? {})[0]).toMatch(
    /^attachments\/papers\/[a-z\d-]+\/picture-1\.png$/,
  )
  expect(draftPaper(fromHtml('<h1>Wicks</h1><p>They burn.</p>'))).not.toHaveProperty('files')
})

test('a picture of a Word file is kept, with the words that the file has for it', async () => {
  const picture = new ImageRun({
    type: 'png',
    data: Buffer.from(PNG, 'base64'),
    transformation: { width: 9, height: 9 },
    altText: { name: 'a', title: 'a', description: 'Two flames' },
  })
  const file = new Document({
    sections: [{ children: [new Paragraph({ children: [new TextRun('Wicks'), picture] })] }],
  })
  const { files = {}, text } = draftPaper(await fromWord(await Packer.toBuffer(file)))
  expect(files).toEqual({ 'attachments/papers/wicks/picture-1.png': new Uint8Array(Buffer.from(PNG, 'base64')) })
  expect(text).toContain('title: Two flames')
})

test('a picture of an OpenDocument text is kept; one of another kind is told', () => {
  const frame = (place: string) =>
    `<draw:frame><draw:image xlink:href="${place}"/><svg:title>Two flames</svg:title></draw:frame>`
  const names = ['office', 'text', 'draw', 'svg', 'xlink'].map((one) => `xmlns:${one}="urn:${one}"`).join(' ')
  const content = `<office:document-content ${names}><office:body><office:text><text:h>Wicks</text:h><text:p>${frame('Pictures/a.png')}They burn.${frame('Pictures/b.emf')}</text:p></office:text></office:body></office:document-content>`
  const bytes = new Uint8Array(Buffer.from(PNG, 'base64'))
  const parts = { 'content.xml': strToU8(content), 'Pictures/a.png': bytes, 'Pictures/b.emf': strToU8('EMF') }
  const { files, questions } = draftPaper(fromOpenDocument(zipSync(parts)))
  expect(files).toEqual({ 'attachments/papers/wicks/picture-1.png': bytes })
  expect(questions.map(({ ask }) => ask).join('\n')).toContain(
    'a picture of a kind that the record does not hold (emf)',
  )
})
