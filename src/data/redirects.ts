/** Moves for hosts that read `_redirects`; other hosts have the pages at the old addresses, and nginx its own lines. */
import { movesOf } from '../views/moved.ts'
import { href, type Site } from '../views/site.ts'
import type { FileMaker } from './file.ts'

export const redirects: FileMaker = (site) => (movesOf(site).length > 0 ? [['_redirects', () => textOf(site)]] : [])

function textOf(site: Site): string {
  return movesOf(site)
    .map(([from, to]) => `${href(site, from)} ${href(site, to)} 301\n`)
    .join('')
}
