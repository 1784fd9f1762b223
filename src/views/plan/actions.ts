/** Open actions that are due by a day or at a meeting. */
import {
  type ActionState,
  dueOn,
  type Entry,
  type IsoDate,
  inOneLine,
  isArchive,
  openActions,
} from '../../record/index.ts'
import { stateOf } from '../entries.ts'
import { explainedAs } from '../explained.ts'
import { addressOf, named, type Site } from '../site.ts'
import { hasEnded, isPast, NO_LATER, type PlanEntry, wasDue } from './entry.ts'

/** The open actions with a day, a month or a meeting; those that each meeting hears of are due at the next. */
export function* actions(site: Site): Generator<PlanEntry> {
  const { record, asOf } = site
  for (const action of openActions(record, asOf)) {
    if (!isDated(action)) continue
    const entry = entryOf(action, site)
    if (!(entry.isOverdue && isArchive(action.meeting.document, record))) yield entry
  }
}

/** How many open actions have no day. */
export function undated({ record, asOf }: Site): number {
  return openActions(record, asOf).filter((action) => !isDated(action)).length
}

function isDated({ element: { attributes } }: Entry<'Action'>): boolean {
  return attributes.due !== undefined || attributes.standing !== undefined
}

function entryOf(action: Entry<'Action'>, site: Site): PlanEntry {
  const { id, element, meeting } = action
  const { owner, ownerName, withheld, due, standing } = element.attributes
  const day = dueOn(action, site.asOf)
  return {
    id,
    kind: 'action',
    title: inOneLine(element.body) || 'An action whose words are withheld',
    href: addressOf(site, { document: meeting.id, fragment: `action-${element.attributes.id}` }),
    when: due ?? (standing && 'next-meeting'),
    day,
    by: { owner, ownerName, withheld },
    body: meeting.body,
    basis: { ...named(site, meeting.document), id: meeting.id },
    isOverdue: isPast(day, site),
    note: noteOf(stateOf(id, site), due === 'next-meeting' ? day : due, day, standing !== undefined, site),
    explained: explainedAs('action-followed-up', id, site),
  }
}

const SAID: Partial<Record<ActionState, string>> = {
  'in-progress': 'last reported as in progress',
  reported: 'the last meeting that spoke of it heard a report',
}

function noteOf(
  state: ActionState,
  due: string | undefined,
  day: IsoDate | undefined,
  isStanding: boolean,
  site: Site,
): string | undefined {
  const said = SAID[state]
  const first = isPast(day, site)
    ? wasDue(due ?? '')
    : hasEnded(site)
      ? ENDED[state]
      : isStanding
        ? 'Each meeting hears a report'
        : undefined
  if (first === undefined || said === undefined) return first ?? (said && said[0]?.toUpperCase() + said.slice(1))
  return `${first}; ${said}`
}

const ENDED: Partial<Record<ActionState, string>> = {
  'no-later-minutes': NO_LATER,
  open: 'Later minutes do not close it',
}
