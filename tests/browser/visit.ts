/** Goes through the pages of a built site, several at once. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { inject } from 'vitest'
import { files } from '../site/pages.ts'
import { serve } from './serve.ts'
import { bringingNew } from './shapes.ts'

/** How many pages are read at once; more than the cores of a small machine, as each waits for the server now and then. */
const AT_ONCE = 3

/** Looks at one page, and gives what is wrong with it. */
export type Look = (page: Page, file: string) => Promise<readonly string[]>

/** Which pages of a site are looked at, by their HTML: `every` one, or those that bring something new. */
export type Which = (pages: ReadonlyMap<string, string>) => Iterable<string>
export const every: Which = (pages) => pages.keys()
/** With `EVERY_PAGE=1 npm test` these are all pages too: that takes minutes more, and finds the same unless a fault lies in words. */
export const eachKind: Which = process.env.EVERY_PAGE ? every : bringingNew

/**
 * What `look` finds on pages of a site, each with the page's file before it. What the page itself complains of, and
 * requests that leave the site, are found too.
 * @param name the site, as tests/site/build.ts calls it
 * @param only whether a page with such HTML is looked at; all are, where nothing is said
 */
export async function visit(
  browser: Browser,
  name: string,
  options: BrowserContextOptions,
  which: Which,
  look: Look,
  only: (html: string) => boolean = () => true,
): Promise<string[]> {
  const site = inject('sites')[name] as string
  const { address, stop } = await serve(site)
  const context = await browser.newContext(options)
  const all = files(site).filter((file) => file.endsWith('.html'))
  const read = all.map((file): [string, string] => [file, readFileSync(join(site, file), 'utf8')])
  const pages = [...which(new Map(read.filter(([, html]) => only(html))))]
  const found: string[] = []
  const reader = async () => {
    const page = await context.newPage()
    let file = ''
    const tell = (what: string) => found.push(`${file}: ${what}`)
    page.on('console', (message) => message.type() === 'error' && tell(message.text()))
    page.on('request', (request) => request.url().startsWith(address) || tell(`asks ${request.url()}`))
    for (;;) {
      file = pages.shift() ?? ''
      if (!file) return
      await page.goto(`${address}/${file.replace(/index\.html$/, '')}`)
      for (const one of await look(page, file)) tell(one)
    }
  }
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, reader))
  } finally {
    await context.close()
    stop()
  }
  return found.sort()
}
