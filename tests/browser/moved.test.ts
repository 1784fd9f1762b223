/** Old addresses, in a browser: the part of the page that was asked for is found at the new one. */

import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { startChromium } from './chromium.ts'
import { serve } from './serve.ts'

let browser: Browser
let served: Awaited<ReturnType<typeof serve>>
beforeAll(async () => {
  browser = await startChromium()
  served = await serve(inject('sites').moved as string)
})
afterAll(async () => {
  await browser.close()
  served.stop()
})

test.each([
  ['papers/old/', true, 'minutes/2026-09-09/'],
  ['papers/old/#action-1', true, 'minutes/2026-09-09/#action-1'],
  ['papers/old/#action-1', false, 'minutes/2026-09-09/'],
  ['papers/a.b/#elsewhere', true, 'minutes/2026-09-09/#action-1'],
])('%s, with scripts: %s, leads to %s', async (from, javaScriptEnabled, to) => {
  const context = await browser.newContext({ javaScriptEnabled })
  const page = await context.newPage()
  await page.goto(`${served.address}/${from}`)
  await page.waitForURL(/minutes/)
  expect(page.url()).toBe(`${served.address}/${to}`)
  await context.close()
})
