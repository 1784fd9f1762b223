/** Pages as PDF files: tagged, with contents, title and language, and their words in order. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { decodePDFRawStream, PDFDocument, type PDFRawStream } from '@cantoo/pdf-lib'
import { getDocumentProxy } from 'unpdf'
import { afterAll, describe, expect, inject, test } from 'vitest'
import { withArtifacts } from '../../scripts/pdf/artifacts.ts'
import { verb } from '../scripts/run.ts'
import { served } from './served.ts'
import { tagged } from './tagged.ts'

const folder = mkdtempSync(join(tmpdir(), 'record-pdf-'))
afterAll(() => rmSync(folder, { recursive: true }))
const site = inject('sites').lantern ?? ''
const PAGE = 'minutes/2026-11-11/'
const lantern = served('lantern')

describe('the minutes of a meeting', async () => {
  const { code, err } = verb('pdf', PAGE, '--from', site, '--out', folder)
  const bytes = readFileSync(join(folder, 'minutes-2026-11-11.pdf'))
  const pdf = await getDocumentProxy(Uint8Array.from(bytes))
  const html = readFileSync(join(site, PAGE, 'index.html'), 'utf8')
  const headings = [...html.matchAll(/<h2 id="[^"]*"[^>]*>([^<]+)/g)].map(([, words = '']) => words.trim())

  test('are written', () => expect([code, err]).toEqual([0, '']))

  test('are tagged, and say their title and language', async () => {
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true })
    const { info } = await pdf.getMetadata()
    expect(info).toMatchObject({ Title: /<title>([^<]*)/.exec(html)?.[1], Language: 'en-GB' })
  })

  test('have contents: the headings of the page', async () => {
    const titles: string[] = []
    const look = (entries: { title: string; items: unknown[] }[]) => {
      for (const { title, items } of entries) {
        titles.push(title)
        look(items as { title: string; items: unknown[] }[])
      }
    }
    look((await pdf.getOutline()) ?? [])
    expect(headings.length).toBeGreaterThan(3)
    expect(titles).toEqual(expect.arrayContaining(headings))
  })

  test('claim PDF/UA, and show their title in its place', async () => {
    const { metadata } = await pdf.getMetadata()
    expect(metadata.getRaw()).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(metadata.get('dc:title')).toBe(/<title>([^<]*)/.exec(html)?.[1])
    expect(await pdf.getViewerPreferences()).toMatchObject({ DisplayDocTitle: true })
  })

  test('hold every word of the page, tagged, and in its order', async () => {
    const { words, untagged } = await tagged(pdf)
    const page = await lantern.browser.newPage({ javaScriptEnabled: false })
    await page.goto(`${lantern.address}/${PAGE}`)
    await page.emulateMedia({ media: 'print' })
    const printed = (await page.locator('body').innerText()).replace(/\s+/g, '')
    await page.close()
    expect(printed.length).toBeGreaterThan(2000)
    expect([words, untagged]).toEqual([printed, ''])
  })

  test('are built as PDF/UA-1 asks: headings skip no level, pictures have words, entries of lists a body', async () => {
    const { headings, withoutAlt, nested } = await tagged(pdf)
    expect(headings[0]).toBe(1)
    expect(headings.filter((level, n) => level > (headings[n - 1] ?? 0) + 1)).toEqual([])
    expect(withoutAlt).toBe(0)
    expect([...nested].filter((one) => one.startsWith('LI > ')).sort()).toEqual(['LI > LBody', 'LI > Lbl'])
  })

  test('say of each link which words it stands on', async () => {
    const links = []
    for (let n = 1; n <= pdf.numPages; n++) links.push(...(await (await pdf.getPage(n)).getAnnotations()))
    expect(links.length).toBeGreaterThan(10)
    for (const { contentsObj, overlaidText, structParent } of links)
      expect([contentsObj.str, structParent >= 0]).toEqual([overlaidText, true])
  })

  test('draw nothing outside their tags that is no artifact', async () => {
    const pages = (await PDFDocument.load(bytes)).getPages()
    const contents = pages.map(({ node }) =>
      Buffer.from(decodePDFRawStream(node.Contents() as PDFRawStream).decode()).toString('latin1'),
    )
    expect(contents.length).toBeGreaterThan(2)
    expect(contents.some((content) => content.includes('/Artifact BMC'))).toBe(true)
    for (const content of contents) expect(withArtifacts(content) === content).toBe(true)
  })
})

test.each([
  ['a word and its frame', 'BT (a) Tj ET 1 2 3 4 re f', 'BT ARTIFACT(a) TjEND ET ARTIFACT1 2 3 4 re fEND'],
  [
    'what is tagged',
    '/P <</MCID 0>> BDC BT (a) Tj ET EMC (b) Tj',
    '/P <</MCID 0>> BDC BT (a) Tj ET EMC ARTIFACT(b) TjEND',
  ],
  ['what only cuts off', '1 2 3 4 re W* n q 1 2 m 3 4 l S Q', '1 2 3 4 re W* n q ARTIFACT1 2 m 3 4 l SEND Q'],
  ['brackets in words', '(\\) re f \\\\) Tj', 'ARTIFACT(\\) re f \\\\) TjEND'],
])('of a stream, %s is left or marked as an artifact', (_, content, marked) =>
  expect(withArtifacts(content)).toBe(marked.replaceAll('ARTIFACT', '/Artifact BMC\n').replaceAll('END', '\nEMC')),
)

test.each([
  [[], 'Missing path, expected the address of a page'],
  [['minutes/1066-10-14/'], 'Unexpected page `minutes/1066-10-14/`'],
  [['../'], 'Unexpected page `../`'],
])('%j is answered in a sentence', (paths, says) => {
  const { code, err } = verb('pdf', ...paths, '--from', site, '--out', join(folder, 'none'))
  expect([code, err.startsWith(says)]).toEqual([2, true])
  expect(existsSync(join(folder, 'none'))).toBe(false)
})
