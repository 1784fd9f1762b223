/** Every address that the site answers, below its own. */
import { fragmentsOf, pageOf } from '../record/index.ts'
import { yearsOfActions } from './actions.ts'
import { FILES } from './files/index.ts'
import { PAGES, ROUTES } from './pages.ts'
import type { Site } from './site.ts'

/** Pages that are written as such, and show nothing of the record. */
const WRITTEN = ['about', 'accessibility', 'cite', 'privacy']
/** Made for the site's own use, or for a host, and not to be linked to. */
const OWN =
  /^(_headers|_redirects|nginx\.conf|robots\.txt|favicon\.svg)$|^interests\/compare\/|index\.html$|^moved\.js$/

/** Pages and files with the fragments on them that can be linked to, in the order of the addresses. */
export function addressesOf(site: Site): Map<string, string[]> {
  const found = new Map<string, string[]>()
  const add = (page: string, fragments: string[] = []) => found.set(page, fragments)
  for (const path of [...Object.keys(PAGES), ...WRITTEN]) if (path !== '' && path !== 'frame') add(`${path}/`)
  for (const [route, pages] of Object.entries(ROUTES)) {
    for (const { params } of pages(site)) add(`${filled(route, params)}/`)
  }
  for (const year of yearsOfActions(site)) add(`actions/${year}/`)
  for (const document of site.record.documents.values()) add(pageOf(document), fragmentsOf(document))
  for (const picture of site.record.directory.assets) add(picture)
  for (const make of FILES) for (const [path] of make(site)) if (!OWN.test(path)) add(path)
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)))
}

function filled(route: string, params: Readonly<Record<string, string>>): string {
  return route.replace(/\[(\w+)\]/g, (_, name: string) => params[name] ?? '')
}
