/** Writing at the desk: the form and the text follow each other, marks are made and changed by name, findings are mended by buttons. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openDesk, served } from './served.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const lantern = served('lantern')

const MINUTES = 'minutes/2026-11-11.mdx'

/** The desk with a document open; what the page complains of fails the test. */
async function writing(title = 'Meeting of 11 November 2026', width = 1280): Promise<Page> {
  const page = await openDesk(lantern, { width })
  await page.getByText('From a document of the record').click()
  await page.locator('#desk-choice').fill(title)
  await page.locator('#desk-open').click()
  await page.locator('#desk-form .field').first().waitFor()
  return page
}

/** The text of the open document, as it is kept. */
async function kept(page: Page, path = MINUTES): Promise<string> {
  return await page.evaluate(
    (one) => new Map<string, string>(JSON.parse(localStorage.getItem('desk:/') ?? '[]')).get(one) ?? '',
    path,
  )
}

/** Waits until the open document, as it is kept, holds some words. */
async function holds(page: Page, words: string): Promise<void> {
  await page.waitForFunction((one) => localStorage.getItem('desk:/')?.includes(one), JSON.stringify(words).slice(1, -1))
}

test('a field of the form changes its own lines of the text, and a line of the text its field', async () => {
  const page = await writing()
  const before = await page.evaluate(async () => {
    const response = await fetch('/desk/record.json')
    return (await response.json()).texts['minutes/2026-11-11.mdx'] as string
  })
  await page.getByLabel('Venue').first().fill('The quay')
  await holds(page, 'venue: The quay')
  expect(await kept(page)).toBe(before.replace(/^venue: .*$/m, 'venue: The quay'))

  // Somebody is chosen by part of the name, by the keyboard alone.
  await page.getByRole('button', { name: 'Add to “Apologies”' }).press('Enter')
  await page.keyboard.type('strand')
  await page.getByRole('listbox').getByRole('option', { name: 'Dame Wilhelmina Strand' }).waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await holds(page, 'apologies: [odhran-pike, wilhelmina-strand]')

  await page.getByLabel('Show as text').check()
  await page.locator('.cm-content').focus()
  await page.keyboard.press('Control+Home')
  for (const line of before.split('\n')) {
    if (line.startsWith('venue:')) break
    await page.keyboard.press('ArrowDown')
  }
  await page.keyboard.press('End')
  await page.keyboard.type('side')
  await expect.poll(() => page.getByLabel('Venue').first().inputValue()).toBe('The quayside')
  await page.close()
})

