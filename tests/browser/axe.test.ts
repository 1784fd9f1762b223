import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startChromium } from './chromium.ts'
import { eachKind, visit } from './visit.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const COLOURS = ['cat.color']

let browser: Browser
beforeAll(async () => {
  browser = await startChromium()
})
afterAll(() => browser.close())

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

test.each(['real', 'lantern'])(
  'axe finds nothing on any kind of page of the site %s, by day and by night, on a narrow screen and on a wide one',
  async (name) => {
    const found = await visit(browser, name, {}, eachKind, async (page) => {
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
    })
    expect(found).toEqual([])
  },
  300_000,
)

test('axe would see a fault by night', async () => {
  const page = await browser.newPage({ colorScheme: 'dark' })
  await page.setContent(
    '<html lang="en"><title>A</title><style>@media (prefers-color-scheme: dark) { p { color: #333; background: #222 } }</style><main><h1>A</h1><p>some words</p></main></html>',
  )
  await page.evaluate(AXE)
  expect(await violations(page, COLOURS)).toEqual([expect.stringContaining('color-contrast')])
  await page.emulateMedia({ colorScheme: 'light' })
  expect(await violations(page, COLOURS)).toEqual([])
  await page.close()
})
