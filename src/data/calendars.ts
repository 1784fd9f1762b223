/** The calendars of a site. */
import { slug } from '../record/index.ts'
import type { Site } from '../views/site.ts'
import type { FileMaker } from './file.ts'
import { type CalendarEvent, calendarText } from './ical.ts'
import { lapses } from './lapses.ts'
import { meetings } from './meetings.ts'

export const calendars: FileMaker = (site) => [
  ['calendar/meetings.ics', () => textOf('Meetings', 'meetings', meetings(site), site)],
  ['calendar/lapses.ics', () => textOf('Lapses', 'what lapses', lapses(site), site)],
]

function textOf(product: string, what: string, events: readonly CalendarEvent[], { record }: Site): string {
  const name = record.body.data?.name
  // Bodies that meet on one day don't share an event.
  const domain = `${slug(name ?? '') || 'body'}.public-record`
  return calendarText({ product, title: `${name ?? 'Public record'}: ${what}`, domain }, events)
}
