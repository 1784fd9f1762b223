/** The meetings as events of a calendar. */
import { inWords, type Meeting } from '../record/index.ts'
import { meetingsBy } from '../views/bodies.ts'
import { absolute, namedId, type Site } from '../views/site.ts'
import type { CalendarEvent } from './ical.ts'

/** All meetings that have minutes, and those that the last of each body announces. */
export function meetings(site: Site): CalendarEvent[] {
  return [...meetingsBy(site.record).keys()].flatMap((body) => meetingsOf(body, site))
}

/** The same of one committee, or of the body itself. */
export function meetingsOf(body: string | undefined, site: Site): CalendarEvent[] {
  const series = meetingsBy(site.record).get(body) ?? []
  const of = site.record.body.data?.name ?? 'Public record'
  const title = `${of}: ${body === undefined ? 'meeting' : `meeting of ${namedId(site, `bodies/${body}`).name}`}`
  const url = (id: string) => (site.origin ? absolute(site, `${id}/`) : undefined)
  const held = series.map(({ id, date, ends, isHeld, data }) => ({
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
  return [...held, ...toCome(series, title, url)]
}

/** The days that the last meeting with such days announced, and that no minutes tell of yet. */
function toCome(meetings: readonly Meeting[], title: string, url: (id: string) => string | undefined): CalendarEvent[] {
  const by = meetings.findLast(({ data }) => data.nextMeeting.some(({ date }) => date !== undefined))
  const last = meetings.at(-1)
  if (!by || !last) return []
  return by.data.nextMeeting.flatMap(({ date, start, venue: place }, n) => {
    if (date === undefined || date <= last.date) return []
    const id = `${by.id}#next${n === 0 ? '' : `-${n + 1}`}`
    return { id, date, start, place, stamp: date, title, words: `Announced on ${inWords(by.date)}`, url: url(by.id) }
  })
}
