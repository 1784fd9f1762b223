/** The files of the site that are no pages: data, feeds, calendars, and what robots read. */
import { lazy } from '../record/index.ts'
import type { Site } from '../views/site.ts'
import { calendars } from './calendars.ts'
import { digests } from './digests.ts'
import { editions } from './editions.ts'
import { favicon } from './favicon.ts'
import { feeds } from './feeds.ts'
import type { FileMaker } from './file.ts'
import { headers } from './headers.ts'
import { openData } from './open-data.ts'
import { redirects } from './redirects.ts'
import { robots } from './robots.ts'
import { sitemap } from './sitemap.ts'
import { sources } from './sources.ts'

/** The files of a site by their paths: each is made when its text is asked for. */
export const filesOf = lazy(
  (site: Site): ReadonlyMap<string, () => string> => new Map(FILES.flatMap((make) => make(site))),
)

/** Everything that makes files. */
const FILES: readonly FileMaker[] = [
  calendars,
  digests,
  editions,
  favicon,
  feeds,
  headers,
  openData,
  redirects,
  robots,
  sitemap,
  sources,
]
