/** The map of silence: meeting by meeting, what a record would hold if it held everything, what it does hold, and what it lacks. */
import {
  CLOSED,
  compare,
  dueOn,
  find,
  type IsoDate,
  inWords,
  type Meeting,
  type PublicRecord,
} from '../record/index.ts'
import { isHeld, presentAt } from './conflicts.ts'
import { asksForDeclarations } from './sections.ts'
import { addressOf, type Named, named, type Site } from './site.ts'

/** What the record holds of one thing: words, and whether something is missing. Empty where nothing was to be expected. */
export interface Cell {
  text: string
  isMissing: boolean
  /** What is missing, in words. */
  lacks?: string
}

/** A meeting that was held, called off or only announced. */
export interface SilenceRow {
  meeting: Named
  minutes: Cell
  declarations: Cell
  reports: Cell
  papers: Cell
}

/** The map, by year. */
export interface Silence {
  years: { year: string; rows: SilenceRow[]; missing: number }[]
  /** Whether members of this body have to declare their interests. */
  asksForDeclarations: boolean
}

const NOTHING: Cell = { text: '', isMissing: false }

/** The map of the record, the latest year first. */
export function silence(site: Site): Silence {
  const open = new Set<string>()
  const rows = site.record.meetings
    .filter(({ date }) => date <= site.asOf)
    .map((meeting) => ({ day: meeting.date, row: rowOf(meeting, open, site) }))
  const all = [...unheard(site), ...rows].sort((a, b) => compare(b.day, a.day))
  const years = [...Map.groupBy(all, ({ day }) => day.slice(0, 4))].map(([year, of]) => {
    const rows = of.map(({ row }) => row)
    const cells = rows.flatMap(({ minutes, declarations, reports, papers }) => [minutes, declarations, reports, papers])
    return { year, rows, missing: cells.filter(({ isMissing }) => isMissing).length }
  })
  return { years, asksForDeclarations: asksForDeclarations(site) }
}

/** @param open the actions of the body's earlier meetings that none has closed; changed to those after this one */
function rowOf(meeting: Meeting, open: Set<string>, site: Site): SilenceRow {
  const reports = meeting.isSitting ? reportsOf(meeting, open, site) : NOTHING
  for (const { id, element } of meeting.actions)
    if (element.attributes.status === undefined || !CLOSED.has(element.attributes.status)) open.add(id)
  for (const { element } of meeting.updates)
    if (CLOSED.has(element.attributes.status)) open.delete(element.attributes.of)
  return {
    meeting: named(site, meeting.document),
    minutes: { text: meeting.isHeld ? meeting.data.status : 'called off', isMissing: false },
    declarations: declarationsOf(meeting, site),
    reports,
    papers: papersOf(meeting, site.record),
  }
}

function declarationsOf(meeting: Meeting, site: Site): Cell {
  if (!asksForDeclarations(site)) return NOTHING
  if (meeting.data.attendance === 'not-recorded') return { text: 'who attended is not recorded', isMissing: false }
  const present = presentAt(meeting, undefined, site)
  const held = present.filter((person) => isHeld(person, meeting, site))
  return share(held.length, present.length)
}

/** On what is due on a later day no report is expected yet, unless it is due at each meeting. */
function reportsOf({ updates, body, date }: Meeting, open: ReadonlySet<string>, { record }: Site): Cell {
  const due = [...open].filter((id) => {
    const action = record.actions.get(id)
    if (!action || action.meeting.body !== body) return false
    return action.element.attributes.standing || (dueOn(action, date) ?? '') <= date
  })
  const reported = new Set(updates.map(({ element }) => element.attributes.of))
  return share(due.filter((id) => reported.has(id)).length, due.length)
}

/** What a meeting asks somebody to write is not expected there yet. */
function papersOf({ id, items }: Meeting, record: PublicRecord): Cell {
  const ids = new Set(items.flatMap(({ marks }) => marks?.attributes.paper ?? []))
  const expected = [...ids].flatMap((paper) => {
    const { held, commissionedBy } = find(record, 'papers', paper)?.data ?? {}
    return commissionedBy?.startsWith(`${id}/`) && !held ? [] : [held]
  })
  return share(expected.filter(Boolean).length, expected.length)
}

function share(held: number, of: number): Cell {
  if (of === 0) return NOTHING
  const lacks = held === 0 ? (of === 1 ? 'not here' : 'none here') : 'some not here'
  return held < of
    ? { text: `${held} of ${of}`, isMissing: true, lacks }
    : { text: `${held} of ${of}`, isMissing: false }
}

/** Days for which a meeting was announced, that are past, and on which the same body did not meet; and the next meeting for which no day was given, where the record ends before it. */
function unheard(site: Site): { day: IsoDate; row: SilenceRow }[] {
  const met = new Set(site.record.meetings.map(({ body, date }) => `${body} ${date}`))
  const told = new Set<string>()
  return site.record.meetings.flatMap((by) =>
    by.data.nextMeeting.flatMap(({ date }) => {
      const key = `${by.body} ${date}`
      const isMissing = date === undefined ? isLeftOpen(by, site) : date < site.judged && !met.has(key)
      if (!isMissing || told.has(key)) return []
      told.add(key)
      const meeting = {
        name: date === undefined ? `Announced on ${inWords(by.date)}, without a day` : `Announced for ${inWords(date)}`,
        href: addressOf(site, { document: by.id, fragment: 'next-meeting-announced' }),
      }
      const minutes = { text: 'not in this record', isMissing: true }
      const row = { meeting, minutes, declarations: NOTHING, reports: NOTHING, papers: NOTHING }
      return [{ day: date ?? by.date, row }]
    }),
  )
}

/** Whether a record that has ended, and not with its body, holds no later meeting than the one that announced the next. */
function isLeftOpen(by: Meeting, { record, judged, asOf }: Site): boolean {
  const { recordEnds } = record.body.data ?? {}
  return recordEnds === judged && judged < asOf && record.meetings.findLast(({ body }) => body === by.body) === by
}
