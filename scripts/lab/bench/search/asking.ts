/** Questions to the search of a served site, in a browser, each as somebody asks who was never there before. */
import type { Browser } from 'playwright-core'
import { startChromium } from '../../shared/chromium.ts'
import { serve } from '../../shared/serve.ts'
import type { Question } from './questions.ts'

/** What came of a question. */
export interface Answer {
  /** Which of the results the expected page is, from 1; undefined where it is not among the first ten. */
  place: number | undefined
  /** From the address to the first results, in seconds. */
  seconds: number
  /** What was fetched for it beside the page of the search and its styles: each file with its bytes as they were sent. */
  fetched: [path: string, bytes: number][]
}

/** Asks a built site whose search is at `/search/`, once for each question. */
export async function askAll(site: string, questions: readonly Question[]): Promise<Answer[]> {
  const sent: [string, number][] = []
  const { address, stop } = await serve(site, { compress: true, sent: (path, bytes) => sent.push([path, bytes]) })
  const browser = await startChromium()
  try {
    const answers: Answer[] = []
    for (const question of questions) {
      sent.length = 0
      const answer = await ask(browser, address, question)
      answers.push({ ...answer, fetched: sent.filter(([path]) => !/^\/search\/$|\.css$|favicon/.test(path)) })
    }
    return answers
  } finally {
    await browser.close()
    stop()
  }
}

async function ask(browser: Browser, address: string, [words, expected]: Question): Promise<Omit<Answer, 'fetched'>> {
  const context = await browser.newContext()
  try {
    const page = await context.newPage()
    const begun = performance.now()
    await page.goto(`${address}/search/?q=${encodeURIComponent(words)}`, { waitUntil: 'commit' })
    await page.locator('#results a').or(page.getByText('Nothing found')).first().waitFor()
    const seconds = (performance.now() - begun) / 1000
    // Excerpts come after the results.
    await page.waitForLoadState('networkidle')
    const links = await page
      .locator('#results a')
      .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).pathname))
    const place = links.indexOf(`/${expected}/`) + 1
    return { place: place || undefined, seconds }
  } finally {
    await context.close()
  }
}
