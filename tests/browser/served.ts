/** A built site in a browser, for the tests of one file. */
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject } from 'vitest'
import { LANTERN_DAY } from '../site/build.ts'
import { startChromium } from './chromium.ts'
import { serve } from './serve.ts'

/** The browser and the address of a site; both are there once the tests run. */
export interface Served {
  readonly browser: Browser
  readonly address: string
}

/** Serves a site, as tests/site/build.ts calls it, for as long as the tests of a file run. */
export function served(name: 'real' | 'lantern'): Served {
  let browser: Browser
  let address = ''
  let stop = () => {}
  beforeAll(async () => {
    browser = await startChromium()
    ;({ address, stop } = await serve(inject('sites')[name] as string))
  })
  afterAll(async () => {
    // The browser first: it may still be fetching what the last page shows.
    await browser.close()
    stop()
  })
  return {
    get browser() {
      return browser
    },
    get address() {
      return address
    },
  }
}

/** The desk on the day of the invented body, once it says that it is ready; what the page complains of fails the test. */
export async function openDesk(
  { browser, address }: Served,
  { width = 1280, ready = 'The desk is ready.', context = browser as Browser | BrowserContext } = {},
): Promise<Page> {
  const page = await context.newPage()
  await page.setViewportSize({ width, height: 800 })
  page.on('console', (message) => expect(message.type(), message.text()).not.toBe('error'))
  page.on('pageerror', (error) => expect(error.message).toBe(''))
  await page.clock.setSystemTime(new Date(`${LANTERN_DAY}T12:00:00Z`))
  await page.goto(`${address}/desk/`)
  await page.getByText(ready).waitFor()
  return page
}
