/** Minutes added, approved, sealed, reworded; who attended. */
import { type Block, inWords, type Meeting, words } from '../record/index.ts'
import { type Change, type ChangeKind, changed, type State } from './change.ts'
import { compare, sameData, sameText } from './same.ts'
import { holderNames } from './tell.ts'

/** What becomes of minutes as a whole. */
export function* minutes(before: State, after: State): Generator<Change> {
  const all = ({ record }: State) => new Map(record.meetings.map((meeting) => [meeting.id, meeting]))
  const { gone, come, both } = compare(all(before), all(after))
  for (const [, one] of gone) yield told('minutes', one, 'status', 'are taken out of the record')
  for (const [, one] of come) {
    yield told('minutes', one, 'date', `are added${one.data.status === 'approved' ? ', approved' : ' as a draft'}`)
    if (one.data.seal !== undefined) yield told('seal', one, 'seal', 'are sealed')
  }
  for (const [, was, now] of both) yield* compared(was, now, after)
}

function* compared(was: Meeting, now: Meeting, { record }: State): Generator<Change> {
  const [old, data] = [was.data, now.data]
  if (old.status !== data.status)
    yield told('minutes', now, 'status', data.status === 'approved' ? 'are approved' : 'are a draft again')
  if (old.seal === undefined && data.seal !== undefined) yield told('seal', now, 'seal', 'are sealed')
  else if (old.seal !== undefined && data.seal === undefined) yield told('seal', now, 'status', 'have lost their seal')
  else if (old.seal !== data.seal) yield told('seal', now, 'seal', 'are sealed anew')
  for (const { note } of data.updates.slice(old.updates.length))
    yield told('minutes', now, 'updates', `have a change note: “${note}”`)
  for (const [list, word] of Object.entries(LISTS) as [keyof typeof LISTS, string][]) {
    const came = data[list].filter((id) => !old[list].includes(id))
    const left = old[list].filter((id) => !data[list].includes(id))
    if (came.length > 0) yield told('minutes', now, list, `now name ${holderNames(record, came)} ${word}`)
    if (left.length > 0) yield told('minutes', now, list, `no longer name ${holderNames(record, left)} ${word}`)
  }
  if (old.chair !== data.chair)
    yield told('minutes', now, 'chair', `name ${holderNames(record, data.chair ? [data.chair] : [])} in the chair`)
  const facts = ({ date, start, end, venue, nextMeeting }: typeof data) => ({ date, start, end, venue, nextMeeting })
  if (!sameData(facts(old), facts(data)))
    yield told('minutes', now, 'date', 'have another day, hour, place or next meeting')
  if (!sameText(between(was.document.body), between(now.document.body)))
    yield told('minutes', now, 'date', 'are reworded')
  if (!sameText(notes(was.document.body), notes(now.document.body)))
    yield told('minutes', now, 'date', 'have other notes beside them')
}

const LISTS = {
  attended: 'among those who attended',
  inAttendance: 'in attendance',
  apologies: 'among the apologies',
  absent: 'as absent',
} as const

/** The words between the elements: those of actions, decisions and deferrals are told of by themselves. */
function between(blocks: readonly Block[]): string {
  return blocks
    .map((block) => {
      if (block.type === 'list') return block.items.map(between).join(' ')
      if (block.type !== 'element') return words([block])
      return TOLD.has(block.name) ? '' : words(block.body)
    })
    .join(' ')
}

function notes(blocks: readonly Block[]): string {
  return blocks
    .map((block) => {
      if (block.type === 'list') return block.items.map(notes).join(' ')
      return block.type !== 'element' ? '' : block.name === 'Note' ? words(block.body) : notes(block.body)
    })
    .join(' ')
}

const TOLD: ReadonlySet<string> = new Set(['Action', 'Decision', 'Deferral', 'Note'])

function told(kind: ChangeKind, one: Meeting, field: string, what: string): Change {
  return changed(kind, one.id, one.document, one.document.where([field]), `The minutes of ${inWords(one.date)} ${what}`)
}
