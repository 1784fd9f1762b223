/** Atom feeds (RFC 4287) of what is new. Only where the site's address is known: a reader must find the way back. */
import { atom, type Feed } from './atom.ts'
import type { FileMaker } from './file.ts'
import { follow } from './follow.ts'
import { declarationNews, meetingNews, paperNews } from './news.ts'

/** Feeds of a whole kind by their name, as the page of the open data lists them. */
export const FEEDS = {
  all: 'Everything new',
  minutes: 'Minutes',
  papers: 'Papers',
  register: 'Declarations of interests',
} as const

const PAGES = { all: '', minutes: 'minutes/', papers: 'papers/', register: 'interests/' }

export const feeds: FileMaker = function* (site) {
  if (!site.origin) return
  const kinds = { minutes: meetingNews(site), papers: paperNews(site), register: declarationNews(site) }
  const news = { all: Object.values(kinds).flat(), ...kinds }
  for (const name of Object.keys(FEEDS) as (keyof typeof FEEDS)[]) {
    const feed: Feed = { name, title: FEEDS[name], page: PAGES[name], entries: news[name] }
    yield atom(feed, site)
  }
  for (const feed of follow(site)) yield atom(feed, site)
}
