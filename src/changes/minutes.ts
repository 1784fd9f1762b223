/** Minutes added and approved; who attended; the notes beside them. */
import { type Document, elements, inWords, type Meeting, type PublicRecord, words } from '../record/index.ts'
import { came } from './came.ts'
import { type Change, changed, type State } from './change.ts'
import { sentences } from './fields.ts'
import { holderNames, nameOf, ofMeeting, quoted } from './names.ts'
import { byId, canonical, compare } from './same.ts'

/** What becomes of minutes as a whole. */
export function* minutes(before: State, after: State): Generator<Change> {
  const { gone, come, both } = compare(byId(before.record.meetings), byId(after.record.meetings))
  for (const [, one] of gone) yield told(before.record, one, 'status', 'are taken out of the record')
  for (const [, one] of come)
    yield told(after.record, one, 'date', `are added${one.data.status === 'approved' ? ', approved' : ' as a draft'}`)
  for (const [, was, now] of both)
    if (was.document.source.text !== now.document.source.text) yield* compared(was, now, after.record)
}

function* compared(was: Meeting, now: Meeting, record: PublicRecord): Generator<Change> {
  const [old, data] = [was.data, now.data]
  if (old.status !== data.status) yield told(record, now, 'status', STATUSES[data.status])
  for (const [list, word] of Object.entries(LISTS) as [keyof typeof LISTS, string][]) {
    const came = now.named[list].filter((id) => !was.named[list].includes(id))
    const left = was.named[list].filter((id) => !now.named[list].includes(id))
    if (came.length > 0) yield told(record, now, list, `now name ${holderNames(record, came)} ${word}`)
    if (left.length > 0) yield told(record, now, list, `no longer name ${holderNames(record, left)} ${word}`)
  }
  for (const { list, what } of came(was, now, record)) yield told(record, now, list, what)
  const [is, before] = [data, old].map(({ chair }) => holderNames(record, chair))
  if (is !== before) yield told(record, now, 'chair', `name ${is} in the chair, no longer ${before}`)
  for (const note of added(old.updates, data.updates))
    yield told(record, now, 'updates', `have a change note of ${inWords(note.date)}: ${quoted(note.note)}`)
  for (const note of added(data.updates, old.updates))
    yield told(record, now, 'date', `lose the change note of ${inWords(note.date)}: ${quoted(note.note)}`)
  for (const one of sentences(facts(old, record), facts(data, record)))
    yield told(record, now, 'date', `change: ${one}`)
  yield* notes(was, now, record)
}

const STATUSES = {
  draft: 'are a draft again',
  approved: 'are approved',
  cancelled: 'say that the meeting was called off',
} as const

const LISTS = {
  attended: 'among those who attended',
  agreed: 'among those who agreed',
  inAttendance: 'in attendance',
  apologies: 'among the apologies',
  absent: 'as absent',
} as const

/** The frontmatter without what is told by itself. */
function facts({ nextMeeting, ...data }: Meeting['data'], record: PublicRecord): object & Record<string, unknown> {
  const { status, seal, updates, chair, attended, agreed, inAttendance, apologies, absent, body, ...rest } = data
  const next = nextMeeting.map(({ agenda, ...fixed }) => fixed).filter((one) => Object.keys(one).length > 0)
  const committee = body && nameOf(record, `bodies/${body}`)
  return { ...rest, body: committee, nextMeeting: next.length > 1 ? next : next[0] }
}

function* notes(was: Meeting, now: Meeting, record: PublicRecord): Generator<Change> {
  const [old, fresh] = [notesOf(was.document), notesOf(now.document)]
  for (const { text, span } of added(old, fresh, 'key'))
    yield changed(
      'minutes',
      now.id,
      now.document,
      span,
      `A note is added to the minutes ${ofMeeting(record, now)}: ${text}`,
    )
  for (const { text } of added(fresh, old, 'key'))
    yield told(record, now, 'date', `no longer have the note beside them: ${text}`)
}

function notesOf(document: Document<'minutes'>) {
  return elements(document.body)
    .filter(({ name }) => name === 'Note')
    .map(({ attributes, body, span }) => {
      const text = words(body)
      return { key: { attributes, text }, text: quoted(text), span }
    })
}

/** What the second list has and the first hasn't. */
function added<T extends object>(before: readonly T[], after: readonly T[], by?: keyof T): T[] {
  const key = (one: T) => canonical(by === undefined ? one : one[by])
  const known = new Set(before.map(key))
  return after.filter((one) => !known.has(key(one)))
}

function told(record: PublicRecord, one: Meeting, field: string, what: string): Change {
  const name = `The minutes ${ofMeeting(record, one)}`
  return changed('minutes', one.id, one.document, one.document.where([field]), `${name} ${what}`)
}
