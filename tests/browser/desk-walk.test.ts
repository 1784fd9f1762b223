/** The whole way of a civil servant: a Word file, two declarations and a paper become one change that passes the check. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Document, HeadingLevel, Packer, Paragraph } from 'docx'
import { unzipSync } from 'fflate'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ROOT } from '../scripts/run.ts'
import { LANTERN_DAY } from '../site/build.ts'
import { openDesk, served } from './served.ts'

const LANTERN = 'tests/fixtures/lantern'
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

let folder = ''
const lantern = served('lantern')
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'desk-walk-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A Word file: lines that begin with `#` are headings. */
async function wordFile(lines: readonly string[]): Promise<Buffer> {
  const children = lines.map((line) =>
    line.startsWith('# ')
      ? new Paragraph({ text: line.slice(2), heading: HeadingLevel.HEADING_1 })
      : new Paragraph(line),
  )
  return await Packer.toBuffer(new Document({ sections: [{ children }] }))
}

const TALK =
  'The panel spoke of the oil that the lamps take in winter, of what it costs, and of the barrels at the quay.'
const MINUTES = [
  'Lantern Panel',
  'Minutes of the meeting of 20 November 2026',
  'Present: Tobias Fenwick-Löwe (Chair), Barnaby Thistle, Céleste Ambrose, Marguerite Oakes',
  'Apologies: Jonas Kettleby, Odhrán Pike, Dame Wilhelmina Strand',
  '# Oil',
  ...Array(30).fill(TALK),
  'ACTION: Céleste Ambrose to write to the Guild about the barrels by 4 December 2026.',
  '# The ladder',
  'The ladder is sound again.',
  '# Fog signals',
  'The bell at the quay was heard.',
]
const PAPER = ['The barrels at the quay', '# What was counted', ...Array(5).fill(TALK)]

/** A person at the desk: what is pressed, chosen and entered is counted. */
class Person {
  readonly page: Page
  count = 0

  constructor(page: Page) {
    this.page = page
  }

  async press(what: Locator): Promise<void> {
    this.count++
    await what.click()
  }

  async enter(what: Locator, words: string): Promise<void> {
    this.count++
    await what.fill(words)
  }

  async choose(what: Locator, label: string): Promise<void> {
    this.count++
    await what.selectOption({ label })
  }

  /** Opens a way to begin, if it is closed. */
  async section(name: string): Promise<void> {
    const way = this.page.locator('details', { has: this.page.getByText(name) })
    if ((await way.getAttribute('open')) === null) await this.press(way.locator('summary'))
  }

  async drop(name: string, lines: readonly string[]): Promise<void> {
    this.count++
    await this.page.locator('#desk-file').setInputFiles({ name, mimeType: WORD, buffer: await wordFile(lines) })
    await this.page.getByText('The draft is made.').waitFor()
  }
}

/** The desk, loaded whole: from here on the network is closed, and what the page complains of fails the test. */
async function desk(width = 1280): Promise<Page> {
  const page = await openDesk(lantern, { width })
  await page.context().setOffline(true)
  await page.route('**/*', (route) => route.abort())
  return page
}

/** What a person sees on the page and in its fields. */
async function seen(page: Page): Promise<string> {
  return await page.evaluate(() => {
    const fields = [...document.querySelectorAll<HTMLInputElement>('main input, main textarea')]
    const text = document.querySelector('#desk-editor')?.shadowRoot?.querySelector<HTMLElement>('.cm-content')
    const values = fields.filter((one) => one.checkVisibility()).map((one) => one.value)
    return [document.querySelector('main')?.innerText, text?.innerText, ...values].join('\n')
  })
}

/** The ids of the lantern’s documents that are no words of their own. */
const IDS = readdirSync(join(ROOT, LANTERN), { recursive: true, encoding: 'utf8' })
  .filter((path) => /[a-z]-[a-z][^/]*\.(?:mdx|yaml)$/.test(path))
  .map((path) => path.replace(/^.*\/|\.\w+$/g, ''))

/** No sign of how the record is kept: no files, no fields in YAML, no elements, no ids. */
async function looksPlain(page: Page): Promise<void> {
  const words = await seen(page)
  for (const sign of [/\.mdx|\.yaml/, /^---/m, /<\/?[A-Z]\w+/, new RegExp(`\\b(?:${IDS.join('|')})\\b`)])
    expect(words).not.toMatch(sign)
}

async function axe(page: Page): Promise<string[]> {
  await page.evaluate(AXE)
  return await page.evaluate(async () => {
    const { violations } = await (
      window as unknown as { axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }
    ).axe.run()
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
  })
}

