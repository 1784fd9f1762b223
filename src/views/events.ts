/** Events: evidence sessions, visits, speeches, meetings with others; their list, and the page of each. */
import { type DataOf, type Document, inWords, lastDay, only } from '../record/index.ts'
import type { Fact } from './facts.ts'
import { addressOf, holder, type Named, named, namedId, type Phrase, type Site } from './site.ts'

type Event = DataOf<'events'>

/** Events of one status, in the order of their days. */
export interface EventGroup {
  title: string
  rows: (Named & { facts: string })[]
}

const GROUPS = { planned: 'Planned', held: 'Held', cancelled: 'Called off' } as const
/** Nobody knows from a record that has ended whether they were held. */
const LEFT_PLANNED = 'Planned, when this record ended'

/** What an event is, in words. */
export const EVENT_TYPES: Readonly<Record<Event['type'], string>> = {
  'evidence-session': 'evidence session',
  visit: 'visit',
  speaking: 'speaking engagement',
  listening: 'listening event',
  'round-table': 'round table',
  meeting: 'meeting with others',
  other: 'event',
}

/** All events, by their status: those planned from the earliest, others from the latest; without a day last. */
export function eventGroups(site: Site): EventGroup[] {
  const all = [...only(site.record.documents.values(), 'events')].filter(({ data }) => data)
  return (['planned', 'held', 'cancelled'] as const).flatMap((status) => {
    const of = all.filter(({ data }) => data?.status === status)
    const rows = (status === 'planned' ? of : of.reverse())
      .sort((a, b) => byDay(a.data?.date, b.data?.date, status === 'planned' ? 1 : -1))
      .map((one) => ({ ...named(site, one), facts: summary(one.data as Event) }))
    const title = status === 'planned' && site.judged < site.asOf ? LEFT_PLANNED : GROUPS[status]
    return rows.length > 0 ? [{ title, rows }] : []
  })
}

function byDay(a: string | undefined, b: string | undefined, way: 1 | -1): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined)
  return a === b ? 0 : a < b ? -way : way
}

function summary(event: Event): string {
  return [EVENT_TYPES[event.type], dayText(event) ?? 'day not recorded', event.venue].filter(Boolean).join(', ')
}

/** The day of an event and its hours: `4 May 2026, 14:00 to 16:00`; nothing where no day is recorded. */
function dayText({ date, until, start, end }: Event): string | undefined {
  if (date === undefined) return undefined
  const days = until === undefined ? inWords(date) : `${inWords(date)} to ${inWords(until)}`
  const hours = start === undefined ? undefined : end === undefined ? start : `${start} to ${end}`
  return [days, hours].filter(Boolean).join(', ')
}

/** What readers are told before all else: that an event was called off, or that nobody can say whether it was held. */
export function eventNotice({ status, reason = '', date, until }: Event, { asOf, judged }: Site): Phrase | undefined {
  if (status === 'cancelled') return [`This event was called off: ${reason.replace(/[.\s]+$/, '')}.`]
  const last = until ?? (date && lastDay(date))
  // Past the end of the record nobody can say so of an event without a day either.
  const isToCome = last === undefined ? judged === asOf : last >= asOf
  if (status === 'held' || isToCome) return undefined
  return ['This event was planned. This record does not say whether it was held.']
}

const ATTENDED = {
  planned: 'To go for the body',
  held: 'Went for the body',
  cancelled: 'Was to go for the body',
} as const

/** What an event is, when and with whom; facts that the record doesn’t give are left out. */
export function eventFacts({ data }: Document<'events'>, site: Site): Fact[] {
  if (!data) return []
  const { type, status, venue, body, attended, hosts, topics, pathfinder, papers, minutes } = data
  const all = (kind: string, ids: readonly string[]) => ids.map((id) => namedId(site, `${kind}/${id}`))
  const facts: Fact[] = [
    { label: 'Type', text: EVENT_TYPES[type] },
    { label: 'Status', text: GROUPS[status].toLowerCase() },
    { label: 'Day', text: dayText(data) ?? 'not recorded' },
    { label: 'Place', text: venue },
    { label: 'Body', named: body === undefined ? [] : all('bodies', [body]) },
    { label: ATTENDED[status], named: attended.map((id) => holder(site, id)) },
    { label: 'Hosts', named: hosts.map((id) => party(id, site)) },
    { label: 'With', named: data.with.map((id) => party(id, site)) },
    { label: 'Topics', named: all('topics', topics) },
    { label: 'Pathfinder', named: pathfinder === undefined ? [] : all('pathfinders', [pathfinder]) },
    { label: 'Papers', named: all('papers', papers) },
    { label: 'Minutes that speak of it', named: minutes.map((id) => minutesNamed(id, site)) },
  ]
  return facts.filter(({ text, named: names = [] }) => text !== undefined || names.length > 0)
}

/** An organisation, post or person by the short id. */
function party(id: string, site: Site): Named {
  const organisation = site.record.documents.get(`organisations/${id}`)
  return organisation ? named(site, organisation) : holder(site, id)
}

/** Minutes, and the heading in them where one is named. */
function minutesNamed(id: string, site: Site): Named {
  const [document = '', fragment] = id.split('#')
  const { name } = namedId(site, document)
  return { name, href: addressOf(site, { document, fragment }) }
}

/** How a link from an event is told on the page that it leads to, where that hangs on whether the event was held. */
export function howAtEvent(role: string, status: Event['status']): string | undefined {
  return HOW[role]?.[status]
}

type Told = Readonly<Record<Event['status'], string>>

const HOW: Readonly<Record<string, Told>> = {
  attended: {
    planned: 'is to go for the body',
    held: 'attended for the body',
    cancelled: 'was to go for the body; it was called off',
  },
  with: { planned: 'planned with them', held: 'held with them', cancelled: 'planned with them, and called off' },
  witnesses: {
    planned: 'is to be heard as a witness',
    held: 'heard as a witness',
    cancelled: 'was to be heard as a witness; it was called off',
  },
  'witnesses.of': {
    planned: 'a witness is to speak for it',
    held: 'a witness spoke for it',
    cancelled: 'a witness was to speak for it; it was called off',
  },
}
