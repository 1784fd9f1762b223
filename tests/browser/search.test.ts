import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { startChromium } from './chromium.ts'
import { serve } from './serve.ts'

let browser: Browser
let address = ''
let stop = () => {}
beforeAll(async () => {
  browser = await startChromium()
  ;({ address, stop } = await serve(inject('sites').real as string))
})
afterAll(async () => {
  // The browser first: it may still be fetching what the last page shows.
  await browser.close()
  stop()
})

/** Opens a page of the real site; what the browser complains of fails the test. */
async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await browser.newPage(options)
  page.on('console', (message) => expect(message.type(), message.text()).not.toBe('error'))
  page.on('request', (request) => expect(request.url().startsWith(address), request.url()).toBe(true))
  await page.goto(`${address}/${path}`)
  return page
}

const links = (page: Page) =>
  page
    .locator('#results > li > a')
    .evaluateAll((all) => all.map((one) => new URL((one as HTMLAnchorElement).href).pathname))

test.each([
  ['pensions', '/topics/pensions/'],
  ['Mayo', '/people/ed-mayo/'],
  ['procurement', '/topics/procurement/'],
  ['vice-chair', '/posts/vice-chair/'],
  ['current declaration', '/rules/declaration-current/'],
])('%s is found where it is told first: %s', async (words, path) => {
  const page = await open('')
  await page.locator('header input[type=search]').fill(words)
  await page.keyboard.press('Enter')
  await page.locator('#results li').first().waitFor()
  expect((await links(page))[0]).toBe(path)
  expect(await page.locator('#found').textContent()).toMatch(/^\d+ pages? for “/)
})

test('filters narrow, and a search has an address', async () => {
  const page = await open('search/?q=procurement')
  await page.locator('#results li').first().waitFor()
  const before = await links(page)
  await page.locator('#by-kind').selectOption('Meetings')
  await page.waitForFunction(() => document.querySelectorAll('#results > li').length === 2)
  const after = await links(page)
  expect(after.every((path) => path.startsWith('/minutes/') && before.includes(path))).toBe(true)
  const same = await open(page.url().slice(address.length + 1))
  await same.locator('#results li').first().waitFor()
  expect(await links(same)).toEqual(after)
  await page.goBack()
  await page.waitForFunction(
    (n) => document.querySelectorAll('#results > li').length === n,
    Math.min(10, before.length),
  )
  expect(await page.locator('#by-kind').inputValue()).toBe('')
})

test('a result shows the words and leads to where they stand', async () => {
  const page = await open('search/?q=pensions&kind=Meetings')
  const mark = page.locator('#results mark').first()
  await mark.waitFor()
  expect((await mark.textContent())?.toLowerCase()).toContain('pension')
  await page.locator('#results a').first().click()
  await page.waitForURL(/#./)
  const fragment = decodeURIComponent(new URL(page.url()).hash.slice(1))
  expect(await page.evaluate((id) => document.getElementById(id) !== null, fragment)).toBe(true)
})

test('words that are markup are looked for as words', async () => {
  const page = await open(`search/?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`)
  await page.waitForFunction(() => document.getElementById('found')?.textContent !== '')
  expect(await page.locator('#found img').count()).toBe(0)
})

test.each([
  ['the of and', /nearly every page/],
  ['…', /Type a word/],
  ['zebra', /^Nothing found for “zebra”/],
])('what nothing is found by is told: %s', async (words, said) => {
  const page = await open(`search/?q=${encodeURIComponent(words)}`)
  await page.waitForFunction(() => document.getElementById('found')?.textContent !== '')
  expect(await page.locator('#found').textContent()).toMatch(said)
})

test('works by keyboard alone', async () => {
  const page = await open('search/')
  await page.locator('#q').focus()
  await page.keyboard.type('procurement')
  await page.keyboard.press('Enter')
  await page.locator('#results li').first().waitFor()
  for (let n = 0; n < 12; n++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate(() => document.activeElement?.closest('#results') !== null)) break
  }
  await page.keyboard.press('Enter')
  await page.waitForURL(/topics\/procurement/)
})

test('without JavaScript the search leads to the A to Z', async () => {
  const page = await open('', { javaScriptEnabled: false })
  await page.locator('header input[type=search]').fill('pensions')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/search\/\?q=pensions/)
  expect(await page.locator('#search').isVisible()).toBe(false)
  await page.locator('main noscript a, main a').first().click()
  await page.waitForURL(/\/a-z\//)
})
