/** The entries of the plan as the page lists them: overdue, by month, at the next meeting, without a day. */
import { inWords } from '../../record/index.ts'
import { type Owner, ownersOf } from '../entries.ts'
import { type Folded, folded } from '../folded.ts'
import { type Named, namedId, type Site } from '../site.ts'
import { KINDS, type PlanEntry } from './entry.ts'

/** One row: what, when, who, and on what it stands. */
export interface PlanRow {
  /** What sort of thing it is. */
  kind: string
  what: Named
  /** The committee that it is about. */
  body: Named | undefined
  /** Its day; nothing where the group says it. */
  when: string | undefined
  owners: readonly Owner[]
  basis: Named
  note: string | undefined
  explained: string | undefined
}

/** What is overdue, falls into one month, comes to one meeting, or has no day. */
export interface PlanGroup {
  id: string
  title: string
  rows: Folded<PlanRow>
}

/** Entries in groups; they are in the order of their days. */
export function groupsOf(entries: readonly PlanEntry[], site: Site): PlanGroup[] {
  const groups = [...Map.groupBy(entries, groupOf)].map(
    ([id, of]): PlanGroup => ({
      id,
      title: titleOf(of, entries, site),
      rows: folded(rowsOf(of, site)),
    }),
  )
  return groups.sort((a, b) => placeOf(a) - placeOf(b))
}

/** The ways to groups on their page: to each but the months, of which the first stands for all. */
export function partsOf(groups: readonly PlanGroup[]): Named[] {
  const first = groups.find(isMonth)
  return groups
    .filter((group) => group === first || !isMonth(group))
    .map((group) => ({ name: group === first ? 'By month' : group.title, href: `#${group.id}` }))
}

function isMonth({ id }: PlanGroup): boolean {
  return id.startsWith('month-')
}

const OVERDUE = 'overdue'
const NEXT = 'next-meeting'
const NO_DAY = 'no-day'

function groupOf({ isOverdue, when, day, body }: PlanEntry): string {
  if (isOverdue) return OVERDUE
  if (when === NEXT) return body === undefined ? NEXT : `${NEXT}-${body}`
  return day === undefined ? NO_DAY : `month-${day.slice(0, 7)}`
}

/** Months keep their order. */
function placeOf(group: PlanGroup): number {
  return group.id === OVERDUE ? 0 : isMonth(group) ? 1 : group.id.startsWith(NEXT) ? 2 : 3
}

function titleOf(of: readonly PlanEntry[], entries: readonly PlanEntry[], site: Site): string {
  const [first] = of as [PlanEntry]
  const group = groupOf(first)
  if (group === OVERDUE) return 'Was due, and this record does not show it'
  if (group === NO_DAY) return 'Without a day'
  if (!group.startsWith(NEXT)) return inWords(first.day?.slice(0, 7) ?? '')
  const { body } = first
  const meeting = entries.find((one) => one.kind === 'meeting' && one.body === body && !one.isOverdue)
  const whose = body === undefined ? '' : ` of the ${namedId(site, `bodies/${body}`).name}`
  return `At the next meeting${whose}${meeting ? ` (${inWords(meeting.day ?? '')})` : ''}`
}

function rowsOf(entries: readonly PlanEntry[], site: Site): PlanRow[] {
  // Explanations are recorded together, and so they end together.
  const rows = Map.groupBy(entries, (one) => (one.kind === 'explanation' ? `${one.day}` : one))
  return [...rows.values()].map((same) => rowOf(same, site))
}

function rowOf([entry, ...others]: readonly PlanEntry[], site: Site): PlanRow {
  const { kind, title, href, when, day, start, until, by, body, basis, note, explained, isOverdue } = entry as PlanEntry
  const count = others.length + 1
  return {
    kind: KINDS[kind],
    what: count > 1 ? { name: `Last day of ${count} explanations`, href: basis.href } : { name: title, href },
    body: body === undefined ? undefined : namedId(site, `bodies/${body}`),
    when: whenOf(when === NEXT ? (isOverdue ? day : undefined) : when, until, start),
    owners: ownersOf(by, site),
    basis,
    note,
    explained,
  }
}

/** `20 November 2026, 10:00, to 25 November 2026`. */
function whenOf(when: string | undefined, until: string | undefined, start: string | undefined): string | undefined {
  const last = until !== undefined && until !== when ? `to ${inWords(until)}` : undefined
  return when && [inWords(when), start, last].filter(Boolean).join(', ')
}