test('words are marked by a button, and what the mark says is changed by its block', async () => {
  const page = await writing()
  await page.locator('.cm-content').focus()
  await page.keyboard.press('Control+End')
  await page.keyboard.type('\n\nCéleste Ambrose to count the bells by 4 December 2026.')
  await page.keyboard.press('Shift+Home')
  await page.getByRole('button', { name: 'Action', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Action' })
  expect(await dialog.getByLabel('Who is to do it 1', { exact: true }).inputValue()).toBe('Céleste Ambrose')
  await dialog.getByRole('button', { name: 'Mark as action' }).click()
  await holds(
    page,
    'owner="celeste-ambrose" due="2026-12-04">Céleste Ambrose to count the bells by 4 December 2026.</Action>',
  )

  await page.getByRole('button', { name: /^Action \d+ · Céleste Ambrose · due 4 December 2026/ }).press('Enter')
  await dialog.getByLabel('By when').selectOption('the next meeting')
  await dialog.getByRole('button', { name: 'Change it' }).click()
  await page.getByRole('button', { name: /· Céleste Ambrose · due the next meeting/ }).click()
  await dialog.getByRole('button', { name: 'Take the mark away' }).click()
  await page.waitForFunction(() => !localStorage.getItem('desk:/')?.includes('to count the bells by 4 December 2026.<'))
  expect(await kept(page)).toContain('\n\nCéleste Ambrose to count the bells by 4 December 2026.')

  // What is shown as a block is not broken in two by a key.
  const marks = (await kept(page)).match(/<\/?[A-Z]/g)?.length
  await page.locator('.cm-content').focus()
  await page.keyboard.press('Control+Home')
  for (let n = 0; n < 200; n++) await page.keyboard.press('Delete')
  expect((await kept(page)).startsWith('---\ndate: 2026-11-11')).toBe(true)
  expect((await kept(page)).match(/<\/?[A-Z]/g)?.length).toBe(marks)
  await page.close()
})

test('what looks like an action is offered as one, where the cursor is and in the list', async () => {
  const page = await writing()
  await page.locator('.cm-content').focus()
  await page.keyboard.press('Control+End')
  await page.keyboard.type('\n\nBarnaby Thistle will ask the harbour about the bells.')
  const here = page.locator('#desk-here')
  await here.getByRole('button', { name: 'Mark it as an action of Barnaby Thistle' }).waitFor()
  await page.keyboard.press('Control+Home')
  await here.waitFor({ state: 'hidden' })
  await page.keyboard.press('F8')
  await here.getByRole('button', { name: 'Mark it as an action of Barnaby Thistle' }).waitFor()
  await page.locator('#desk-findings').getByRole('button', { name: 'Mark it as an action of Barnaby Thistle' }).click()
  await holds(page, 'owner="barnaby-thistle">Barnaby Thistle will ask the harbour about the bells.</Action>')
  await page.close()
})

test('a finding in a field stands beside it; fields that can’t be read leave the text', async () => {
  const page = await writing()
  await page.locator('.field[data-field="status"] select').selectOption('cancelled')
  await page.locator('.field[data-field="reason"]').getByText('To mend').waitFor()
  await page.getByLabel('Show as text').check()
  await page.locator('.cm-content').focus()
  await page.keyboard.press('Control+Home')
  await page.keyboard.type('x')
  await page.getByText('there is no form for them').waitFor()
  expect(await page.locator('#desk-form').isVisible()).toBe(false)
  await page.keyboard.press('Backspace')
  await page.locator('#desk-form').waitFor()
  await page.close()
})

test('the page stands beside the text, and what does not change stays where it is', async () => {
  const page = await writing()
  const seen = page.getByRole('region', { name: 'The page as readers will see it' })
  await seen.locator('.entry--action').filter({ hasText: 'Owner: Céleste Ambrose' }).first().waitFor()
  const box = async (locator: Locator) => (await locator.boundingBox()) ?? { x: 0, y: 0, width: 0 }
  const editor = await box(page.locator('#desk-editor'))
  expect((await box(seen)).x).toBeGreaterThanOrEqual(editor.x + editor.width)
  await seen
    .locator('h2')
    .first()
    .evaluate((heading) => heading.setAttribute('data-kept', ''))
  await page.locator('.cm-content').focus()
  await page.keyboard.press('Control+End')
  await page.keyboard.type('\n\n## Bells\n\n- one\n- two\n\nBarnaby Thistle will ask the harbour *at once*.')
  await seen.locator('h2', { hasText: 'Bells' }).waitFor()
  await seen.locator('li', { hasText: 'two' }).waitFor()
  await seen
    .locator('.seen', { hasText: 'Barnaby Thistle will ask the harbour at once.' })
    .getByText('To look at')
    .waitFor()
  expect(await seen.locator('em').textContent()).toBe('at once')
  expect(await seen.locator('h2[data-kept]').count()).toBe(1)
  await page.setViewportSize({ width: 768, height: 800 })
  expect((await box(seen)).y).toBeGreaterThan((await box(page.locator('#desk-editor'))).y + 100)
  await page.close()
})

interface Axe {
  run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>
}

test.each([375, 1280])('axe finds nothing at %i pixels, by day and by night, with a dialog too', async (width) => {
  const page = await writing(undefined, width)
  await page.evaluate(AXE)
  const violations = () =>
    page.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: Axe }
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
      const rules = { 'target-size': { enabled: true } }
      const { violations: found } = await axe.run({
        runOnly: { type: 'tag', values: tags },
        rules,
        resultTypes: ['violations'],
      })
      return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
    })
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    expect(await violations()).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  }
  await page.getByRole('button', { name: 'Interest', exact: true }).click()
  await page.getByRole('dialog').waitFor()
  expect(await violations()).toEqual([])
  await page.close()
})
