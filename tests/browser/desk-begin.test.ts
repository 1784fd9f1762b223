/** The ways to begin on the desk, as the secretariat goes them: in the invented body, on its day. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { LANTERN_DAY } from '../site/build.ts'
import { startChromium } from './chromium.ts'
import { serve } from './serve.ts'

let browser: Browser
let address = ''
let stop = () => {}
beforeAll(async () => {
  browser = await startChromium()
  ;({ address, stop } = await serve(inject('sites').lantern as string))
})
afterAll(async () => {
  await browser.close()
  stop()
})

async function desk(): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 375, height: 800 } })
  page.on('console', (message) => expect(message.type(), message.text()).not.toBe('error'))
  await page.clock.setSystemTime(new Date(`${LANTERN_DAY}T12:00:00Z`))
  await page.goto(`${address}/desk/`)
  await page.getByText('The desk is ready.').waitFor()
  return page
}

async function form(page: Page, kind: string): Promise<void> {
  await page.getByText('From a form').click()
  await page.getByLabel('What do you want to begin?').selectOption({ label: kind })
}

test('a declaration: the one before beside it, nothing taken for granted, a new organisation gets its page', async () => {
  const page = await desk()
  await form(page, 'A declaration of interests')
  await page.getByLabel('Who declares?').selectOption({ label: 'Barnaby Thistle' })
  await page.getByText('What they declared on 19 October 2026').waitFor()
  await page.getByRole('button', { name: 'Put it into the record' }).click()
  await page.getByText('Say whether there are interests: nothing is taken for granted.').waitFor()
  await page.getByLabel('These are the interests').check()
  await page.getByRole('button', { name: 'Strike this interest' }).last().click()
  await page.getByRole('button', { name: 'Add an interest' }).click()
  const entry = page.getByRole('group', { name: /^Interest / }).last()
  await entry.getByLabel('Category').selectOption({ index: 1 })
  await entry.getByLabel('What is it?').fill('Keeps the books of the mill.')
  await entry.getByLabel('In which organisation?').fill('Mill of the Lower Stair')
  await page.getByRole('button', { name: 'Put it into the record' }).click()
  const text = page.locator('.cm-content')
  await text.getByText('organisation: mill-of-the-lower-stair').waitFor()
  await page.getByText('Nothing: the change passes the check.').waitFor()
  expect(await page.locator('#desk-changes li').count()).toBe(2)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375)
  await page.close()
})

test('a declaration is printed as one page, to be signed', async () => {
  const page = await desk()
  await page.evaluate(() => {
    window.print = () => {}
  })
  await form(page, 'A declaration of interests')
  await page.getByLabel('Who declares?').selectOption({ label: 'Marguerite Oakes' })
  await page.getByLabel('There are no interests to declare').check()
  await page.getByRole('button', { name: 'Print it, to be signed' }).click()
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('#desk-sheet').innerText()).toContain('I declare that I have no interests.')
  expect(await page.locator('#desk').isVisible()).toBe(false)
  await page.close()
})

test('minutes from a form name those who came, by the members who serve that day', async () => {
  const page = await desk()
  await form(page, 'Minutes of a meeting')
  await page.locator('#desk-begin-form').getByLabel('On which day was the meeting?').fill('2026-11-20')
  const came = page.getByRole('group', { name: 'Which members came?' })
  await came.getByLabel('Barnaby Thistle').check()
  await page.getByLabel('Who was in the chair?').selectOption({ label: 'Tobias Fenwick-Löwe' })
  await page.getByRole('button', { name: 'Begin the minutes' }).click()
  await page.locator('.cm-content').getByText('chair: tobias-fenwick-lowe').waitFor()
  expect(await page.locator('.cm-content').innerText()).toContain('- barnaby-thistle')
  await page.close()
})

test('minutes that name no day are asked for it, and go on', async () => {
  const page = await desk()
  await page.locator('#desk-file').setInputFiles({
    name: 'minutes.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('Present: Barnaby Thistle\n\n## Oil\n\nThe oil was discussed.\n'),
  })
  await page.getByLabel('On which day was the meeting?').fill('2026-11-20')
  await page.getByRole('button', { name: 'Go on with this day' }).click()
  await page.getByText('The draft is made.').waitFor()
  expect(await page.locator('#desk-path').textContent()).toContain('minutes/2026-11-20.mdx')
  await page.close()
})
