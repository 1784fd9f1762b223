/** Atom feeds (RFC 4287) of what is new. */
import { hasList, hasRegister } from '../views/sections.ts'
import type { Site } from '../views/site.ts'
import { type Entry, type Feed, feedFile } from './atom.ts'
import type { FileMaker } from './file.ts'
import { follow } from './follow.ts'
import { decisionNews, declarationNews, eventNews, meetingNews, paperNews } from './news.ts'

/** A feed of a whole kind: its page below the base, and what is new. */
interface KindFeed {
  title: string
  /** What it holds, in a few words. */
  holds: string
  page: string
  news: (site: Site) => Entry[]
}

const FEEDS: Readonly<Record<string, KindFeed>> = {
  all: {
    title: 'Everything new',
    holds: 'Minutes, papers, events and declarations.',
    page: '',
    news: (site) => [...meetingNews(site), ...paperNews(site), ...eventNews(site), ...declarationNews(site)],
  },
  minutes: {
    title: 'Minutes',
    holds: 'The minutes of each meeting, and notes of what was changed in them.',
    page: 'minutes/',
    news: meetingNews,
  },
  decisions: { title: 'Decisions', holds: 'Each decision in its own words.', page: 'decisions/', news: decisionNews },
  papers: {
    title: 'Papers',
    holds: 'Papers, reports and letters that are published.',
    page: 'papers/',
    news: paperNews,
  },
  events: {
    title: 'Events',
    holds: 'Events on their day, and notes of what was changed.',
    page: 'events/',
    news: eventNews,
  },
  register: {
    title: 'Declarations of interests',
    holds: 'Each declaration that a member signed.',
    page: 'interests/',
    news: declarationNews,
  },
}

/** Feeds of whole kinds by their name, as the page of the open data lists them: of declarations, papers and events only where there is a list of them. */
export function kindFeeds(site: Site): [name: string, feed: KindFeed][] {
  return Object.entries(FEEDS).filter(([name]) =>
    name === 'register' ? hasRegister(site) : name === 'papers' || name === 'events' ? hasList(name, site) : true,
  )
}

export const feeds: FileMaker = (site) => {
  const kinds = kindFeeds(site).map(
    ([name, { title, page, news }]): Feed => ({ name, title, page, entries: () => news(site) }),
  )
  return [...kinds, ...follow(site)].map((feed) => feedFile(feed, site))
}
