/** The index of a built site, read back: the pages in it, as they went in. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Entry, FILTERS, isMoment } from '../../../../src/search/entry.ts'
import type { Contents, Listed } from '../../../../src/search/pieces.ts'

/**
 * The entries of an index, in its order.
 * @param read gives a file of the index by its name, parsed
 */
export function entriesOf(read: (name: string) => unknown): Entry[] {
  const { pages, entriesAPiece } = read('index.json') as Contents
  const entries: Entry[] = []
  for (let from = 0; from < pages; from += entriesAPiece)
    for (const [path, title, kind, context] of read(`pages-${from / entriesAPiece}.json`) as Listed[])
      entries.push({ path, title, kind, context, people: [], topics: [] })
  for (const filter of FILTERS) {
    for (const [value, distances] of Object.entries(read(`${filter}.json`) as Record<string, number[]>)) {
      let number = 0
      for (const distance of distances) {
        number += distance
        const entry = entries[number] as Entry
        if (filter === 'people' || filter === 'topics')
          entries[number] = { ...entry, [filter]: [...entry[filter], value] }
        else entries[number] = { ...entry, [filter === 'year' ? 'day' : filter]: value }
      }
    }
  }
  return entries
}

/** The paths of the pages in the index of a built site. */
export function pagesIn(site: string): string[] {
  return entriesIn(site).flatMap((entry) => (isMoment(entry) ? [] : [entry.path]))
}

/** The entries of the index of a built site. */
export function entriesIn(site: string): Entry[] {
  return entriesOf((name) => JSON.parse(readFileSync(join(site, 'search', name), 'utf8')))
}
