/** The events whose day is known, as events of a calendar. */
import { type DataOf, only } from '../record/index.ts'
import { EVENT_TYPES } from '../views/events.ts'
import { absolute, type Site } from '../views/site.ts'
import type { CalendarEvent } from './ical.ts'
import { stampOf } from './stamp.ts'

type Data = DataOf<'events'>

/** All events of which the day is known: a month or a year is no day of a calendar. */
export function events(site: Site): CalendarEvent[] {
  return [...only(site.record.documents.values(), 'events')].flatMap(({ id, data }) =>
    data?.date?.length === 10
      ? [{ id, ...eventOf(data, data.date), stamp: stampOf([id, ...data.minutes], site), url: urlOf(id, site) }]
      : [],
  )
}

function eventOf(data: Data, date: string): Omit<CalendarEvent, 'id' | 'stamp' | 'url'> {
  const { until, start, end, title, venue, status, type } = data
  return {
    date,
    until,
    start,
    end,
    title,
    words: status === 'cancelled' ? `Called off: ${data.reason}` : `${capital(EVENT_TYPES[type])}, ${status}`,
    place: venue,
    isCancelled: status === 'cancelled',
    isTentative: status === 'planned',
  }
}

function urlOf(id: string, site: Site): string | undefined {
  return site.origin ? absolute(site, `${id}/`) : undefined
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
