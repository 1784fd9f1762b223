import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { startChromium } from './chromium.ts'
import { serve } from './serve.ts'

let browser: Browser
beforeAll(async () => {
  browser = await startChromium()
})
afterAll(() => browser.close())

/** Opens pages of a built site. */
async function open(site: string, look: (page: Page, address: string) => Promise<void>): Promise<void> {
  const { address, stop } = await serve(inject('sites')[site] as string)
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  try {
    await look(page, address)
  } finally {
    await page.close()
    stop()
  }
}

describe('the skip link', () => {
  test('is the first stop, shown only there, and leads to the text', () =>
    open('real', async (page, address) => {
      await page.goto(`${address}/minutes/2011-09-01/`)
      const link = page.locator('.govuk-skip-link')
      const shown = async () => (await link.boundingBox())?.height ?? 0
      expect(await shown()).toBeLessThanOrEqual(1)
      await page.keyboard.press('Tab')
      expect(await link.evaluate((one) => one === document.activeElement)).toBe(true)
      expect(await link.textContent()).toBe('Skip to main content')
      expect(await shown()).toBeGreaterThan(24)
      await page.keyboard.press('Enter')
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')
      expect(await shown()).toBeLessThanOrEqual(1)
      await page.keyboard.press('Tab')
      expect(await page.evaluate(() => document.activeElement?.closest('main')?.id)).toBe('main')
    }))
})

/** A page of each kind. */
const KINDS = {
  real: ['', 'minutes/2011-09-01/', 'people/ed-mayo/', 'interests/', 'cite/', '404.html'],
  lantern: [
    '',
    'minutes/',
    'minutes/2026-09-09/',
    'actions/',
    'interests/',
    'interests/barnaby-thistle/',
    'interests/barnaby-thistle/2026-10-19/',
    'people/',
    'people/tobias-fenwick-lowe/',
    'posts/chair/',
    'papers/',
    'papers/keeping-the-light/',
    'terms-of-reference/second/',
    'topics/wicks/',
    'organisations/marsh-road-guild/',
    'pathfinders/causeway-end/',
    'definitions/lantern/',
    'compliance/',
    'rules/',
    'rules/chaired/',
    'a-z/',
    'data/',
    'accessibility/',
    'search/',
  ],
}

/** All that the keyboard stops at, in the order of reading. */
const STOPS = ':is(a[href], button, input, select, textarea, summary, [tabindex="0"]):not([disabled])'

/** Goes to the next stop: which of all it is, and what is wrong with it; nothing where the page ends. */
async function nextStop(page: Page): Promise<{ place: number; faults: string[] } | undefined> {
  await page.keyboard.press('Tab')
  return await page.evaluate((all) => {
    const stop = document.activeElement
    if (!stop || stop === document.body) return undefined
    const { outlineStyle, outlineWidth } = getComputedStyle(stop)
    const { top, bottom, left, right } = stop.getBoundingClientRect()
    const faults = []
    if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) faults.push('cannot be seen to be the stop')
    if (bottom <= 0 || top >= innerHeight || right <= 0 || left >= innerWidth) faults.push('is out of sight')
    const stops = [...document.querySelectorAll(all)].filter((one) => one.checkVisibility())
    return { place: stops.indexOf(stop), faults: faults.map((fault) => `${stop.outerHTML.slice(0, 80)} ${fault}`) }
  }, STOPS)
}

describe.each(Object.entries(KINDS))('of the site %s', (name, paths) => {
  test('every stop is reached in the order of reading, is seen, and is left again', () =>
    open(name, async (page, address) => {
      for (const path of paths) {
        await page.goto(`${address}/${path}`)
        const count = await page.locator(STOPS).filter({ visible: true }).count()
        const places: number[] = []
        const faults: string[] = []
        for (let stop = await nextStop(page); stop && places.length <= count; stop = await nextStop(page)) {
          // After the last, some browsers show their own controls first, and others begin again.
          if (stop.place === 0 && places.length > 0) break
          places.push(stop.place)
          faults.push(...stop.faults)
        }
        expect(faults, path).toEqual([])
        expect(places, path).toEqual(Array.from({ length: count }, (_, n) => n))
      }
    }))
})
