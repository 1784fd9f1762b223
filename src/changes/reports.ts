/** What later meetings say of an action or of what was put off: each report of theirs. */
import { type Entry, words } from '../record/index.ts'
import { type Change, type ChangeKind, changed, type State } from './change.ts'
import { differingBlocks } from './differing.ts'
import { ofMeeting, quoted } from './names.ts'
import { compare, sameBlocks } from './same.ts'

type Update = Entry<'Update'>

/**
 * Reports added, reworded or gone.
 * @param id full id of what they are on
 * @param turned whether how it stands has changed, which is told by itself
 */
export function* reports(
  id: string,
  name: string,
  kind: ChangeKind,
  before: State,
  after: State,
  turned: boolean,
): Generator<Change> {
  const { gone, come, both } = compare(all(before.record.updates.get(id)), all(after.record.updates.get(id)))
  const told = ({ element, meeting }: Update, what: string) =>
    changed(kind, id, meeting.document, element.span, `${name} ${what}`)
  const by = ({ meeting }: Update, { record } = after) => `the meeting ${ofMeeting(record, meeting)}`
  const say = ({ element }: Update) => `${element.attributes.status.replace('-', ' ')}: ${quoted(words(element.body))}`
  // The last of several is the one by which it has turned.
  for (const [, one] of turned ? come.slice(0, -1) : come) yield told(one, `is reported on by ${by(one)}, ${say(one)}`)
  for (const [, one] of gone) yield told(one, `is no longer reported on by ${by(one, before)}, which said ${say(one)}`)
  for (const [, was, now] of both) {
    if (!turned && was.element.attributes.status !== now.element.attributes.status)
      yield told(now, `is now said by ${by(now)} to be ${say(now)}`)
    if (!sameBlocks(was.element.body, now.element.body))
      yield told(now, `has another report by ${by(now)}: ${differingBlocks(was.element.body, now.element.body)}`)
  }
}

/** By their meeting, and which of its reports they are. */
function all(updates: readonly Update[] = []): Map<string, Update> {
  const seen = new Map<string, number>()
  return new Map(
    updates.map((one) => {
      const n = (seen.get(one.meeting.id) ?? 0) + 1
      seen.set(one.meeting.id, n)
      return [`${one.meeting.id} ${n}`, one]
    }),
  )
}
