/** The meetings as events of a calendar. */
import { inWords } from '../record/index.ts'
import { meetingsBy } from '../views/bodies.ts'
import { toCome } from '../views/plan/meetings.ts'
import { absolute, namedId, type Site } from '../views/site.ts'
import type { CalendarEvent } from './ical.ts'
import { stampOf } from './stamp.ts'

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
    stamp: stampOf([id], site),
    title,
    words: isHeld ? 'The minutes are on the site' : `Called off: ${data.reason}`,
    place: data.venue,
    url: url(id),
  }))
  const announced = toCome(series).map(({ id, by, date, start, venue: place }) => {
    const words = `Announced on ${inWords(by.date)}`
    return { id, date, start, place, stamp: stampOf([by.id], site), title, words, url: url(by.id) }
  })
  return [...held, ...announced]
}
