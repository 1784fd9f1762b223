/** Actions opened, closed, given to others, put on another day, reworded. */
import { CLOSED, type Entry, lastWord, type PublicRecord, words } from '../record/index.ts'
import { type Change, changed, type State } from './change.ts'
import { differingBlocks } from './differing.ts'
import { sentences } from './fields.ts'
import { due, holderName, ofMeeting, ownerNames, quoted } from './names.ts'
import { reports } from './reports.ts'
import { compare, sameBlocks, sameData } from './same.ts'

type Action = Entry<'Action'>

/** What becomes of actions. */
export function* actions(before: State, after: State): Generator<Change> {
  const { gone, come, both } = compare(before.record.actions, after.record.actions)
  for (const [id, action] of gone)
    yield told(before.record, id, action, `is taken out of the record: ${quoted(words(action.element.body))}`)
  for (const [id, action] of come) {
    const { attributes } = action.element
    const { due: day } = attributes
    const when = day === undefined ? '' : `, due by ${due(day)}`
    const what = quoted(words(action.element.body))
    yield told(after.record, id, action, `is opened: ${what}, owned by ${ownerNames(after.record, attributes)}${when}`)
    yield* fate(id, action, before, after)
  }
  for (const [id, was, now] of both) {
    yield* compared(id, was, now, before, after)
    yield* fate(id, now, before, after)
  }
}

function* compared(id: string, was: Action, now: Action, before: State, after: State): Generator<Change> {
  const [old, attributes] = [was.element.attributes, now.element.attributes]
  const owners = (one: typeof old, { record }: State) => ownerNames(record, one)
  const whose = ({ owner = [], ownerName }: typeof old) => [...owner.toSorted(), ownerName]
  if (!sameData(whose(old), whose(attributes)))
    yield told(after.record, id, now, `passes from ${owners(old, before)} to ${owners(attributes, after)}`)
  if (old.due !== attributes.due)
    yield told(after.record, id, now, `is due by ${due(attributes.due)}, not by ${due(old.due)}`)
  if (old.lead !== attributes.lead) {
    const lead = attributes.lead
    yield told(after.record, id, now, lead ? `is led by ${holderName(after.record, lead)}` : 'has no lead any more')
  }
  for (const one of sentences(old, attributes, ['id', 'owner', 'ownerName', 'due', 'lead']))
    yield told(after.record, id, now, `changes: ${one}`)
  if (!sameBlocks(was.element.body, now.element.body))
    yield told(after.record, id, now, `is reworded: ${differingBlocks(was.element.body, now.element.body)}`)
}

/** How an action stands, where that has changed; and what later meetings say of it. */
function* fate(id: string, action: Action, before: State, after: State): Generator<Change> {
  const updates = after.record.updates.get(id) ?? []
  const was = lastWord(before.record.updates.get(id), before.asOf)
  const now = lastWord(updates, after.asOf)
  if (was !== now) {
    const last = updates.findLast(({ meeting }) => meeting.date <= after.asOf)
    const where = last ? `, says the meeting ${ofMeeting(after.record, last.meeting)}` : ''
    const said = last && last.element.body.length > 0 ? `: ${quoted(words(last.element.body))}` : ''
    const word =
      now === undefined
        ? 'has no report on it any more'
        : CLOSED.has(now)
          ? `is closed as ${now}${successors(last, after)}`
          : was !== undefined && CLOSED.has(was)
            ? `is open again (${state(now)})`
            : `is ${state(now)}`
    yield told(after.record, id, action, `${word}${where}${said}`, last)
  }
  yield* reports(id, nameOf(after.record, action), 'action', before, after, was !== now)
}

/** The actions that replace one, in words. */
function successors(last: Entry<'Update'> | undefined, { record }: State): string {
  const by = (last?.element.attributes.by ?? []).flatMap((id) => record.actions.get(id) ?? [])
  return by.length > 0 ? ` by ${by.map((one) => nameOf(record, one).replace('A', 'a')).join(' and ')}` : ''
}

function state(of: string): string {
  return of.replace('-', ' ')
}

function nameOf(record: PublicRecord, { element, meeting }: Action): string {
  return `Action ${element.attributes.id} ${ofMeeting(record, meeting)}`
}

/** A change of an action, at its own place or at that of another element. */
function told(
  record: PublicRecord,
  id: string,
  action: Action,
  what: string,
  at: Entry<'Action' | 'Update'> = action,
): Change {
  return changed('action', id, at.meeting.document, at.element.span, `${nameOf(record, action)} ${what}`)
}
