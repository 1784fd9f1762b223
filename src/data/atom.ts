/** The form of Atom feeds: RFC 4287. */
import { compare, escapeHtml as e, type IsoDate, sha256 } from '../record/index.ts'
import { digestsOf } from '../views/digest.ts'
import { absolute, type Site } from '../views/site.ts'
import type { File } from './file.ts'

/** One piece of news. */
export interface Entry {
  title: string
  /** Where it is read, below the base. */
  path: string
  /** What it is known by for good, below the base, where that isn't `path`. One id has the same words in all feeds. */
  id?: string
  date: IsoDate
  summary: string
  /** The language of what it leads to, where that is not English. */
  lang?: string | undefined
}

/** A feed. */
export interface Feed {
  /** Its path below feeds/, without its ending. */
  name: string
  title: string
  /** The page that shows the same, below the base. */
  page: string
  entries: () => readonly Entry[]
}

/** More entries than this are for the pages. */
export const MOST = 50

/** The latest pieces of news first, and as many as a feed tells; those of one day in the order of their paths. */
export function latest<T extends Pick<Entry, 'date' | 'path'>>(entries: readonly T[]): T[] {
  return entries.toSorted((a, b) => compare(b.date, a.date) || compare(a.path, b.path)).slice(0, MOST)
}

/** A feed as a file. The same record gives the same bytes: it is as old as its latest entry, or as the record where it has none. */
export function feedFile(feed: Feed, site: Site): File {
  const path = `feeds/${feed.name}.atom`
  return [path, () => atom(feed, path, site)]
}

function atom({ title, page, entries }: Feed, path: string, site: Site): string {
  const { data } = site.record.body
  const body = data?.name ?? 'Public record'
  const shown = latest(entries())
  const here = e(absolute(site, path))
  const lines = shown.map((one) => {
    const id = e(identity(one.id ?? one.path, site))
    const lang = one.lang === undefined ? '' : ` hreflang="${e(one.lang)}"`
    const link = `<link href="${e(absolute(site, one.path))}"${lang}/>`
    return `<entry><id>${id}</id><title>${e(one.title)}</title><updated>${time(one.date)}</updated>${link}<summary>${e(one.summary)}</summary></entry>\n`
  })
  return (
    `<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">\n` +
    `<id>${e(identity(path, site))}</id><title>${e(`${body}: ${title}`)}</title><updated>${time(shown[0]?.date ?? beginning(site))}</updated>` +
    `<author><name>${e(body)}</name></author>${data?.attribution ? `<rights>${e(data.attribution)}</rights>` : ''}` +
    `<subtitle>Digest of the record: ${digestsOf(site).whole}</subtitle>` +
    `<link rel="self" href="${here}" type="application/atom+xml"/><link href="${e(absolute(site, page))}"/>\n${lines.join('')}</feed>\n`
  )
}

/**
 * What an entry or a feed is known by for good: a whole address, or where the site's own is unknown, a UUID (RFC 9562,
 * version 8) made of the body's name and the path, since RFC 4287 takes no relative one.
 */
function identity(path: string, site: Site): string {
  if (site.origin) return absolute(site, path)
  const made = sha256(`${site.record.body.data?.name ?? ''}\n${path}`)
  const parts = [made.slice(0, 8), made.slice(8, 12), `8${made.slice(13, 16)}`, `8${made.slice(17, 20)}`]
  return `urn:uuid:${parts.join('-')}-${made.slice(20, 32)}`
}

/** The earliest day that the record knows of its body. */
function beginning({ record, asOf }: Site): IsoDate {
  const { established, announced } = record.body.data ?? {}
  return established ?? announced ?? record.meetings[0]?.date ?? asOf
}

/** A day as the moment at which it begins in Greenwich. */
function time(date: IsoDate): string {
  return `${date}T00:00:00Z`
}
