/**
 * Makes the index of a built site once more, by itself, so that it can be
 * measured as a process: `node reindex.ts SITE OUT`. The files are those that
 * the build made.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Indexing } from '../../../../src/search/indexing.ts'
import { entriesIn, pagesIn } from './reading.ts'

const [site = '', out = ''] = process.argv.slice(2)
const entries = entriesIn(site)
const index = new Indexing(entries)
for (const path of pagesIn(site)) index.add(path, readFileSync(join(site, path, 'index.html'), 'utf8'))
mkdirSync(out, { recursive: true })
for (const [name, text] of index.files()) writeFileSync(join(out, name), text)
