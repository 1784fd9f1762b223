/** Actions opened, closed, given to others, put on another day, reworded. */
import { CLOSED, type Entry, inWords, stateOn, words } from '../record/index.ts'
import { type Change, changed, type State } from './change.ts'
import { compare, sameText } from './same.ts'
import { due, holderName, holderNames, quoted } from './tell.ts'

type Action = Entry<'Action'>

/** What becomes of actions. */
export function* actions(before: State, after: State): Generator<Change> {
  const { gone, come, both } = compare(before.record.actions, after.record.actions)
  for (const [id, action] of gone) yield told(id, action, 'is taken out of the record')
  for (const [id, action] of come) {
    const { owner, due: day } = action.element.attributes
    const when = day === undefined ? '' : `, due by ${due(day)}`
    yield told(
      id,
      action,
      `is opened: ${quoted(words(action.element.body))}, owned by ${holderNames(after.record, owner)}${when}`,
    )
    yield* fate(id, action, before, after)
  }
  for (const [id, was, now] of both) {
    const [old, attributes] = [was.element.attributes, now.element.attributes]
    const owners = ({ owner }: typeof old, state: State) => holderNames(state.record, owner)
    if (String(old.owner ?? '') !== String(attributes.owner ?? ''))
      yield told(id, now, `passes from ${owners(old, before)} to ${owners(attributes, after)}`)
    if (old.due !== attributes.due) yield told(id, now, `is due by ${due(attributes.due)}, not by ${due(old.due)}`)
    if (old.lead !== attributes.lead)
      yield told(
        id,
        now,
        attributes.lead ? `is led by ${holderName(after.record, attributes.lead)}` : 'has no lead any more',
      )
    const text = words(now.element.body)
    if (!sameText(words(was.element.body), text)) yield told(id, now, `is reworded: ${quoted(text)}`)
    yield* fate(id, now, before, after)
  }
}

/** How an action stands, where that has changed. */
function* fate(id: string, action: Action, before: State, after: State): Generator<Change> {
  const updates = after.record.updates.get(id) ?? []
  const was = stateOn(before.record.updates.get(id) ?? [], before.asOf)
  const now = stateOn(updates, after.asOf)
  if (was === now) return
  const last = updates.findLast(({ meeting }) => meeting.date <= after.asOf)
  const where = last ? `, says the meeting of ${inWords(last.meeting.date)}` : ''
  const word = CLOSED.has(now)
    ? `is closed as ${now}`
    : CLOSED.has(was)
      ? `is open again (${state(now)})`
      : `is ${state(now)}`
  yield told(id, last ?? action, `${word}${where}`, action)
}

function state(of: string): string {
  return of.replace('-', ' ')
}

function told(
  id: string,
  at: { element: Entry<'Action' | 'Update'>['element']; meeting: Action['meeting'] },
  what: string,
  action?: Action,
): Change {
  const { element, meeting } = action ?? (at as Action)
  const name = `Action ${element.attributes.id} of ${inWords(meeting.date)}`
  return changed('action', id, at.meeting.document, at.element.span, `${name} ${what}`)
}
