/** Meetings to come, as the minutes announced them. */
import { addDays, type IsoDate, inWords, type Meeting, minutesDays } from '../../record/index.ts'
import { meetingsBy } from '../bodies.ts'
import { explainedAs } from '../explained.ts'
import { addressOf, named, namedId, type Site } from '../site.ts'
import { ANNOUNCED, hasEnded, NO_LATER, NOBODY, type PlanEntry } from './entry.ts'

/** A day on which there is to be a meeting. */
export interface MeetingToCome {
  id: string
  by: Meeting
  date: IsoDate
  start: string | undefined
  venue: string | undefined
}

/** The days that the last meeting with such days announced, and that no minutes tell of yet; of the meetings of one body. */
export function toCome(series: readonly Meeting[]): MeetingToCome[] {
  const by = series.findLast(({ data }) => data.nextMeeting.some(({ date }) => date !== undefined))
  const last = series.at(-1)
  if (!by || !last) return []
  return by.data.nextMeeting.flatMap(({ date, start, venue }, n) =>
    date === undefined || date <= last.date
      ? []
      : [{ id: `${by.id}#next${n === 0 ? '' : `-${n + 1}`}`, by, date, start, venue }],
  )
}

/** The meetings to come of the body itself and of each committee. */
export function* meetings(site: Site): Generator<PlanEntry> {
  for (const [body, series] of meetingsBy(site.record)) {
    const known = series.filter(({ date }) => date <= site.asOf)
    for (const one of toCome(known)) yield meeting(one, body, site)
  }
}

function meeting({ id, by, date, start, venue }: MeetingToCome, body: string | undefined, site: Site): PlanEntry {
  const name = body === undefined ? (site.record.body.data?.name ?? 'body') : namedId(site, `bodies/${body}`).name
  const minutesBy = addDays(date, minutesDays(site.record, body))
  const isOverdue = minutesBy < site.asOf && !hasEnded(site)
  return {
    id,
    kind: 'meeting',
    title: `Meeting of the ${name.replace(/^The /, '')}`,
    href: addressOf(site, { document: by.id, fragment: ANNOUNCED }),
    when: date,
    day: date,
    start,
    place: venue,
    by: NOBODY,
    body,
    basis: { ...named(site, by.document), id: by.id },
    isOverdue,
    note: noteOf(date, minutesBy, site),
    explained: explainedAs('meeting-held', `${by.id}/next-meeting`, site),
  }
}

function noteOf(date: IsoDate, minutesBy: IsoDate, site: Site): string | undefined {
  if (hasEnded(site)) return NO_LATER
  if (date >= site.asOf) return undefined
  return minutesBy < site.asOf
    ? `Was announced for ${inWords(date)}; this record holds no minutes of it`
    : `Its minutes are expected by ${inWords(minutesBy)}`
}
