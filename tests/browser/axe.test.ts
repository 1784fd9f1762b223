import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { served } from './served.ts'
import { eachKind, visit } from './visit.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const COLOURS = ['cat.color']

const lantern = served('lantern')

interface Axe {
  run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>
}

/** What axe finds on a page by rules with some tags, each with its first place. */
async function violations(page: Page, tags: readonly string[]): Promise<string[]> {
  return await page.evaluate(async (values) => {
    const { axe } = globalThis as unknown as { axe: Axe }
    // Of the rules of WCAG 2.2, axe leaves this one out unless it is asked for.
    const rules = values.includes('wcag22aa') ? { 'target-size': { enabled: true } } : {}
    const { violations } = await axe.run({ runOnly: { type: 'tag', values }, rules, resultTypes: ['violations'] })
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
  }, tags)
}

/** What axe finds on a page by day and by night, on a narrow screen and on a wide one. */
async function faults(page: Page): Promise<string[]> {
  const all: string[] = []
  await page.evaluate(AXE)
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 640 })
    // Night changes nothing but colours.
    for (const [colorScheme, tags] of [
      ['light', TAGS],
      ['dark', COLOURS],
    ] as const) {
      await page.emulateMedia({ colorScheme })
      all.push(...(await violations(page, tags)).map((one) => `${colorScheme}, ${width} pixels: ${one}`))
    }
  }
  return all
}

test.each(['real', 'lantern'])(
  'axe finds nothing on any kind of page of the site %s, by day and by night, on a narrow screen and on a wide one',
  async (name) => expect(await visit(lantern.browser, name, {}, eachKind, faults)).toEqual([]),
  300_000,
)

describe('nor on a page that a script has filled in', () => {
  test.each([
    ['with what was found', 'search/?q=ladder', '#results li'],
    ['with a question that it mends', 'search/?q=laddder', '#results li'],
    ['with nothing found', 'search/?q=xylophone', '#found:not(:empty)'],
    ['with two editions compared', 'interests/compare/?from=2026-09-28&to=2026-10-19', '#compared tbody tr'],
  ])('%s', async (_, path, filled) => {
    const page = await lantern.browser.newPage()
    await page.goto(`${lantern.address}/${path}`)
    await page.locator(filled).first().waitFor()
    expect(await faults(page)).toEqual([])
    await page.close()
  })

  test('with what differs in a copy of the record', async () => {
    const page = await lantern.browser.newPage()
    await page.goto(`${lantern.address}/verify/`)
    await page
      .getByLabel('The downloaded file, record.json')
      .setInputFiles({ name: 'record.json', mimeType: 'application/json', buffer: Buffer.from('{"a.mdx": ""}') })
    await page.locator('#differs li').first().waitFor()
    expect(await faults(page)).toEqual([])
    await page.close()
  })
})

test('axe would see a fault by night', async () => {
  const page = await lantern.browser.newPage({ colorScheme: 'dark' })
  await page.setContent(
    '<html lang="en"><title>A</title><style>@media (prefers-color-scheme: dark) { p { color: #333; background: #222 } }</style><main><h1>A</h1><p>some words</p></main></html>',
  )
  await page.evaluate(AXE)
  expect(await violations(page, COLOURS)).toEqual([expect.stringContaining('color-contrast')])
  await page.emulateMedia({ colorScheme: 'light' })
  expect(await violations(page, COLOURS)).toEqual([])
  await page.close()
})
