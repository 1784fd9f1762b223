/** The index of the search of whole sites: where its results lead, and what it weighs. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { bulkOf } from '../../scripts/lab/bench/search/bytes.ts'
import { entriesIn } from '../../scripts/lab/bench/search/reading.ts'
import { isMoment } from '../../src/search/entry.ts'

const SITES = ['real', 'lantern'] as const
const siteOf = (name: string) => inject('sites')[name] as string

/** What the index may weigh for each page or moment that it finds, compressed, in bytes. */
const MOST = 250

test.each(SITES)('every result of %s leads to a page, and to a place that is on it', (name) => {
  const entries = entriesIn(siteOf(name))
  expect(entries.filter(isMoment).length).toBeGreaterThan(20)
  for (const { path } of entries) {
    const [page = '', fragment] = path.split('#')
    const html = readFileSync(join(siteOf(name), page, 'index.html'), 'utf8')
    if (fragment !== undefined) expect(html, path).toContain(`id="${fragment}"`)
  }
})

test.each(SITES)('the index of %s is light', (name) => {
  const { gzip } = bulkOf(join(siteOf(name), 'search'))
  expect(gzip / entriesIn(siteOf(name)).length).toBeLessThanOrEqual(MOST)
})
