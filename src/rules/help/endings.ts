/** What ends an action: an earlier update, the status in which it was agreed, or the actions that replace it. */
import {
  type ActionState,
  type Announcement,
  CLOSED,
  type Entry,
  helpForElement,
  inWords,
  isRead,
  type PublicRecord,
} from '../../record/index.ts'
import type { Finding, Related } from '../engine/rule.ts'
import { type Place, placeOf, placeOfId } from './places.ts'

/** What an update can be of. */
export type Updated = Entry<'Action' | 'Deferral' | 'Need'> | Announcement

/** What replaces something: actions of its own meeting or a later one, which are still open. */
export function* replaced(update: Entry<'Update'>, target: Updated, record: PublicRecord): Generator<Finding> {
  const { element, meeting } = update
  const { of, status, by = [] } = element.attributes
  const finding = (
    place: Place,
    message: string,
    help: NonNullable<Finding['help']>,
    related: Related[] = [],
  ): Finding => {
    return { ...place, subjects: [of, meeting.id], message, help, related }
  }
  if (element.unread.includes('by')) return
  if (status !== 'replaced' || by.length === 0) {
    if (status === 'replaced')
      yield finding(
        placeOf(update, 'status'),
        'Unexpected `replaced` without `by`, expected the actions that replace it',
        [
          'add `by="…"` with the full id of each action that replaces it, with commas between them',
          'if no action does, say what became of it: `done`, or `dropped` and why',
        ],
      )
    else if (element.attributes.by !== undefined)
      yield finding(
        placeOf(update, 'by'),
        `Unexpected \`by\` of something that is \`${status}\`, expected it only where it is \`replaced\``,
        ['if these actions replace it, write `status="replaced"`; else take `by` out'],
      )
    return
  }
  for (const id of by) {
    const place = placeOfId(update, 'by', id)
    const successor = record.actions.get(id)
    if (!successor) {
      if (!isUnreadable(id, record))
        yield finding(place, `Unexpected \`${id}\` in \`by\`, expected the full id of an action`, () =>
          helpForElement(id, [...record.actions.keys()]),
        )
    } else if (id === of || successor.meeting.order < target.meeting.order) {
      const what = id === of ? 'the action itself' : 'an action of an earlier meeting'
      yield finding(
        place,
        `Unexpected ${what} in \`by\`, expected one of the same meeting or of a later one`,
        ['write the id of the action that replaces it'],
        id === of ? [] : [{ ...placeOf(successor), message: 'it stands here' }],
      )
    } else {
      const closed = closedBefore(id, update, record)
      if (closed)
        yield finding(
          place,
          `Unexpected action in \`by\` that was already \`${closed.element.attributes.status}\` on ${inWords(closed.meeting.date)}, expected one that is open`,
          ['write the id of the action that replaces it, or correct the update that closed this one'],
          [{ ...placeOf(closed), message: 'it was closed here' }],
        )
    }
  }
}

/** The status in which an action was agreed, if that closes it. */
export function bornClosed(target: Updated): string | undefined {
  if (!('element' in target)) return undefined
  const { status } = target.element.attributes as { status?: ActionState }
  return status && CLOSED.has(status) ? status : undefined
}

/** The update that closed something before another one. */
export function closedBefore(id: string, update: Entry<'Update'>, record: PublicRecord): Entry<'Update'> | undefined {
  return record.updates
    .get(id)
    ?.find((one) => one !== update && CLOSED.has(one.element.attributes.status) && isBefore(one, update))
}

/** Whether an update was heard before another one. */
export function isBefore(a: Entry<'Update'>, b: Entry<'Update'>): boolean {
  if (a.meeting !== b.meeting) return a.meeting.order < b.meeting.order
  return a.meeting.updates.indexOf(a) < a.meeting.updates.indexOf(b)
}

/** Whether the document that the beginning of a full id names can't be read in full. */
export function isUnreadable(id: string, record: PublicRecord): boolean {
  const document = record.documents.get(id.split('/').slice(0, 2).join('/'))
  return document !== undefined && !isRead(document)
}
