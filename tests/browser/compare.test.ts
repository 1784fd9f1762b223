import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { served } from './served.ts'

const site = served('lantern')

const open = async (query = '', javaScriptEnabled = true): Promise<Page> => {
  const page = await site.browser.newPage({ javaScriptEnabled })
  page.on('console', (message) => expect(message.type(), message.text()).not.toBe('error'))
  await page.goto(`${site.address}/interests/compare/${query}`)
  return page
}
/** The rows of the comparison: what changed, as it was, as it is. */
const lines = (page: Page) =>
  page
    .locator('#compared tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => Array.from((row as HTMLTableRowElement).cells, ({ textContent }) => textContent).join(' | ')),
    )

const BARNABY = [
  'added |  | entry 3 (Grants received, Everlight Scheme): A grant of the Scheme to the oil cellar',
  expect.stringMatching(/^no longer declared \| entry 2 \(Shares.* \| $/),
  expect.stringMatching(/^reworded \| entry 1 .* \| entry 1 \(Paid work, Umber Oil and Tallow\)/),
]

test('any two editions are compared, entry by entry, each with its address', async () => {
  const page = await open()
  await page.locator('#from').selectOption('2026-09-28')
  await page.locator('#to').selectOption('2026-10-19')
  await page.getByRole('button', { name: 'Compare' }).click()
  await page.locator('#compared tbody tr').first().waitFor()
  const found = await lines(page)
  expect(await page.locator('#compared > div').count()).toBe(1)
  expect(found[0]).toMatch(/^(added|no longer declared|reworded) \| .*entry \d/)
  const links = await page
    .locator('#compared tbody a')
    .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href))
  for (const link of links) {
    const there = await site.browser.newPage()
    await there.goto(link)
    const fragment = new URL(link).hash.slice(1)
    expect(await there.evaluate((id) => document.getElementById(id) !== null, fragment), link).toBe(true)
    await there.close()
  }
  // A comparison has an address, and can be turned round.
  const again = await open(new URL(page.url()).search)
  await again.locator('#compared tbody tr').first().waitFor()
  expect(await lines(again)).toEqual(found)
  const round = await open('?from=2026-10-19&to=2026-09-28')
  await round.locator('#compared tbody tr').first().waitFor()
  expect(await lines(round)).toEqual(found)
})

test('one member alone is compared, and has an address too', async () => {
  const page = await open('?from=2025-01-06&to=2026-10-19')
  await page.locator('#compared > div').nth(1).waitFor()
  await page.getByLabel('Member').selectOption('Barnaby Thistle')
  await page.getByRole('button', { name: 'Compare' }).click()
  await page.locator('#compared > div').nth(1).waitFor({ state: 'detached' })
  expect(await lines(page)).toEqual(BARNABY)
  expect(await page.locator('#compared-status').textContent()).toContain('Barnaby Thistle has declared anew since')
  expect(new URL(page.url()).search).toBe('?from=2025-01-06&to=2026-10-19&member=barnaby-thistle')
})

test('what was added, ended and reworded over two years', async () => {
  const page = await open('?from=2025-01-06&to=2026-10-19')
  await page.locator('#compared tbody tr').first().waitFor()
  expect((await lines(page)).slice(0, 3)).toEqual(BARNABY)
})

test('an edition is the same as itself, and a day without one is said to have none', async () => {
  const same = await open('?from=2026-10-19&to=2026-10-19')
  await same.waitForFunction(() => document.getElementById('compared-status')?.textContent !== '')
  expect(await same.locator('#compared-status').textContent()).toMatch(/no interest differs/)
  const none = await open('?from=1999-01-01&to=2026-10-19')
  expect(await none.locator('#compared-status').textContent()).toMatch(/no edition of one of these days/)
})

test('without JavaScript each edition tells what it changed, and there is no form', async () => {
  const page = await open('', false)
  expect(await page.locator('#compare').isVisible()).toBe(false)
  expect(await page.locator('#edition-2026-10-19').textContent()).toMatch(/Barnaby Thistle/)
})
