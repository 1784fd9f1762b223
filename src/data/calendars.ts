/** The calendars of a site. */
import { only, shortId, slug } from '../record/index.ts'
import { hasList } from '../views/sections.ts'
import { named, type Site } from '../views/site.ts'
import { events } from './events.ts'
import type { File, FileMaker } from './file.ts'
import { type CalendarEvent, calendarText } from './ical.ts'
import { lapses } from './lapses.ts'
import { meetings, meetingsOf } from './meetings.ts'
import { planned, plannedOf } from './plan.ts'

/** A calendar of a whole kind. */
interface KindCalendar {
  title: string
  /** What it holds, in a few words. */
  holds: string
  /** The part of this program that makes it. */
  product: string
  /** What its title says after the name of the body. */
  what: string
  events: (site: Site) => CalendarEvent[]
}

const CALENDARS: Readonly<Record<string, KindCalendar>> = {
  meetings: {
    title: 'Meetings',
    holds: 'Meetings that have minutes, and those that are announced.',
    product: 'Meetings',
    what: 'meetings',
    events: meetings,
  },
  events: {
    title: 'Events whose day is known',
    holds: 'Visits, sessions and other events.',
    product: 'Events',
    what: 'events',
    events,
  },
  plan: {
    title: 'Forward plan',
    holds: 'All of the plan that has a day, with the actions due.',
    product: 'Plan',
    what: 'forward plan',
    events: planned,
  },
  lapses: {
    title: 'What lapses',
    holds: 'The last days on which declarations and explanations count.',
    product: 'Lapses',
    what: 'what lapses',
    events: lapses,
  },
}

/** Calendars of whole kinds by their name: of events only where there is a list of them. */
export function kindCalendars(site: Site): [name: string, calendar: KindCalendar][] {
  return Object.entries(CALENDARS).filter(([name]) => name !== 'events' || hasList('events', site))
}

export const calendars: FileMaker = (site) => [
  ...kindCalendars(site).map(
    ([name, { product, what, events }]): File => [
      `calendar/${name}.ics`,
      () => textOf(product, what, events(site), site),
    ],
  ),
  ...[...only(site.record.documents.values(), 'bodies')].flatMap((document): File[] => {
    const [id, { name }] = [shortId(document), named(site, document)]
    return [
      [`calendar/meetings-${id}.ics`, () => textOf('Meetings', `meetings of ${name}`, meetingsOf(id, site), site)],
      [`calendar/plan-${id}.ics`, () => textOf('Plan', `forward plan of ${name}`, plannedOf(id, site), site)],
    ]
  }),
]

function textOf(product: string, what: string, events: readonly CalendarEvent[], { record }: Site): string {
  const name = record.body.data?.name
  // Bodies that meet on one day don't share an event.
  const domain = `${slug(name ?? '') || 'body'}.public-record`
  return calendarText({ product, title: `${name ?? 'Public record'}: ${what}`, domain }, events)
}
