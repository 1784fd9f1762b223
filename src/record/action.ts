/** Actions and what became of them. */
import { type IsoDate, lastDay } from './dates.ts'
import { lazy } from './lazy.ts'
import { type Entry, type Meeting, nextBy } from './meeting.ts'

/**
 * How an action stands: as the last report says, or the minutes that took it in; without either `open`, where a later meeting could have reported on it, and
 * `no-later-minutes`, where the record ends before anybody could. Neither says that it was not carried out.
 */
export type ActionState = 'open' | 'no-later-minutes' | 'in-progress' | 'reported' | 'done' | 'dropped' | 'replaced'

/** Meetings in the order of their days, and what they report by its full id. */
interface Reports {
  meetings: readonly Meeting[]
  updates: ReadonlyMap<string, readonly Entry<'Update'>[]>
}

/** States after which nothing more is expected. */
export const CLOSED: ReadonlySet<ActionState> = new Set(['done', 'dropped', 'replaced'])

/** Updates by the full id of what they report on, in the order of the meetings. */
export function readUpdates(meetings: readonly Meeting[]): Map<string, Entry<'Update'>[]> {
  return Map.groupBy(
    meetings.flatMap((meeting) => meeting.updates),
    (update) => update.element.attributes.of,
  )
}

/** The last word of some updates, which are in the order of their meetings, by a day; `undefined` where none was given. */
export function lastWord(
  updates: readonly Entry<'Update'>[] | undefined,
  date: IsoDate,
): Entry<'Update'>['element']['attributes']['status'] | undefined {
  return updates?.findLast((update) => update.meeting.date <= date)?.element.attributes.status
}

/** How an action stands on a day, by the minutes of meetings held by then. */
export function stateOn({ id, element, meeting }: Entry<'Action'>, { updates }: Reports, date: IsoDate): ActionState {
  const said = lastWord(updates.get(id), date) ?? element.attributes.status
  if (said !== undefined) return said
  return nextBy(meeting, date) ? 'open' : 'no-later-minutes'
}

/** The last day by which an action is due, as far as that is known on a day: the last of a month; of `next-meeting` that of the next one held by then. */
export function dueOn({ element, meeting }: Entry<'Action'>, day: IsoDate): IsoDate | undefined {
  const { due } = element.attributes
  if (due === 'next-meeting') return nextBy(meeting, day)?.date
  return due?.length === 'YYYY-MM'.length ? lastDay(due) : due
}

/** The updates by which something was replaced, by the full ids of the actions that replace it. */
export const replacing = lazy(({ meetings }: Pick<Reports, 'meetings'>) => {
  const found = new Map<string, Entry<'Update'>[]>()
  for (const update of meetings.flatMap(({ updates }) => updates)) {
    for (const id of new Set(update.element.attributes.by)) {
      const all = found.get(id)
      if (all) all.push(update)
      else found.set(id, [update])
    }
  }
  return found as ReadonlyMap<string, readonly Entry<'Update'>[]>
})

/** The actions of meetings held by a day that were not closed on it, in their order. A record has many actions, and few are open: more than one rule asks for these. */
export function openActions(record: Reports, date: IsoDate): readonly Entry<'Action'>[] {
  const known = openOn(record)
  let open = known.get(date)
  if (!open) {
    const held = record.meetings.filter((meeting) => meeting.date <= date)
    open = held.flatMap(({ actions }) => actions.filter((one) => !CLOSED.has(stateOn(one, record, date))))
    known.set(date, open)
  }
  return open
}

/** By the day on which they are open. */
const openOn = lazy((_: Reports) => new Map<IsoDate, readonly Entry<'Action'>[]>())
