/** A reader proves a copy of the record against the site: offline, once the page is open. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ROOT } from '../scripts/run.ts'
import { served } from './served.ts'

const site = served('lantern')
const folder = mkdtempSync(join(tmpdir(), 'record-verify-'))
afterAll(() => rmSync(folder, { recursive: true }))

const MINUTES = 'minutes/2026-11-11.mdx'
let page: Page
let downloaded: Buffer
/** The digest that the page prints. */
let digest = ''

beforeAll(async () => {
  const context = await site.browser.newContext()
  page = await context.newPage()
  page.on('pageerror', (error) => expect(error.message).toBe(''))
  await page.goto(`${site.address}/verify/`)
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'all texts of the record' }).click(),
  ])
  downloaded = readFileSync(await file.path())
  digest = await page.locator('main code.digest').innerText()
  await page.getByText('You can go offline now').waitFor()
  await context.setOffline(true)
})
afterAll(() => page.context().close())

/** What the page says of a copy, its digest, and what differs. */
async function said(label: string, copy: string): Promise<{ verdict: string; whole: string; differs: string[] }> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByLabel(label).click()])
  await chooser.setFiles(copy)
  await page.locator('#verified', { hasNotText: 'is being read' }).waitFor()
  return {
    verdict: await page.locator('#verified').innerText(),
    whole: (await page.locator('#verified-digest').innerText()).replace('The digest of your copy: ', ''),
    differs: await page.locator('#differs li').allInnerTexts(),
  }
}

describe('the downloaded file', () => {
  const place = join(folder, 'record.json')
  const judged = (bytes: Uint8Array) => {
    writeFileSync(place, bytes)
    return said('The downloaded file, record.json', place)
  }
  /** The copy with one text made another; with none, it is left out. */
  const withText = (path: string, change: (text: string) => string | undefined) => {
    const texts = JSON.parse(downloaded.toString()) as Record<string, string>
    return Buffer.from(`${JSON.stringify({ ...texts, [path]: change(texts[path] ?? '') }, null, 1)}\n`)
  }

  test('unchanged, is the record to the last byte', async () => {
    const { verdict, whole, differs } = await judged(downloaded)
    expect(verdict).toMatch(/^Your copy is the record as it was published: \d+ files, the same to the last byte\.$/)
    expect([whole, differs]).toEqual([digest, []])
  })

  test.each([
    ['a letter', 'approved', 'approvee'],
    ['a sign without which it is no JSON', `"${MINUTES}": "`, `"${MINUTES}": '`],
  ])('with one byte changed, %s, names the file', async (_, from, to) => {
    const text = downloaded.toString()
    const at = text.indexOf(from, text.indexOf(`"${MINUTES}"`))
    const changed = Buffer.from(text.slice(0, at) + to + text.slice(at + from.length))
    expect(changed.filter((byte, n) => byte !== downloaded[n])).toHaveLength(1)
    const { verdict, whole, differs } = await judged(changed)
    expect(differs).toEqual([`${MINUTES} was changed`])
    expect(verdict).toContain('in 1 file; ')
    expect(whole).toMatch(/^[0-9a-f]{64}$/)
    expect(whole).not.toBe(digest)
  })

  test.each([
    ['a file less', MINUTES, () => undefined, `${MINUTES} is missing`],
    ['a file more', 'topics/new.mdx', () => 'new', 'topics/new.mdx is not in the published record'],
    [
      'other line endings',
      MINUTES,
      (text: string) => text.replaceAll('\n', '\r\n'),
      `${MINUTES} has line endings of Windows; its words are the same`,
    ],
  ])('with %s, names it', async (_, path, change, names) =>
    expect((await judged(withText(path, change))).differs).toEqual([names]),
  )

  test('written otherwise, holds the same texts, and is not the same file', async () => {
    const { verdict, whole } = await judged(Buffer.from(JSON.stringify(JSON.parse(downloaded.toString()))))
    expect([verdict, whole]).toEqual([expect.stringContaining('written otherwise than record.json'), digest])
  })

  test('is told where it is another file altogether', async () =>
    expect(await judged(Buffer.from('<p>Not found</p>'))).toMatchObject({
      verdict: expect.stringMatching(/^Your copy can’t be read/),
      whole: '',
      differs: [],
    }))

  test('may be as large as the record of a generation', async () => {
    const texts = JSON.parse(downloaded.toString()) as Record<string, string>
    const more = Object.fromEntries(Array.from({ length: 3000 }, (_, n) => [`minutes/${n}.mdx`, 'word '.repeat(2000)]))
    const { verdict, differs } = await judged(Buffer.from(`${JSON.stringify({ ...texts, ...more }, null, 1)}\n`))
    expect([verdict.includes('in 3000 files'), differs.length]).toEqual([true, 3000])
  })
})

describe('the folder', () => {
  const copy = join(folder, 'copy')
  const judged = () => said('Or the folder of the record', copy)
  const paper = join(copy, 'content/papers/wick-trials.png')
  beforeAll(() => {
    cpSync(join(ROOT, 'tests/fixtures/lantern'), join(copy, 'content'), { recursive: true })
    // What is beside the record is not of it.
    for (const name of ['README.md', 'content/README.md', 'content/.DS_Store'])
      writeFileSync(join(copy, name), '# Notes\n')
  })

  test('unchanged, is the record to the last byte, but for what is published in part', async () => {
    const { verdict, whole, differs } = await judged()
    expect(verdict).toMatch(/\d+ files, the same to the last byte\. 4 files published in part: not compared\.$/)
    expect([whole, differs]).toEqual([digest, []])
  })

  test('with a byte more in a picture and a document less, names both', async () => {
    writeFileSync(paper, 'x', { flag: 'a' })
    rmSync(join(copy, 'content', MINUTES))
    expect((await judged()).differs).toEqual(['papers/wick-trials.png was changed', `${MINUTES} is missing`])
  })
})

test('digests that are not those of the page are told, and no copy is compared with them', async () => {
  const other = await site.browser.newPage()
  await other.route('**/data/digests.txt', async (route) => {
    const text = await (await route.fetch()).text()
    await route.fulfill({ body: text.replace(/^./, (digit) => (digit === '0' ? '1' : '0')) })
  })
  await other.goto(`${site.address}/verify/`)
  await other.getByText('do not make the digest that this page prints').waitFor()
  expect(await other.getByLabel('The downloaded file, record.json').isDisabled()).toBe(true)
  await other.close()
})
