/** The forward plan as events of a calendar: all of it that has a day. */
import { earliest, inWords } from '../record/index.ts'
import { ownersOf } from '../views/entries.ts'
import { KINDS, type PlanEntry, type PlanKind } from '../views/plan/entry.ts'
import { plan } from '../views/plan/plan.ts'
import type { Site } from '../views/site.ts'
import type { CalendarEvent } from './ical.ts'
import { stampOf } from './stamp.ts'

/** The plan of all. */
export function planned(site: Site): CalendarEvent[] {
  return eventsOf(plan(site), site)
}

/** The plan of one committee. */
export function plannedOf(body: string, site: Site): CalendarEvent[] {
  return eventsOf(
    plan(site).filter((entry) => entry.body === body),
    site,
  )
}

function eventsOf(entries: readonly PlanEntry[], site: Site): CalendarEvent[] {
  // What comes to the next meeting has no day of its own, and is told with the first that is announced.
  const waiting = Map.groupBy(
    entries.filter(({ when, day }) => when === 'next-meeting' && day === undefined),
    ({ body }) => body,
  )
  return entries.flatMap((entry) => {
    if (entry.kind !== 'meeting' || entry.isOverdue) return dated(entry, site)
    const items = waiting.get(entry.body) ?? []
    waiting.delete(entry.body)
    return dated({ ...entry, words: wordsOf(entry, site, items) }, site)
  })
}

/** Sorts of entries whose words are those of the record, and what the calendar says before them. */
const BEFORE: Partial<Record<PlanKind, string>> = {
  item: 'Announced',
  deferral: 'Put off to this day',
  action: 'Action due',
  paper: 'Paper due',
  commitment: 'Promised by the terms of reference',
  review: 'Day of review',
}

function dated(entry: PlanEntry, site: Site): CalendarEvent[] {
  const { kind, title, when, day, start, end, until, place } = entry
  // Of an event, a month or a year is no day of a calendar.
  if (day === undefined || (kind === 'event' && when?.length !== day.length)) return []
  const before = BEFORE[kind]
  const stamp = entry.stamp ?? stampOf([entry.id, entry.basis.id], site)
  const event = eventOf({ ...entry, day, words: entry.words ?? wordsOf(entry, site), stamp }, site)
  return [
    {
      ...event,
      title: before === undefined ? title : `${before}: ${title}`,
      start,
      end,
      until,
      place,
      category: KINDS[kind],
      isFree: start === undefined,
      isTentative: kind === 'event',
    },
  ]
}

/** An entry with a day and words, as an event of the whole day. */
export function eventOf(
  { id, day, stamp, title, words, href }: PlanEntry & { day: string; words: string; stamp: string },
  { origin, asOf }: Pick<Site, 'origin' | 'asOf'>,
): CalendarEvent {
  return {
    id,
    date: day,
    stamp: earliest(stamp, asOf),
    title,
    words,
    url: origin ? `${origin}${href}` : undefined,
    isFree: true,
  }
}

function wordsOf(
  { when = '', by, basis, note, explained }: PlanEntry,
  site: Site,
  items: readonly PlanEntry[] = [],
): string {
  const who = ownersOf(by, site).map((one) =>
    'withheld' in one ? 'withheld' : 'outsider' in one ? one.outsider : one.name,
  )
  const said = [
    when.length === 'YYYY-MM'.length ? `By the end of ${inWords(when)}` : undefined,
    who.length > 0 ? `Who: ${who.join(', ')}` : undefined,
    note,
    explained === undefined ? undefined : `Explained: ${explained}`,
    ...items.map(({ kind, title }) => `${KINDS[kind]}: ${title}`),
    `Recorded in: ${basis.name}`,
  ]
  return said.filter((one) => one !== undefined).join('\n')
}
