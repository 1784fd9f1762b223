import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { startChromium } from './chromium.ts'
import { serve } from './serve.ts'
import { eachKind, visit } from './visit.ts'

let browser: Browser
beforeAll(async () => {
  browser = await startChromium()
})
afterAll(() => browser.close())

/** The text of a page as it is shown, but for controls that only a script shows, and what stands in their place. */
async function textOf(page: Page): Promise<string> {
  return await page.evaluate(() => {
    for (const control of document.querySelectorAll('#search, #compare, #verify, .thread__choice, .cite, noscript'))
      control.remove()
    return document.body.innerText.replace(/\s+/g, ' ')
  })
}

test.each(['real', 'lantern'])(
  'every kind of page of the site %s reads without JavaScript as it does with it',
  async (name) => {
    const context = await browser.newContext()
    const look = async (page: Page) => {
      const text = await textOf(page)
      const scripted = await context.newPage()
      await scripted.goto(page.url())
      const same = text === (await textOf(scripted))
      await scripted.close()
      return same ? [] : [`reads ${JSON.stringify(text.slice(0, 200))}`]
    }
    // A page without a script is the same with it and without. The desk is all script, and says so.
    const only = (html: string) => html.includes('<script') && !html.includes('id="desk"')
    const found = await visit(browser, name, { javaScriptEnabled: false }, eachKind, look, only)
    await context.close()
    expect(found).toEqual([])
  },
)

test('minutes are all there without JavaScript', async () => {
  const { address, stop } = await serve(inject('sites').lantern as string)
  const page = await browser.newPage({ javaScriptEnabled: false })
  await page.goto(`${address}/minutes/2026-09-09/`)
  const text = await textOf(page)
  for (const words of ['Attendees', 'Barnaby Thistle', 'The Chair to send the reply.', 'History of this page'])
    expect(text).toContain(words)
  await page.close()
  stop()
})
