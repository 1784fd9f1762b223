/** Sites for tests: of the records held here, and of invented ones. */
import { join } from 'node:path'
import { publication } from '../../src/archive/publish.ts'
import { readArchive } from '../../src/archive/read.ts'
import type { Site } from '../../src/views/site.ts'
import { type Files, recordOf } from '../bodies.ts'
import { ROOT } from '../scripts/run.ts'

/** Where the sites of these tests stand. */
export const ORIGIN = 'https://record.example.org'

/** The folders of the two bodies. */
export const BODIES = ['content', 'tests/fixtures/lantern']

/** The site of a body in a folder, under /record/. */
export function siteOf(folder: string, origin = ORIGIN): Site {
  return publication(readArchive(join(ROOT, folder), ROOT), '2026-11-23', '/record/', origin).site
}

/** The site of the miniature body with some files changed, on 1 June 2024, under /record/. */
export function tinySite(changes: Files = {}, origin = ORIGIN): Site {
  return publication({ record: recordOf(changes), folder: '/' }, '2024-06-01', '/record/', origin).site
}
