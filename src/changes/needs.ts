/** What was said to be needed, which nobody was asked to do: new, reworded, met, or no longer there. */
import { type Entry, words } from '../record/index.ts'
import { type Change, changed, type State } from './change.ts'
import { differingBlocks } from './differing.ts'
import { sentences } from './fields.ts'
import { ofMeeting, quoted } from './names.ts'
import { reports } from './reports.ts'
import { compare, sameBlocks } from './same.ts'

/** What becomes of needs. */
export function* needs(before: State, after: State): Generator<Change> {
  const { gone, come, both } = compare(before.record.needs, after.record.needs)
  const name = ({ element, meeting }: Entry<'Need'>, { record } = after) =>
    `The need “${element.attributes.id}” ${ofMeeting(record, meeting)}`
  const told = (one: Entry<'Need'>, what: string, state = after) =>
    changed('need', one.id, one.meeting.document, one.element.span, `${name(one, state)} ${what}`)
  for (const [, one] of gone) yield told(one, `is taken out of the record: ${quoted(words(one.element.body))}`, before)
  for (const [, one] of come) yield told(one, `is new: ${quoted(words(one.element.body))}`)
  for (const [, was, now] of both) {
    if (!sameBlocks(was.element.body, now.element.body))
      yield told(now, `is reworded: ${differingBlocks(was.element.body, now.element.body)}`)
    for (const one of sentences(was.element.attributes, now.element.attributes, ['id']))
      yield told(now, `changes: ${one}`)
  }
  for (const [id, one] of after.record.needs) yield* reports(id, name(one), 'need', before, after, false)
}
