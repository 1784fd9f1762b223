import type { BrowserContextOptions, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { served } from './served.ts'

const site = served('real')

/** Opens a page of the real site; what the browser complains of fails the test. */
async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await site.browser.newPage(options)
  page.on('console', (message) => expect(message.type(), message.text()).not.toBe('error'))
  page.on('request', (request) => expect(request.url().startsWith(site.address), request.url()).toBe(true))
  await page.goto(`${site.address}/${path}`)
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
  ['declaration', '/interests/'],
  ['open actions', '/actions/'],
  ['what was decided about pensions', '/topics/pensions/'],
])('%s is found where it is told first: %s', async (words, path) => {
  const page = await open('')
  await page.locator('header input[type=search]').fill(words)
  await page.keyboard.press('Enter')
  await page.locator('#results li').first().waitFor()
  expect((await links(page))[0]).toBe(path)
  expect(await page.locator('#found').textContent()).toMatch(/^\d+ results? for “/)
})

test('filters narrow, and a search has an address', async () => {
  const page = await open('search/?q=procurement')
  await page.locator('#results li').first().waitFor()
  const before = await links(page)
  await page.locator('#by-kind').selectOption('Meetings')
  await page.waitForFunction(() => document.querySelectorAll('#results > li').length === 2)
  const after = await links(page)
  expect(after.every((path) => path.startsWith('/minutes/') && before.includes(path))).toBe(true)
  const same = await open(page.url().slice(site.address.length + 1))
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

test('a moment is told in its own words, with the day and the item, and leads to its place', async () => {
  const page = await open('search/?q=procurement&kind=Put+off')
  const moment = page.locator('#results > .results__moment').first()
  await moment.waitFor()
  expect(await moment.locator('a').textContent()).toMatch(/^Postponed/)
  expect(await moment.locator('.results__context').textContent()).toMatch(/^17 March 2011; Procurement Paper/)
  await moment.locator('a').click()
  await page.waitForURL(/minutes\/2011-03-17\/#/)
})

test('paragraphs of a meeting are told one by one, each with a link to its place', async () => {
  const page = await open('search/?q=pensions&kind=Meetings')
  const paragraphs = page.locator('#results p a')
  await paragraphs.nth(1).waitFor()
  const addresses = await paragraphs.evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).hash))
  expect(new Set(addresses).size).toBe(addresses.length)
  expect(addresses.every((hash) => hash.length > 1)).toBe(true)
})

test('words in quotes are found exactly so', async () => {
  const page = await open(`search/?q=${encodeURIComponent('"significant problem"')}`)
  await page.locator('#results mark').first().waitFor()
  for (const text of await page.locator('#results > li').allTextContents())
    expect(text).toContain('significant problem')
  const other = await open(`search/?q=${encodeURIComponent('"problem significant"')}`)
  await other.waitForFunction(() => document.getElementById('found')?.textContent !== '')
  expect(await other.locator('#found').textContent()).toMatch(/^Nothing found for "problem significant"/)
})

test.each([
  ['over the end of a line', '"Taskforce meeting Thursday 17 March 2011"', '/minutes/2011-03-17/'],
  ['in the context of a moment', '"action 3; owner"', '/actions/'],
])('words in quotes are found %s', async (_, words, path) => {
  const page = await open(`search/?q=${encodeURIComponent(words)}`)
  await page.locator('#results li').first().waitFor()
  expect((await links(page))[0]).toContain(path)
})

test('for a misspelt word it says what it shows', async () => {
  const page = await open('search/?q=procurment')
  await page.locator('#results mark').first().waitFor()
  expect(await page.locator('#found').textContent()).toMatch(
    /^Showing results for “procurement”: this record doesn’t have “procurment”\. \d+ results\.$/,
  )
  expect((await links(page))[0]).toBe('/topics/procurement/')
})

test('a near name is offered, never taken for what was asked', async () => {
  const page = await open('search/?q=holbrok')
  const offer = page.locator('#found a')
  await offer.waitFor()
  expect(await page.locator('#found').textContent()).toBe('Nothing found for “holbrok”. Did you mean Holbrook?')
  await offer.click()
  await page.waitForURL(/q=Holbrook/)
  await page.locator('#results li').first().waitFor()
  expect((await links(page))[0]).toBe('/people/peter-holbrook/')
})

test('the newest come first where that is chosen', async () => {
  const page = await open('search/?q=procurement&kind=Meetings&order=newest')
  await page.locator('#results li').nth(1).waitFor()
  expect(await links(page)).toEqual(['/minutes/2011-09-01/', '/minutes/2011-03-17/'])
  expect(await page.locator('#by-order').inputValue()).toBe('newest')
})

test('on phones the filters are folded until one is set', async () => {
  const viewport = { width: 375, height: 700 }
  const page = await open('search/?q=procurement', { viewport })
  await page.locator('#results li').first().waitFor()
  expect(await page.locator('#by-kind').isVisible()).toBe(false)
  await page.locator('#narrow summary').click()
  expect(await page.locator('#by-kind').isVisible()).toBe(true)
  const narrowed = await open('search/?q=procurement&kind=Meetings', { viewport })
  expect(await narrowed.locator('#by-kind').isVisible()).toBe(true)
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
