/** The desk as somebody meets it who opens minutes of a large record: how long until the check has read them, and what is typed. */
import type { Page } from 'playwright-core'
import { startChromium } from '../shared/chromium.ts'
import { serve } from '../shared/serve.ts'
import type { Part } from './part.ts'
import { milliseconds, table, thousands } from './table.ts'
import { type Weight, weighDesk, weightsText } from './weight.ts'

/** One visit, in seconds. */
export interface Visit {
  /** From the address to the list of documents. */
  list: number
  /** From the choice of the last minutes to what the check finds in them. */
  found: number
  /** From words that are typed to what the check finds in them. */
  typed: number
}

/** All visits to a record of so many meetings, and what the desk weighs. */
export interface Desk {
  meetings: number
  documents: number
  visits: Visit[]
  weights: Weight[]
}

/** The part that measures the desk. */
export const desk: Part<Desk> = {
  about: 'the desk in Chromium: address to documents, document to findings, typing to findings, and what it weighs',
  sized: true,
  async *measure(workshop, sizes) {
    for (const meetings of sizes) {
      const { content, documents } = workshop.record(meetings)
      const site = await workshop.site(`desk-${meetings}`, '--content', content)
      const [browser, { address, stop }] = await Promise.all([startChromium(), serve(site)])
      try {
        const visits: Visit[] = []
        for (let n = 1; n <= workshop.runs; n++) {
          const page = await browser.newPage()
          visits.push(await visit(page, `${address}/desk/`))
          await page.context().close()
        }
        yield { meetings, documents, visits, weights: weighDesk(site) }
      } finally {
        await browser.close()
        stop()
      }
    }
  },
  text({ meetings, documents, visits, weights }) {
    const lines = visits.map(({ list, found, typed }, n) => [
      `visit ${n + 1}`,
      ...[list, found, typed].map(milliseconds),
    ])
    const heads = ['', 'address to documents', 'document to findings', 'typing to findings']
    const size = `${thousands(meetings)} minutes (${thousands(documents)} documents)`
    return `the desk on ${size}:\n\n${table(heads, lines)}\n\n${weightsText(weights)}`
  },
}

async function visit(page: Page, address: string): Promise<Visit> {
  const begun = performance.now()
  await page.goto(address)
  const last = page
    .locator('#desk-titles option')
    .filter({ hasText: /^Minutes|meeting/i })
    .last()
  await last.waitFor({ state: 'attached' })
  const listed = performance.now()
  await page.getByText('From a document of the record').click()
  await page.locator('#desk-titles').selectOption((await last.getAttribute('value')) ?? '')
  await page.locator('#desk-open').click()
  const count = page.locator('#desk-count')
  await count.filter({ hasText: /\w/ }).waitFor()
  const found = performance.now()
  const before = (await count.textContent()) ?? ''
  await page.locator('.cm-content').focus()
  await page.keyboard.press('Control+End')
  const typing = performance.now()
  await page.keyboard.insertText('\n\nACTION: Somebody to write to the Guild.\n')
  await count.filter({ hasNotText: before }).waitFor()
  return {
    list: (listed - begun) / 1000,
    found: (found - listed) / 1000,
    typed: (performance.now() - typing) / 1000,
  }
}