test('a Word file, two declarations and a paper become one change that passes the check', async () => {
  expect(MINUTES.join(' ').split(/\s+/).length).toBeGreaterThan(700)
  const page = await desk()
  const person = new Person(page)
  await person.drop('Minutes.docx', MINUTES)
  const left = page.locator('#desk-findings').getByRole('button', { name: 'Write what became of it …' })
  await left.first().waitFor()
  await looksPlain(page)

  // What the meeting before left open is told, one after the other.
  const open = await left.count()
  for (let n = open; n > 0; n--) {
    await person.press(left.first())
    const dialog = page.getByRole('dialog', { name: 'Update' })
    await person.enter(dialog.getByLabel('The words'), 'It is done, and the panel was told so.')
    await person.choose(dialog.getByLabel('What became of it'), 'done')
    await person.press(dialog.getByRole('button', { name: 'Mark as update' }))
    await expect.poll(() => left.count()).toBe(n - 1)
  }

  for (const name of ['Barnaby Thistle', 'Marguerite Oakes']) {
    await person.section('From a form')
    await person.choose(page.getByLabel('What do you want to begin?'), 'A declaration of interests')
    await person.choose(page.getByLabel('Who declares?'), name)
    if (name === 'Marguerite Oakes') await person.press(page.getByLabel('There are no interests to declare'))
    else {
      // What was declared before is there already; one interest is new, in what the record does not know yet.
      await person.press(page.getByLabel('These are the interests'))
      await person.enter(page.getByLabel('When was the letter to the employer’s chair sent?'), LANTERN_DAY)
      await person.press(page.getByRole('button', { name: 'Add an interest' }))
      const entry = page.getByRole('group', { name: /^Interest / }).last()
      await person.choose(entry.getByLabel('Category'), 'Family')
      await person.enter(entry.getByLabel('What is it?'), 'A sister keeps the books of the mill.')
      await person.enter(entry.getByLabel('In which organisation?'), 'Mill of the Lower Stair')
    }
    await looksPlain(page)
    await person.press(page.getByRole('button', { name: 'Put it into the record' }))
    await page.locator('#desk-changes').getByText(`Declaration of ${name}`).waitFor()
  }

  await person.section('From a Word file')
  await person.press(page.getByLabel('A paper', { exact: true }))
  await person.drop('The barrels.docx', PAPER)
  await page.locator('#desk-changes > li').nth(4).waitFor()
  await page.getByText('Nothing: the change passes the check.').waitFor()
  await looksPlain(page)

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    person.press(page.locator('#desk-way').getByRole('button', { name: 'Download the files' })),
  ])
  expect(await page.getByRole('link', { name: 'Write the message' }).getAttribute('href')).toMatch(/^mailto:/)
  expect(person.count).toBeLessThanOrEqual(60)

  cpSync(join(ROOT, LANTERN), join(folder, LANTERN), { recursive: true })
  for (const [path, bytes] of Object.entries(unzipSync(readFileSync(await download.path())))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), bytes)
  }
  const args = ['scripts/run.mjs', 'check', '--content', join(folder, LANTERN), '--as-of', LANTERN_DAY]
  const check = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' })
  expect(check.stdout).toMatch(/\b0 errors/)
  expect(check.status).toBe(0)
  await page.close()
})

test.each([375, 1280])('every step of it is within reach at %i pixels', async (width) => {
  const page = await desk(width)
  const person = new Person(page)
  expect(await axe(page)).toEqual([])
  await person.section('From a form')
  await person.choose(page.getByLabel('What do you want to begin?'), 'A declaration of interests')
  await person.choose(page.getByLabel('Who declares?'), 'Barnaby Thistle')
  expect(await axe(page)).toEqual([])
  await person.drop('Minutes.docx', MINUTES)
  await page.locator('#desk-changes > li').first().waitFor()
  await page.getByLabel('Hand it in all the same').check()
  for (const summary of await page.locator('#desk-hand-in summary').all()) await summary.click()
  expect(await axe(page)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  await page.close()
})

test('a declaration is handed in by the keyboard alone', async () => {
  const page = await desk()
  const to = async (what: Locator) => {
    for (let n = 0; n < 150; n++) {
      if (await what.evaluate((one) => one === document.activeElement)) return
      await page.keyboard.press('Tab')
    }
    throw new Error(`Not reached by the keyboard: ${what}`)
  }
  await to(page.locator('summary', { hasText: 'From a form' }))
  await page.keyboard.press('Enter')
  await to(page.getByLabel('What do you want to begin?'))
  await page.keyboard.type('A declaration')
  await to(page.getByLabel('Who declares?'))
  await page.keyboard.type('Barnaby')
  await to(page.getByLabel('There are no interests to declare'))
  await page.keyboard.press('Space')
  await to(page.getByRole('button', { name: 'Put it into the record' }))
  await page.keyboard.press('Enter')
  const download = page.locator('#desk-way').getByRole('button', { name: 'Download the files' })
  await download.waitFor()
  await to(download)
  const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
  expect(Object.keys(unzipSync(readFileSync(await file.path())))).toEqual([
    `${LANTERN}/interests/barnaby-thistle/${LANTERN_DAY}.mdx`,
  ])
  await page.close()
})
