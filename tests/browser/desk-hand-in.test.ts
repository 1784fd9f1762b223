/** Handing in at the desk: what is kept, what has to be known first, and what stays closed. */
import type { BrowserContext, Page } from 'playwright-core'
import { beforeEach, expect, test } from 'vitest'
import { openDesk, served } from './served.ts'

let context: BrowserContext
const lantern = served('lantern')
beforeEach(async () => {
  await context?.close()
  context = await lantern.browser.newContext()
})

/** A desk of the reader’s browser; it may have to wait for another one. */
async function desk(ready = 'The desk is ready.'): Promise<Page> {
  const page = await openDesk(lantern, { ready, context })
  return page
}

/** Opens a document by its title, and types at its end. */
async function type(page: Page, title: string, text: string): Promise<void> {
  await open(page, title)
  await page.locator('.cm-content').focus()
  await page.keyboard.press('Control+End')
  await page.keyboard.insertText(text)
}

async function open(page: Page, title: string): Promise<void> {
  const from = page.getByText('From a document of the record')
  if (!(await page.locator('#desk-choice').isVisible())) await from.click()
  await page.locator('#desk-choice').fill(title)
  await page.locator('#desk-open').click()
}

const changes = (page: Page) => page.locator('#desk-changes > li')
const ways = (page: Page) => page.locator('#desk-ways')

test('without a repository the steps are those of a message, with its words written', async () => {
  const page = await desk()
  await type(page, 'wicks', '\nA wick is trimmed.\n')
  await ways(page).waitFor()
  expect(await changes(page).allTextContents()).toEqual([expect.stringMatching(/^Wicks \(changed\)/)])
  const message = page.getByRole('link', { name: 'Write the message' })
  expect(await message.getAttribute('href')).toMatch(
    /^mailto:lamps@lamp-house\.example\?subject=Change%20of%20the%20record%3A%20Wicks&/,
  )
  expect(await page.locator('#desk-way li').count()).toBe(3)
  await page.close()
})

test('a change with errors leaves the desk only when somebody says so', async () => {
  const page = await desk()
  await type(page, 'wicks', '\n[A link](nowhere.mdx)\n')
  await page.getByText(/left to mend/).waitFor()
  expect(await ways(page).isVisible()).toBe(false)
  await page.getByLabel('Hand it in all the same').check()
  expect(await ways(page).isVisible()).toBe(true)
  await page.close()
})

test('a second tab waits until the first is closed, and has then what was written there', async () => {
  const first = await desk()
  await type(first, 'wicks', '\nFrom the first tab.\n')
  await changes(first).waitFor()
  const second = await desk('The desk is open in another tab or window.')
  expect(await second.locator('#desk').isVisible()).toBe(false)
  await first.close()
  await second.locator('.cm-content').getByText('From the first tab.').waitFor()
  await second.close()
})

test('what the record has since another text of is told, and handed in only after that', async () => {
  const page = await desk()
  await type(page, 'wicks', '\nMine.\n')
  await changes(page).waitFor()
  await page.evaluate(() => {
    for (const [key, value] of Object.entries(localStorage))
      if (key.startsWith('desk:')) localStorage.setItem(key, value.replace(/,"---[^"]*"\]\]$/, ',"An older text."]]'))
  })
  await page.reload()
  await page.getByText('The record has another text of it').waitFor()
  expect(await ways(page).isVisible()).toBe(false)
  await page.getByRole('button', { name: 'I have compared them: keep mine' }).click()
  await ways(page).waitFor()
  await page.close()
})

test('everything is discarded only after a question', async () => {
  const page = await desk()
  await type(page, 'wicks', '\nMine.\n')
  await changes(page).waitFor()
  page.once('dialog', (dialog) => dialog.dismiss())
  await page.getByRole('button', { name: 'Discard everything' }).click()
  expect(await changes(page).count()).toBe(1)
  page.once('dialog', (dialog) => dialog.accept())
  await page.getByRole('button', { name: 'Discard everything' }).click()
  await page.locator('#desk-hand-in').waitFor({ state: 'hidden' })
  await page.reload()
  await page.getByText('The desk is ready.').waitFor()
  expect(await page.locator('#desk-hand-in').isVisible()).toBe(false)
  await page.close()
})

test('one document is discarded only after a question, and that is said', async () => {
  const page = await desk()
  await type(page, 'wicks', '\nMine.\n')
  await changes(page).waitFor()
  page.once('dialog', (dialog) => dialog.dismiss())
  await page.getByRole('button', { name: 'Discard Wicks' }).click()
  expect(await changes(page).count()).toBe(1)
  page.once('dialog', (dialog) => dialog.accept())
  await page.getByRole('button', { name: 'Discard Wicks' }).click()
  await page.getByText('“Wicks” is discarded.').waitFor()
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('desk-begin')
  await page.close()
})

test('where the browser keeps nothing, that is said', async () => {
  const page = await desk()
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  await type(page, 'wicks', '\nMine.\n')
  await page.getByText('This browser can’t keep the change').waitFor()
  await page.close({ runBeforeUnload: false })
})

test('a paper that is not out stays closed, and why', async () => {
  const page = await desk()
  const { withheld, texts } = await page.evaluate(async () => (await fetch('record.json')).json())
  expect(withheld.length).toBeGreaterThan(0)
  const title = /^title: "?(.*?)"?$/m.exec(texts[withheld[0]])?.[1] as string
  await open(page, title)
  await page.getByText('its text is not out').waitFor()
  expect(await page.locator('#desk-write').isVisible()).toBe(false)
  await page.close()
})
