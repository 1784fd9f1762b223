/** The meetings as events of a calendar. */
import { inWords } from '../record/index.ts'
import { absolute, type Site } from '../views/site.ts'
import type { CalendarEvent } from './ical.ts'

/** All meetings that have minutes, and those that are announced. */
export function meetings(site: Site): CalendarEvent[] {
  const title = `${site.record.body.data?.name ?? 'Public record'}: meeting`
  const url = (id: string) => (site.origin ? absolute(site, `${id}/`) : undefined)
  const held = site.record.meetings.map(({ id, date, ends, isHeld, data }) => ({
    id,
    date,
    until: ends,
    isCancelled: !isHeld,
    start: data.start,
    end: data.end,
    stamp: date,
    title,
    words: isHeld ? 'The minutes are on the site' : `Called off: ${data.reason}`,
    place: data.venue,
    url: url(id),
  }))
  return [...held, ...toCome(site, title, url)]
}

/** The days that the last meeting with such days announced, and that no minutes tell of yet. */
function toCome(
  { record: { meetings } }: Site,
  title: string,
  url: (id: string) => string | undefined,
): CalendarEvent[] {
  const by = meetings.findLast(({ data }) => data.nextMeeting.some(({ date }) => date !== undefined))
  const last = meetings.at(-1)
  if (!by || !last) return []
  return by.data.nextMeeting.flatMap(({ date, start, venue: place }, n) => {
    if (date === undefined || date <= last.date) return []
    const id = `${by.id}#next${n === 0 ? '' : `-${n + 1}`}`
    return { id, date, start, place, stamp: date, title, words: `Announced on ${inWords(by.date)}`, url: url(by.id) }
  })
}
