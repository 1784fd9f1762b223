/** Calendars as files: RFC 5545. The same events give the same bytes, on whatever day and computer. */
import ical, { escape as escaped, ICalEventStatus, ICalEventTransparency } from 'ical-generator'
import { Temporal } from 'temporal-polyfill'
import { addDays, type IsoDate } from '../record/index.ts'

/** One event: at hours of a day in London, or of the whole day. */
export interface CalendarEvent {
  /** What it is known by for good, within its calendar's domain. */
  id: string
  date: IsoDate
  /** Its last day, where it is another. */
  until?: IsoDate | undefined
  /** When it begins and ends, `15:30`, the end on its last day; an end before the beginning of the one day is on the next. Without a beginning it is of whole days; without an end, one of several days goes on to the end of the last. */
  start?: string | undefined
  end?: string | undefined
  /** The day on which it was written, as far as anybody says so: no clock is asked. */
  stamp: IsoDate
  title: string
  words: string
  place?: string | undefined
  /** The whole address of its page. */
  url?: string | undefined
  category?: string
  /** Whether the time counts as free for other things. */
  isFree?: boolean
  /** Whether it was called off. */
  isCancelled?: boolean
  /** Whether it is planned, and nobody has said yet that it was held. */
  isTentative?: boolean
}

/** What a calendar is called. */
export interface CalendarName {
  /** The part of this program that makes it. */
  product: string
  title: string
  /** What sets the ids of its events apart from those of others. */
  domain: string
}

/** The text of a calendar. */
export function calendarText({ product, title, domain }: CalendarName, events: readonly CalendarEvent[]): string {
  const calendar = ical({
    prodId: `//Public record//${product}//EN`,
    // The library escapes every text but this one.
    name: escaped(plain(title), false),
    // A calendar must hold something, if only the hours. With a zone of its own the library would write no stamps in UTC.
    timezone: { name: events.length === 0 ? ZONE : null, generator: () => LONDON },
  })
  for (const event of events) calendar.createEvent(written(event, domain))
  return `${calendar}\r\n`
}

function written(event: CalendarEvent, domain: string) {
  const { id, stamp, title, words, place, url, category, isFree } = event
  return {
    id: `${encodeURIComponent(id.toWellFormed())}@${domain}`,
    stamp: `${stamp}T00:00:00Z`,
    // Programs of others take a change of what they hold only under a higher number.
    sequence: event.isCancelled ? 1 : 0,
    ...when(event),
    summary: plain(title),
    description: plain(words),
    location: place === undefined ? null : plain(place),
    url: url ?? null,
    categories: category === undefined ? [] : [{ name: category }],
    status: statusOf(event),
    transparency: isFree ? ICalEventTransparency.TRANSPARENT : null,
  }
}

function statusOf({ isCancelled, isTentative }: CalendarEvent): ICalEventStatus | null {
  return isCancelled ? ICalEventStatus.CANCELLED : isTentative ? ICalEventStatus.TENTATIVE : null
}

function when({ date, until = date, start, end }: CalendarEvent) {
  if (start === undefined) {
    return { allDay: true, start: Temporal.PlainDate.from(date), end: Temporal.PlainDate.from(addDays(until, 1)) }
  }
  const at = (day: IsoDate, hour: string) => Temporal.PlainDateTime.from(`${day}T${hour}`)
  const last = until === date && end !== undefined && end < start ? addDays(date, 1) : until
  const ends = end !== undefined ? at(last, end) : until > date ? at(addDays(until, 1), '00:00') : null
  return { timezone: ZONE, start: at(date, start), end: ends }
}

/** Text without control characters: RFC 5545 allows none in a value, and the library leaves them. */
function plain(text: string): string {
  return text.replace(/(?!\n)\p{Cc}/gu, '')
}

const ZONE = 'Europe/London'

/** The hours of London since 1996. */
const LONDON = `BEGIN:VTIMEZONE
TZID:${ZONE}
BEGIN:STANDARD
DTSTART:19961027T020000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
TZOFFSETFROM:+0100
TZOFFSETTO:+0000
TZNAME:GMT
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:19960331T010000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
TZOFFSETFROM:+0000
TZOFFSETTO:+0100
TZNAME:BST
END:DAYLIGHT
END:VTIMEZONE`
