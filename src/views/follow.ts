/** The feeds of single pages, which readers follow. */
import { type Document, FOLLOWED } from '../record/index.ts'
import { href, type Site } from './site.ts'

/** The address of a feed by its name; none where the site's own address is unknown. */
export function feedAt(name: string, site: Pick<Site, 'base' | 'origin'>): string | undefined {
  return site.origin ? href(site, `feeds/${name}.atom`) : undefined
}

/** The address of the feed of a document's page; none where the document's kind has no feeds, or the site's own address is unknown. */
export function feedOf({ id, kind }: Document, site: Pick<Site, 'base' | 'origin'>): string | undefined {
  return FOLLOWED.some((one) => one === kind) ? feedAt(id, site) : undefined
}
