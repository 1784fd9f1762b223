/** Pages as PDF files: tagged, with contents, title and language, and their words in order. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { extractText, getDocumentProxy } from 'unpdf'
import { afterAll, describe, expect, inject, test } from 'vitest'
import { verb } from '../scripts/run.ts'

const folder = mkdtempSync(join(tmpdir(), 'record-pdf-'))
afterAll(() => rmSync(folder, { recursive: true }))
const site = inject('sites').lantern ?? ''
const PAGE = 'minutes/2026-11-11/'

describe('the minutes of a meeting', async () => {
  const { code, err } = verb('pdf', PAGE, '--from', site, '--out', folder)
  const pdf = await getDocumentProxy(new Uint8Array(readFileSync(join(folder, 'minutes-2026-11-11.pdf'))))
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

  test('hold their headings in the order of the page', async () => {
    const { text } = await extractText(pdf, { mergePages: true })
    const words = text.replace(/\s+/g, ' ')
    let at = 0
    for (const heading of headings) {
      const found = words.indexOf(heading, at)
      expect(found, heading).toBeGreaterThanOrEqual(at)
      at = found + heading.length
    }
  })
})

test.each([
  [[], 'Missing path, expected the address of a page'],
  [['minutes/1066-10-14/'], 'Unexpected page `minutes/1066-10-14/`'],
  [['../'], 'Unexpected page `../`'],
])('%j is answered in a sentence', (paths, says) => {
  const { code, err } = verb('pdf', ...paths, '--from', site, '--out', join(folder, 'none'))
  expect([code, err.startsWith(says)]).toEqual([2, true])
  expect(existsSync(join(folder, 'none'))).toBe(false)
})
