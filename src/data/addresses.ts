/** Every address that the site answers, below its own. */
import { fragmentsOf, pageOf } from '../record/index.ts'
import { pagePaths } from '../views/page-paths.ts'
import type { Site } from '../views/site.ts'
import { filesOf } from './index.ts'

/** Made for the site's own use, or for a host, and not to be linked to. */
const OWN = /^(_headers|_redirects|nginx\.conf|robots\.txt|favicon\.svg)$|^interests\/compare\//

/** Pages and files with the fragments on them that can be linked to, in the order of the addresses. */
export function addressesOf(site: Site): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const path of pagePaths(site)) if (path !== '') found.set(path, [])
  for (const document of site.record.documents.values()) found.set(pageOf(document), fragmentsOf(document))
  for (const picture of site.record.directory.assets) found.set(picture, [])
  for (const path of filesOf(site).keys()) if (!OWN.test(path)) found.set(path, [])
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)))
}
