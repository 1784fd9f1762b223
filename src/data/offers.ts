/** Every kind of feed and calendar, with what it holds and its latest entries: what the page on how to subscribe shows. */
import { compare, type IsoDate, inWords, type Kind, only } from '../record/index.ts'
import { feedAt } from '../views/follow.ts'
import { hasList } from '../views/sections.ts'
import { href, type Named, named, type Site } from '../views/site.ts'
import { KIND_TITLES } from '../views/titles.ts'
import { type Entry, latest } from './atom.ts'
import { kindCalendars } from './calendars.ts'
import { kindFeeds } from './feeds.ts'
import { follow } from './follow.ts'
import type { CalendarEvent } from './ical.ts'

/** A kind of feed or calendar. */
export interface Offer {
  /** What it is called. */
  title: string
  /** What it holds, in a sentence. */
  holds: string
  /** The feed or calendar itself: of a kind with one for each page, that of the page with most links to it. */
  at: Named
  /** The list of the pages that have one each. */
  each: Named | undefined
  /** Its latest entries, or the next ones of a calendar, three at most; an address only where the entry has a page. */
  shown: { name: string; href: string | undefined; date: string }[]
}

/** How many entries of each are shown. */
const SHOWN = 3

/** The feeds of the site. */
export function feedOffers(site: Site): Offer[] {
  const whole = kindFeeds(site).map(([name, { title, holds, news }]) => ({
    title,
    holds,
    at: { name: title, href: feedAt(name, site) },
    each: undefined,
    shown: entries(news(site), site),
  }))
  return [...whole, ...EACH.flatMap(([kind, one]) => ofEach(kind, one, site))]
}

/** The calendars of the site. */
export function calendarOffers(site: Site): Offer[] {
  return kindCalendars(site).map(([name, { title, holds, events }]) => ({
    title,
    holds,
    at: { name: title, href: href(site, `calendar/${name}.ics`) },
    each:
      (name === 'meetings' || name === 'plan') && hasList('bodies', site)
        ? { name: KIND_TITLES.bodies, href: href(site, 'bodies/') }
        : undefined,
    shown: next(events(site), site.asOf).map((event) => ({
      name: event.title,
      href: undefined,
      date: inWords(event.date),
    })),
  }))
}

const EACH: readonly [kind: Kind, title: string][] = [
  ['topics', 'One topic'],
  ['people', 'One person'],
  ['organisations', 'One organisation'],
  ['bodies', 'One committee'],
]

/** The kind of feed that each page of a kind has, shown by the page with most links to it. */
function ofEach(kind: Kind, title: string, site: Site): Offer[] {
  const links = ({ id }: { id: string }) => site.incoming.get(id)?.length ?? 0
  const [most] = [...only(site.record.documents.values(), kind)].sort(
    (a, b) => links(b) - links(a) || compare(a.id, b.id),
  )
  const feed = most && follow(site).find(({ name }) => name === most.id)
  if (!most || !feed) return []
  return [
    {
      title,
      holds: `What meetings, papers, events and declarations say of ${kind === 'people' ? 'them' : 'it'}.`,
      at: { name: named(site, most).name, href: feedAt(most.id, site) },
      each: { name: KIND_TITLES[kind], href: href(site, `${kind}/`) },
      shown: entries(feed.entries(), site),
    },
  ]
}

function entries(news: readonly Entry[], site: Site): Offer['shown'] {
  return latest(news)
    .slice(0, SHOWN)
    .map(({ title, path, date }) => ({ name: title, href: href(site, path), date: inWords(date) }))
}

/** The events that come next; where none is to come, the latest. */
function next(events: readonly CalendarEvent[], asOf: IsoDate): CalendarEvent[] {
  const sorted = events.toSorted((a, b) => compare(a.date, b.date))
  const ahead = sorted.filter(({ date, isCancelled }) => date >= asOf && !isCancelled).slice(0, SHOWN)
  return ahead.length > 0 ? ahead : sorted.slice(-SHOWN).reverse()
}
