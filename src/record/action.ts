/** Actions and what became of them. */
import type { IsoDate } from './dates.ts'
import type { Entry, Meeting } from './meeting.ts'

/** How an action stands: `open` until a later meeting reports on it. */
export type ActionState = 'open' | 'in-progress' | 'done' | 'dropped' | 'replaced'

/** States after which nothing more is expected. */
export const CLOSED: ReadonlySet<ActionState> = new Set(['done', 'dropped', 'replaced'])

/** Updates by the full id of what they report on, in the order of the meetings. */
export function readUpdates(meetings: readonly Meeting[]): Map<string, Entry<'Update'>[]> {
  return Map.groupBy(
    meetings.flatMap((meeting) => meeting.updates),
    (update) => update.element.attributes.of,
  )
}

/** The state of an action or deferral on a day: the last word of the updates in meetings held by then. */
export function stateOn(updates: readonly Entry<'Update'>[], date: IsoDate): ActionState {
  return updates.findLast((update) => update.meeting.date <= date)?.element.attributes.status ?? 'open'
}
