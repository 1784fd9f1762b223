/** The meetings as a calendar: RFC 5545. Hours are those of London. */
import { addDays, calendarText, compact, escaped, inWords, type Meeting, slug } from '../record/index.ts'
import { absolute, type Site } from '../views/site.ts'
import type { FileMaker } from './file.ts'

/** The hours of London since 1996. */
export const LONDON = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/London',
  'BEGIN:STANDARD',
  'DTSTART:19961027T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0000',
  'TZNAME:GMT',
  'END:STANDARD',
  'BEGIN:DAYLIGHT',
  'DTSTART:19960331T010000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'TZOFFSETFROM:+0000',
  'TZOFFSETTO:+0100',
  'TZNAME:BST',
  'END:DAYLIGHT',
  'END:VTIMEZONE',
]

export const calendar: FileMaker = (site) => [['calendar/meetings.ics', () => textOf(site)]]

function textOf(site: Site): string {
  const { meetings, body } = site.record
  const name = body.data?.name ?? 'Public record'
  const last = meetings.at(-1)
  const next = last?.data.nextMeeting?.date
  const title = `${name}: meeting`
  const announced =
    last && next !== undefined && next > last.date
      ? event(`${last.id}#next`, next, undefined, title, `Announced on ${inWords(last.date)}`, `${last.id}/`, site)
      : []
  return calendarText([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Public record//Meetings//EN',
    `X-WR-CALNAME:${escaped(`${name}: meetings`)}`,
    ...LONDON,
    ...meetings.flatMap((meeting) =>
      event(meeting.id, meeting.date, meeting, title, 'The minutes are on the site', `${meeting.id}/`, site),
    ),
    ...announced,
    'END:VCALENDAR',
  ])
}

/** The id of an event, which it keeps: bodies that meet on one day don't share one. */
export function uid(id: string, { record }: Site): string {
  return `${encodeURIComponent(id.toWellFormed())}@${slug(record.body.data?.name ?? '') || 'body'}.public-record`
}

function event(
  id: string,
  date: string,
  meeting: Meeting | undefined,
  title: string,
  words: string,
  path: string,
  site: Site,
): string[] {
  const { start, end, venue } = meeting?.data ?? {}
  const hour = (time: string) => `;TZID=Europe/London:${compact(date)}T${time.replace(':', '')}00`
  const when = start
    ? [`DTSTART${hour(start)}`, ...(end ? [`DTEND${hour(end)}`] : [])]
    : [`DTSTART;VALUE=DATE:${compact(date)}`, `DTEND;VALUE=DATE:${compact(addDays(date, 1))}`]
  return [
    'BEGIN:VEVENT',
    `UID:${uid(id, site)}`,
    `DTSTAMP:${compact(date)}T000000Z`,
    ...when,
    `SUMMARY:${escaped(title)}`,
    ...(venue ? [`LOCATION:${escaped(venue)}`] : []),
    `DESCRIPTION:${escaped(words)}`,
    ...(site.origin ? [`URL:${absolute(site, path)}`] : []),
    'END:VEVENT',
  ]
}
