/** The files of the site that are no pages: data, feeds, calendars, and what robots read. */
import type { Site } from '../views/site.ts'
import { calendar } from './calendar.ts'
import { editions } from './editions.ts'
import { favicon } from './favicon.ts'
import { feeds } from './feeds.ts'
import type { FileMaker } from './file.ts'
import { headers } from './headers.ts'
import { lapses } from './lapses.ts'
import { data } from './open-data.ts'
import { redirects } from './redirects.ts'
import { robots } from './robots.ts'
import { sitemap } from './sitemap.ts'

const made = new WeakMap<Site, ReadonlyMap<string, () => string>>()

/** The files of a site: each by its path, made when it is asked for. */
export function filesOf(site: Site): ReadonlyMap<string, () => string> {
  let files = made.get(site)
  if (!files) {
    const whole = (text: string | Iterable<string>) => (typeof text === 'string' ? text : [...text].join(''))
    files = new Map(FILES.flatMap((make) => [...make(site)]).map(([path, text]) => [path, () => whole(text)]))
    made.set(site, files)
  }
  return files
}

/** Everything that makes files. */
const FILES: readonly FileMaker[] = [
  calendar,
  data,
  editions,
  favicon,
  feeds,
  headers,
  lapses,
  redirects,
  robots,
  sitemap,
]
