/** The meetings as events of a calendar. */
import { inWords } from '../record/index.ts'
import { absolute, type Site } from '../views/site.ts'
import type { CalendarEvent } from './ical.ts'

/** All meetings that have minutes, and the one that the last of them announces. */
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
  const last = site.record.meetings.at(-1)
  const { date: next, start, venue: place } = last?.data.nextMeeting ?? {}
  if (!last || next === undefined || next <= last.date) return held
  const words = `Announced on ${inWords(last.date)}`
  return [...held, { id: `${last.id}#next`, date: next, start, place, stamp: next, title, words, url: url(last.id) }]
}
