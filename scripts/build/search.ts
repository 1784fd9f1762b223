/** The index of the search, made of the pages when they are there. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isMoment } from '../../src/search/entry.ts'
import { Indexing } from '../../src/search/indexing.ts'
import { searchEntries } from '../../src/views/search.ts'
import type { Site } from '../../src/views/site.ts'

/**
 * Reads every page that can be found, and writes the index beside them.
 * @param dir the folder of the built site
 */
export function writeIndex(site: Site, dir: URL): void {
  const folder = fileURLToPath(dir)
  const entries = searchEntries(site)
  const index = new Indexing(entries)
  for (const entry of entries) {
    if (isMoment(entry)) continue
    index.add(entry.path, readFileSync(join(folder, entry.path, 'index.html'), 'utf8'))
  }
  mkdirSync(join(folder, 'search'), { recursive: true })
  for (const [name, text] of index.files()) writeFileSync(join(folder, 'search', name), text)
}
