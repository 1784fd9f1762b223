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

describe.each(['real', 'lantern'])('every page of the site %s', (name) => {
  test('has nothing that axe objects to, and fits 320 pixels', async () => {
    const site = inject('sites')[name] as string
    const { address, stop } = await serve(site)
    const page = await browser.newPage({ viewport: { width: 320, height: 640 } })
    const found: string[] = []
    for (const file of files(site).filter((one) => one.endsWith('.html'))) {
      await page.goto(`${address}/${file.replace(/index\.html$/, '')}`)
      found.push(...(await violations(page)).map((one) => `${file}: ${one}`))
      const width = await page.evaluate(() => document.documentElement.scrollWidth)
      if (width > 320) found.push(`${file}: ${width} pixels wide at 320`)
    }
    stop()
    expect(found).toEqual([])
  })
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
