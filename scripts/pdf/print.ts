/** Pages of a built site, printed by Chromium: it reads them from the folder, and asks no network. */
import { existsSync, readFileSync } from 'node:fs'
import { join, normalize } from 'node:path'
import { type BrowserContext, chromium } from 'playwright-core'
import { QUIET } from '../shared/chromium.ts'
import { accessible } from './accessible.ts'

/** Where the pages seem to stand, where the site was built without its address: RFC 2606 keeps this name from being one. */
const NOWHERE = 'https://record.invalid'

/**
 * Prints pages as tagged PDF files with an outline, one by one.
 * @param pages paths below the base, each with a slash at its end
 * @param site the folder of the built site
 * @param program the path of Chromium
 */
export async function* printed(
  pages: readonly string[],
  site: string,
  program: string,
): AsyncGenerator<[page: string, pdf: Uint8Array]> {
  const { base, origin = NOWHERE } = addressOf(site)
  const browser = await chromium.launch({ executablePath: program, args: QUIET })
  try {
    const context = await browser.newContext({ javaScriptEnabled: false })
    await answer(context, site, base)
    const tab = await context.newPage()
    for (const page of pages) {
      await tab.goto(`${origin}${base}${page}`)
      const pdf = await tab.pdf({ tagged: true, outline: true, format: 'A4', preferCSSPageSize: true })
      yield [page, await accessible(pdf)]
    }
  } finally {
    await browser.close()
  }
}

/** Answers whatever the pages ask for from the folder; all else is refused. */
async function answer(context: BrowserContext, site: string, base: string): Promise<void> {
  await context.route('**/*', (route) => {
    const path = normalize(decodeURIComponent(new URL(route.request().url()).pathname)).replaceAll('\\', '/')
    const file = path.startsWith(base)
      ? join(site, path.slice(base.length), path.endsWith('/') ? 'index.html' : '')
      : ''
    return file !== '' && existsSync(file) ? route.fulfill({ path: file }) : route.abort()
  })
}

/** The base of a built site, and scheme and host where it was built with them, as its home page has them. */
function addressOf(site: string): { base: string; origin: string | undefined } {
  const home = readFileSync(join(site, 'index.html'), 'utf8')
  const [, base = '/'] = /class="masthead__name" href="([^"]*)"/.exec(home) ?? []
  const [, origin] = /property="og:url" content="(https?:\/\/[^/"]+)/.exec(home) ?? []
  return { base, origin }
}
