import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { files } from '../site/pages.ts'
import { startChromium } from './chromium.ts'
import { serve } from './serve.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
let browser: Browser
beforeAll(async () => {
  browser = await startChromium()
})
afterAll(() => browser.close())

/** What axe finds on a page, each with its first place. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE)
  return await page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
    }
    return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
  })
}

const SCREENS = [
  { colorScheme: 'light', width: 320 },
  { colorScheme: 'dark', width: 1280 },
] as const

describe.each(['real', 'lantern'])('every page of the site %s', (name) => {
  test.each(SCREENS)(
    'has nothing that axe objects to, fits, and asks for nothing its policy forbids: $colorScheme, $width pixels',
    async ({ colorScheme, width }) => {
      const site = inject('sites')[name] as string
      const { address, stop } = await serve(site)
      const page = await browser.newPage({ viewport: { width, height: 640 }, colorScheme })
      const found: string[] = []
      let file = ''
      page.on('console', (message) => {
        if (message.type() === 'error') found.push(`${file}: ${message.text()}`)
      })
      page.on('request', (request) => {
        if (!request.url().startsWith(address)) found.push(`${file}: asks ${request.url()}`)
      })
      for (file of files(site).filter((one) => one.endsWith('.html'))) {
        await page.goto(`${address}/${file.replace(/index\.html$/, '')}`)
        found.push(...(await violations(page)).map((one) => `${file}: ${one}`))
        const wide = await page.evaluate(() => document.documentElement.scrollWidth)
        if (wide > width) found.push(`${file}: ${wide} pixels wide at ${width}`)
      }
      stop()
      expect(found).toEqual([])
    },
  )
})

test('the skip link is the first stop of the keyboard, and leads to the text', async () => {
  const { address, stop } = await serve(inject('sites').real as string)
  const page = await browser.newPage()
  await page.goto(`${address}/minutes/2011-09-01/`)
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to main content')
  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')
  stop()
})
