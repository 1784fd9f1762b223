/** Goes through the pages of a built site, several at once. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { inject } from 'vitest'
import { files } from '../site/pages.ts'
import { serve } from './serve.ts'

/** How many pages are read at once; more than the cores of a small machine, as each waits for the server now and then. */
const AT_ONCE = 3

/** Looks at one page, and gives what is wrong with it. */
export type Look = (page: Page, file: string) => Promise<readonly string[]>

/**
 * What `look` finds on every page of a site, each with the page's file before it. What the page itself complains of, and
 * requests that leave the site, are found too.
 * @param name the site, as tests/site/build.ts calls it
 * @param only whether a page with such HTML is looked at; all are, where nothing is said
 */
export async function visit(
  browser: Browser,
  name: string,
  options: BrowserContextOptions,
  look: Look,
  only: (html: string) => boolean = () => true,
): Promise<string[]> {
  const site = inject('sites')[name] as string
  const { address, stop } = await serve(site)
  const context = await browser.newContext(options)
  const pages = files(site).filter((file) => file.endsWith('.html') && only(readFileSync(join(site, file), 'utf8')))
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
