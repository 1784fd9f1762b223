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

export const calendars: FileMaker = (site) => [
  ['calendar/meetings.ics', () => textOf('Meetings', 'meetings', meetings(site), site)],
  ...[...only(site.record.documents.values(), 'bodies')].flatMap((document): File[] => {
    const [id, { name }] = [shortId(document), named(site, document)]
    return [
      [`calendar/meetings-${id}.ics`, () => textOf('Meetings', `meetings of ${name}`, meetingsOf(id, site), site)],
      [`calendar/plan-${id}.ics`, () => textOf('Plan', `forward plan of ${name}`, plannedOf(id, site), site)],
    ]
  }),
  ...(hasList('events', site)
    ? [['calendar/events.ics', () => textOf('Events', 'events', events(site), site)] as [string, () => string]]
    : []),
  ['calendar/plan.ics', () => textOf('Plan', 'forward plan', planned(site), site)],
  ['calendar/lapses.ics', () => textOf('Lapses', 'what lapses', lapses(site), site)],
]

function textOf(product: string, what: string, events: readonly CalendarEvent[], { record }: Site): string {
  const name = record.body.data?.name
  // Bodies that meet on one day don't share an event.
  const domain = `${slug(name ?? '') || 'body'}.public-record`
  return calendarText({ product, title: `${name ?? 'Public record'}: ${what}`, domain }, events)
}
