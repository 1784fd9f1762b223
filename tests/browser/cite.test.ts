/** “Cite this page”, in a browser: copied in one click, with the address of the paragraph that was followed. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest'
import { startChromium } from './chromium.ts'
import { serve } from './serve.ts'

const BUTTON = 'Copy the citation'
const COPIES = { permissions: ['clipboard-read', 'clipboard-write'] }
let browser: Browser
let served: Awaited<ReturnType<typeof serve>>
beforeAll(async () => {
  browser = await startChromium()
})
afterAll(() => browser.close())
beforeEach(async () => {
  served = await serve(inject('sites').real as string)
})
afterEach(() => served.stop())

async function open(path: string, options: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  await page.goto(served.address + path)
  return page
}

const citation = async (page: Page) => (await page.locator('#citation').innerText()).trim()

test('one click copies it, and says so', async () => {
  const page = await open('/minutes/2011-09-01/', COPIES)
  await page.getByRole('button', { name: BUTTON }).click()
  await page.getByRole('status').getByText('Copied').waitFor()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toMatch(/^Mutuals Taskforce, Minutes of Thursday 1 September 2011, public record/)
  expect(copied).toMatch(new RegExp(`, ${served.address}/minutes/2011-09-01/$`))
  expect(copied).toBe(await citation(page))
})

describe('a part of the page', () => {
  test('is cited once its link was followed, and by its number', async () => {
    const page = await open('/minutes/2011-09-01/', COPIES)
    const number = page.getByRole('link', { name: 'Paragraph 3', exact: true })
    const id = (await number.getAttribute('href')) as string
    await number.focus()
    await page.keyboard.press('Enter')
    const end = `, paragraph 3, ${served.address}/minutes/2011-09-01/${id}`
    await page.locator('#citation', { hasText: end }).waitFor()
    await page.getByRole('link', { name: 'Action 2', exact: true }).click()
    await page.locator('#citation', { hasText: ', action 2, ' }).waitFor()
    expect(await citation(page)).not.toContain('paragraph 3')
  })

  test('is cited where one comes by its address', async () => {
    const page = await open('/terms-of-reference/first/#register', COPIES)
    expect(await citation(page)).toMatch(/\/terms-of-reference\/first\/#register$/)
  })

  test('is not what no part is', async () => {
    const page = await open('/minutes/2011-09-01/#nowhere"]', COPIES)
    expect(await citation(page)).toMatch(/\/minutes\/2011-09-01\/$/)
  })
})

test('where the clipboard is refused, it is selected, and the reader is told', async () => {
  const page = await open('/people/ed-mayo/', {})
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))
  })
  await page.getByRole('button', { name: BUTTON }).click()
  await page.getByRole('status').getByText('Selected').waitFor()
  expect(await page.evaluate(() => getSelection()?.toString().trim())).toBe(await citation(page))
})

test('without JavaScript it can be read, and no button promises more', async () => {
  const page = await open('/minutes/2011-09-01/', { javaScriptEnabled: false })
  expect(await citation(page)).toMatch(/^Mutuals Taskforce, Minutes of Thursday 1 September 2011/)
  expect(await page.getByRole('button', { name: BUTTON }).count()).toBe(0)
})
