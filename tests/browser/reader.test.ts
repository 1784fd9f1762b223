/** What readers come for, found from the home page of the invented body by links that they see, on a phone, without a script. */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { served } from './served.ts'

const lantern = served('lantern')

/** Follows links by their words, from the home page. */
async function follow(...links: string[]): Promise<Page> {
  const page = await lantern.browser.newPage({ viewport: { width: 375, height: 800 }, javaScriptEnabled: false })
  await page.goto(`${lantern.address}/`)
  for (const link of links) await page.locator('main').getByRole('link', { name: link }).first().click()
  return page
}

const seen = (page: Page, words: string | RegExp) => page.locator('main').getByText(words).first().isVisible()

test.each<[asks: string, links: string[], answer: string | RegExp]>([
  [
    'what was decided about the ladder',
    ['All decisions'],
    'The ladder of the harbour light is climbed by one keeper at a time.',
  ],
  ['what Barnaby Thistle declared', ['Register of interests'], /^Umber Oil and Tallow – paid work$/],
  ['what became of the goat', ['All actions', 'the goat'], 'The minutes of 13 May 2026 say that it was dropped.'],
  ['which rule is not kept', ['Comply or explain'], 'Not kept to the letter, and explained'],
  ['and why', ['Comply or explain'], /Dame Wilhelmina has been asked for her form three times/],
])('%s', async (_, links, answer) => {
  expect(links.length).toBeLessThanOrEqual(2)
  const page = await follow(...links)
  expect(await seen(page, answer)).toBe(true)
  await page.close()
})

test('how to report a mistake: the address of the page is filled in', async () => {
  const page = await follow('All decisions')
  const href = await page.getByRole('link', { name: 'Something wrong here?' }).getAttribute('href')
  expect(decodeURIComponent(href ?? '')).toMatch(
    /^mailto:lamps@lamp-house\.example\?subject=Correction: Decisions&body=Where: .*\/decisions\/\r\n/,
  )
  await page.close()
})

test('how to subscribe: from the foot of the home page', async () => {
  const page = await follow()
  await page.locator('footer').getByRole('link', { name: 'How to subscribe' }).click()
  expect(new URL(page.url()).pathname).toBe('/feeds/')
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('How to subscribe')
  expect(await seen(page, 'Everything new (Atom)')).toBe(true)
  await page.close()
})
