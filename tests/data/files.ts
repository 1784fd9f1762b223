/** The files of a site beside its pages, for tests. */
import { filesOf as made } from '../../src/data/index.ts'
import type { Site } from '../../src/views/site.ts'

/** The text of each file by its path. */
export function filesOf(site: Site): Map<string, string> {
  return new Map([...made(site)].map(([path, text]) => [path, text()]))
}
