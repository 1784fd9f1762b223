/** The ways to follow a page: its feed, its calendar, and the page that says how. */
import { type Document, FOLLOWED } from '../record/index.ts'
import { href, type Site } from './site.ts'

/** What a reader can subscribe to from a page. */
export interface Follow {
  /** The address of the Atom feed of what is new. */
  feed?: string | undefined
  /** The address of the calendar. */
  calendar?: string | undefined
  /** The address of the page that says how to subscribe. */
  how: string
}

/** The ways to follow a page, by the names of its feed and of its calendar. */
export function followAt(of: { feed?: string | undefined; calendar?: string }, site: Pick<Site, 'base'>): Follow {
  return {
    feed: of.feed === undefined ? undefined : feedAt(of.feed, site),
    calendar: of.calendar === undefined ? undefined : href(site, `calendar/${of.calendar}.ics`),
    how: href(site, 'feeds/'),
  }
}

/** The address of a feed by its name. */
export function feedAt(name: string, site: Pick<Site, 'base'>): string {
  return href(site, `feeds/${name}.atom`)
}

/** The address of the feed of a document's page; none where the document's kind has no feeds. */
export function feedOf({ id, kind }: Document, site: Pick<Site, 'base'>): string | undefined {
  return FOLLOWED.some((one) => one === kind) ? feedAt(id, site) : undefined
}

/** The ways to follow a document's page; none where its kind has no feeds. */
export function followOf(document: Document, site: Pick<Site, 'base'>): Follow | undefined {
  return feedOf(document, site) === undefined ? undefined : followAt({ feed: document.id }, site)
}
