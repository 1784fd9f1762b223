/** Decisions, and what was put off or announced, and taken up. */
import { type Announcement, type Entry, type PublicRecord, words } from '../record/index.ts'
import { type Change, changed, type State } from './change.ts'
import { differingBlocks } from './differing.ts'
import { sentences } from './fields.ts'
import { due, ofMeeting, onDay, quoted } from './names.ts'
import { reports } from './reports.ts'
import { byId, compare, sameBlocks } from './same.ts'

/** Decisions taken, reworded, or no longer there. */
export function* decisions(before: State, after: State): Generator<Change> {
  const all = ({ record }: State) => byId(record.meetings.flatMap(({ decisions }) => decisions))
  const { gone, come, both } = compare(all(before), all(after))
  const told = ({ id, element, meeting }: Entry<'Decision'>, what: string, { record } = after) => {
    const name = `The decision “${element.attributes.id}” ${ofMeeting(record, meeting)}`
    return changed('decision', id, meeting.document, element.span, `${name} ${what}`)
  }
  for (const [, one] of gone) yield told(one, `is taken out of the record: ${quoted(words(one.element.body))}`, before)
  for (const [, one] of come) yield told(one, `is recorded: ${quoted(words(one.element.body))}`)
  for (const [, was, now] of both) {
    if (!sameBlocks(was.element.body, now.element.body))
      yield told(now, `is reworded: ${differingBlocks(was.element.body, now.element.body)}`)
    for (const one of sentences(was.element.attributes, now.element.attributes)) yield told(now, `changes: ${one}`)
  }
}

/** Deferrals opened, reworded, taken up, or no longer there. */
export function* deferrals(before: State, after: State): Generator<Change> {
  const { gone, come, both } = compare(before.record.deferrals, after.record.deferrals)
  const name = ({ element, meeting }: Entry<'Deferral'>, { record } = after) =>
    `What was put off ${onDay(record, meeting)} (“${element.attributes.id}”)`
  const told = (one: Entry<'Deferral'>, what: string, state = after) =>
    changed('deferral', one.id, one.meeting.document, one.element.span, `${name(one, state)} ${what}`)
  for (const [, one] of gone) yield told(one, `is taken out of the record: ${quoted(words(one.element.body))}`, before)
  for (const [, one] of come)
    yield told(one, `is new: ${quoted(words(one.element.body))}, to ${due(one.element.attributes.to)}`)
  for (const [, was, now] of both) {
    const [old, attributes] = [was.element.attributes, now.element.attributes]
    if (old.to !== attributes.to) yield told(now, `is put off to ${due(attributes.to)}, not to ${due(old.to)}`)
    if (!sameBlocks(was.element.body, now.element.body))
      yield told(now, `is reworded: ${differingBlocks(was.element.body, now.element.body)}`)
    for (const one of sentences(old, attributes, ['id', 'to'])) yield told(now, `changes: ${one}`)
  }
  const taking = takenUp(before.record, after.record)
  for (const [id, one] of after.record.deferrals) {
    for (const what of taking(id)) yield told(one, what)
    yield* reports(id, name(one), 'deferral', before, after, false)
  }
}

/** What meetings announce for the next one, and what later items take up of it. */
export function* announcements(before: State, after: State): Generator<Change> {
  const { gone, come } = compare(before.record.announcements, after.record.announcements)
  const told = ({ id, title, path, meeting }: Announcement, what: string, { record } = after) => {
    const place = meeting.document.where(path)
    const name = `${quoted(title)}, announced ${onDay(record, meeting)} for the next meeting,`
    return changed('deferral', id, meeting.document, place, `${name} ${what}`)
  }
  for (const [, one] of gone) yield told(one, 'is no longer announced', before)
  for (const [, one] of come) yield told(one, 'is new')
  const taking = takenUp(before.record, after.record)
  for (const [id, one] of after.record.announcements) for (const what of taking(id)) yield told(one, what)
}

/** What is said of something that later items take up, or no longer do, by its full id. */
function takenUp(before: PublicRecord, after: PublicRecord): (id: string) => string[] {
  const [earlier, later] = [takers(before), takers(after)]
  return (id) => {
    const [was, now] = [earlier.get(id) ?? [], later.get(id) ?? []]
    return [
      ...now.filter((one) => !was.includes(one)).map((one) => `is taken up by ${one}`),
      ...was.filter((one) => !now.includes(one)).map((one) => `is no longer taken up by ${one}`),
    ]
  }
}

/** The meetings whose items take something up, in words, by its full id. */
function takers(record: PublicRecord): Map<string, string[]> {
  const map = new Map<string, string[]>()
  for (const meeting of record.meetings) {
    for (const id of new Set(meeting.items.flatMap(({ marks }) => marks?.attributes.takes ?? [])))
      map.set(id, [...(map.get(id) ?? []), `the meeting ${ofMeeting(record, meeting)}`])
  }
  return map
}
