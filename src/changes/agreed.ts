/** Decisions, and what was put off and taken up. */
import { type Entry, inWords, type PublicRecord, words } from '../record/index.ts'
import { type Change, changed, type State } from './change.ts'
import { compare, sameText } from './same.ts'
import { due, quoted } from './tell.ts'

/** Decisions taken, reworded, or no longer there. */
export function* decisions(before: State, after: State): Generator<Change> {
  const all = ({ record }: State) =>
    new Map(record.meetings.flatMap((meeting) => meeting.decisions.map((one) => [one.id, one] as const)))
  const { gone, come, both } = compare(all(before), all(after))
  const told = (one: Entry<'Decision'>, what: string) =>
    changed(
      'decision',
      one.id,
      one.meeting.document,
      one.element.span,
      `The decision “${one.element.attributes.id}” of ${inWords(one.meeting.date)} ${what}`,
    )
  for (const [, one] of gone) yield told(one, 'is taken out of the record')
  for (const [, one] of come) yield told(one, `is recorded: ${quoted(words(one.element.body))}`)
  for (const [, was, now] of both)
    if (!sameText(words(was.element.body), words(now.element.body)))
      yield told(now, `is reworded: ${quoted(words(now.element.body))}`)
}

/** Deferrals opened, reworded, taken up, or no longer there. */
export function* deferrals(before: State, after: State): Generator<Change> {
  const { gone, come, both } = compare(before.record.deferrals, after.record.deferrals)
  const earlier = taken(before.record)
  const later = taken(after.record)
  const told = (one: Entry<'Deferral'>, what: string) =>
    changed(
      'deferral',
      one.id,
      one.meeting.document,
      one.element.span,
      `What was put off on ${inWords(one.meeting.date)} (“${one.element.attributes.id}”) ${what}`,
    )
  for (const [, one] of gone) yield told(one, 'is taken out of the record')
  for (const [id, one] of [...come, ...both.map(([id, , now]) => [id, now] as const)]) {
    const was = before.record.deferrals.get(id)
    const text = words(one.element.body)
    const { to } = one.element.attributes
    if (!was) yield told(one, `is new: ${quoted(text)}, to ${due(to)}`)
    else {
      if (was.element.attributes.to !== to)
        yield told(one, `is put off to ${due(to)}, not to ${due(was.element.attributes.to)}`)
      if (!sameText(words(was.element.body), text)) yield told(one, `is reworded: ${quoted(text)}`)
    }
    if (!earlier.has(id) && later.has(id))
      yield told(one, `is taken up by the meeting of ${inWords(later.get(id) ?? '')}`)
    if (earlier.has(id) && !later.has(id)) yield told(one, 'is no longer taken up')
  }
}

/** What later items and updates take up, by its full id, with the day of the first meeting that did. */
function taken(record: PublicRecord): Map<string, string> {
  const map = new Map<string, string>()
  const note = (id: string, date: string) => {
    if (!map.has(id)) map.set(id, date)
  }
  for (const { date, items, updates } of record.meetings) {
    for (const { marks } of items) for (const id of marks?.attributes.takes ?? []) note(id, date)
    for (const { element } of updates) note(element.attributes.of, date)
  }
  return map
}
