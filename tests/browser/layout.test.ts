import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { startChromium } from './chromium.ts'
import { misplaced, unreadable } from './layout.ts'
import { serve } from './serve.ts'
import { eachKind, every, visit } from './visit.ts'

let browser: Browser
beforeAll(async () => {
  browser = await startChromium()
})
afterAll(() => browser.close())

/** A window of 1,280 by 1,024 pixels at 400 % has this many of CSS, each of them four by four. */
const ZOOMED = { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 }
const SCREENS = [ZOOMED.viewport, { width: 768, height: 1024 }, { width: 1280, height: 1024 }]

/** The distances that readers may set, by WCAG 2.2, 1.4.12. */
const WIDER =
  '@media screen { * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important } }'

/** What a sheet of A4 with the site's margins has room for, in pixels of CSS. */
const SHEET = { width: 673, height: 987 }

/** Of use only on a screen. */
const SCREEN_ONLY =
  '.masthead__search, .search, .sections, .trail, .contents, .neighbours, .foot__links, .govuk-skip-link'

/** Gathers what is wrong with a page, each with how it was looked at. */
function gathering() {
  const all: string[] = []
  return { all, tell: (how: string, faults: readonly string[]) => all.push(...faults.map((one) => `${how}: ${one}`)) }
}

test.each(['real', 'lantern'])(
  'every page of the site %s can be read at four times its size, and set wider',
  async (name) => {
    const found = await visit(browser, name, { ...ZOOMED, bypassCSP: true }, every, async (page) => {
      const { all, tell } = gathering()
      for (const screen of SCREENS) {
        await page.setViewportSize(screen)
        tell(`${screen.width} pixels`, await page.evaluate(misplaced))
      }
      await page.setViewportSize(ZOOMED.viewport)
      await page.addStyleTag({ content: WIDER })
      tell('set wider', await page.evaluate(misplaced))
      return all
    })
    expect(found).toEqual([])
  },
  300_000,
)

test.each(['real', 'lantern'])(
  'every kind of page of the site %s can be read in colours that the reader forces, and on paper',
  async (name) => {
    const found = await visit(browser, name, { viewport: SHEET }, eachKind, async (page) => {
      const { all, tell } = gathering()
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ media: 'screen', forcedColors: 'active', colorScheme })
        tell(`forced colours, ${colorScheme}`, await page.evaluate(unreadable, false))
      }
      // The night of the screen is still on.
      await page.emulateMedia({ media: 'print', forcedColors: 'none' })
      tell('paper', await page.evaluate(printed, SCREEN_ONLY))
      tell('paper', await page.evaluate(unreadable, true))
      tell('paper', await page.evaluate(misplaced))
      const address = new URL(page.url()).pathname
      const said = await page.locator('.printed').innerText()
      if (address.endsWith('/') && !said.endsWith(`: ${address}`)) tell('paper', [`gives the address ${said}`])
      return all
    })
    expect(found).toEqual([])
  },
  300_000,
)

test('minutes on paper give the body, their source and its licence; and the file of them can be had', async () => {
  const { address, stop } = await serve(inject('sites').real as string)
  const page = await browser.newPage()
  await page.goto(`${address}/minutes/2011-09-01/`)
  await page.emulateMedia({ media: 'print' })
  const text = await page.locator('body').innerText()
  expect(text).toMatch(/^\s*Mutuals Taskforce/)
  expect(text).toContain('Mutuals Taskforce Meeting, Thursday 1st September, 2011, Minutes')
  expect(text).toContain('Open Government Licence v3.0')
  expect(text).not.toContain('Skip to main content')
  const file = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1')
  expect(file).toMatch(/^%PDF-/)
  const sheets = file.match(/\/Type\s*\/Page\b(?!s)/g) ?? []
  expect(sheets.length).toBeGreaterThan(2)
  expect(sheets.length).toBeLessThan(12)
  await page.close()
  stop()
})

test('text that is cut off or lies on other text would be seen', async () => {
  const page = await browser.newPage(ZOOMED)
  await page.setContent(
    '<p style="width: 5em; overflow: hidden; white-space: nowrap">One line that is too long</p><p style="margin-top: -2.5em">Another</p><p style="width: 30em">A paragraph that is wider than any screen of that width can be</p>',
  )
  expect(await page.evaluate(misplaced)).toEqual([
    expect.stringMatching(/^\d+ pixels wide at 320$/),
    'cut off: "One line that is too long"',
    'cut off: "A paragraph that is wider than any scree"',
    '"Another" lies on "One line that is too long"',
  ])
  await page.close()
})

test('what paper or forced colours swallow would be seen', async () => {
  const page = await browser.newPage({ viewport: SHEET, forcedColors: 'active' })
  await page.setContent(
    `<main><p style="forced-color-adjust: none; color: #fff; background: #000">White</p><div style="width: 5em; overflow: auto"><p style="width: 50em">Wide</p></div><details><summary>More</summary><p>Folded</p></details><nav class="trail">Home</nav></main>`,
  )
  expect(await page.evaluate(unreadable, false)).toEqual([])
  expect(await page.evaluate(unreadable, true)).toEqual(['contrast 1.0: "White"'])
  expect(await page.evaluate(printed, SCREEN_ONLY)).toEqual([
    'prints <nav class="trail">Home</nav>',
    expect.stringMatching(/^not all on paper: <div/),
    'not all on paper: <p>Folded</p>',
  ])
  await page.close()
})

/** What is printed though only a screen can use it, and boxes that show less than they hold: paper neither scrolls nor unfolds. */
function printed(screenOnly: string): string[] {
  const said = (how: string, one: Element) => `${how} ${one.outerHTML.slice(0, 80)}`
  const useless = [...document.querySelectorAll(screenOnly)].filter((one) => one.checkVisibility())
  const hidden = [...document.querySelectorAll('main *')].filter(
    (one) => /auto|scroll/.test(getComputedStyle(one).overflowX) && one.scrollWidth > one.clientWidth + 1,
  )
  // What is folded in what a page prints; a form that only a screen can use is not printed at all.
  const folded = [...document.querySelectorAll<HTMLElement>('details > :not(summary)')].filter(
    (one) => !one.checkVisibility() && !one.hidden && one.closest('details')?.parentElement?.checkVisibility(),
  )
  return [
    ...useless.map((one) => said('prints', one)),
    ...[...hidden, ...folded].map((one) => said('not all on paper:', one)),
  ]
}
