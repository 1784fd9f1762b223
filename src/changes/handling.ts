/** Interests declared in meetings, and how they were handled there. */
import type { Entry } from '../record/index.ts'
import { type Change, changed, type State } from './change.ts'
import { differingBlocks } from './differing.ts'
import { nameOf, ofMeeting } from './names.ts'
import { compare, sameBlocks } from './same.ts'

type Declared = Entry<'Interest'>

const HANDLING = {
  withdrew: 'to have withdrawn',
  remained: 'to have remained',
  'not-engaged': 'to have taken no part',
  'not-present': 'not to have been present for it',
  'not-on-agenda': 'to have said it of what was not on the agenda',
} as const

/** What becomes of the interests that minutes say were declared. */
export function* handling(before: State, after: State): Generator<Change> {
  const { gone, come, both } = compare(all(before), all(after))
  const told = (one: Declared, { record }: State, what: string) => {
    const { member, organisation } = one.element.attributes
    const who = nameOf(record, `people/${member}`)
    const where = nameOf(record, `organisations/${organisation}`)
    const message = `${who}, at the meeting ${ofMeeting(record, one.meeting)}, ${what.replace('%', where)}`
    return changed('handling', one.id, one.meeting.document, one.element.span, message)
  }
  const how = ({ element }: Declared) => HANDLING[element.attributes.handling]
  for (const [, one] of gone) yield told(one, before, 'is no longer said to have declared an interest in %')
  for (const [, one] of come) yield told(one, after, `is said to have declared an interest in % and ${how(one)}`)
  for (const [, was, now] of both) {
    if (how(was) !== how(now))
      yield told(now, after, `is said to have declared an interest in % and ${how(now)}, no longer ${how(was)}`)
    if (!sameBlocks(was.element.body, now.element.body)) {
      const otherwise = differingBlocks(was.element.body, now.element.body)
      yield told(now, after, `has other words to the interest declared in %: ${otherwise}`)
    }
  }
}

/** By meeting, member and organisation, and which of several it is. */
function all({ record }: State): Map<string, Declared> {
  const map = new Map<string, Declared>()
  for (const one of record.meetings.flatMap(({ interests }) => interests)) {
    const { member, organisation } = one.element.attributes
    const key = `${one.meeting.id} ${member} ${organisation}`
    let n = 1
    while (map.has(`${key} ${n}`)) n++
    map.set(`${key} ${n}`, one)
  }
  return map
}
