/** What a change of the files does to the record: all of it, the weightiest first. */
import { compare, START } from '../record/index.ts'
import { actions } from './actions.ts'
import { agendas } from './agendas.ts'
import { announcements, decisions, deferrals } from './agreed.ts'
import { body } from './body.ts'
import { type Change, type ChangeKind, changed, KINDS, type State } from './change.ts'
import { clauses } from './clauses.ts'
import { comparable } from './comparable.ts'
import { declarations } from './declarations.ts'
import { documents } from './documents.ts'
import { exceptions } from './exceptions.ts'
import { handling } from './handling.ts'
import { minutes } from './minutes.ts'
import { needs } from './needs.ts'
import { obligations } from './obligations.ts'
import { roles } from './roles.ts'
import { seals } from './seals.ts'

export { type Change, KINDS, type State } from './change.ts'
export { judgement } from './judgement.ts'

const PARTS = [
  obligations,
  documents,
  body,
  exceptions,
  declarations,
  minutes,
  seals,
  agendas,
  handling,
  actions,
  deferrals,
  needs,
  announcements,
  decisions,
  clauses,
  roles,
]

/**
 * All changes between two states of a record that were judged on the same day,
 * by their weight, then by file and line. Of documents that one side can't read
 * it says so, and no more.
 */
export function changesBetween(before: State, after: State): Change[] {
  const begun = beginning(before, after)
  if (begun) return [begun]
  const seen = comparable(before, after)
  const all = PARTS.flatMap((part) => [...part(seen.before, seen.after)]).concat(seen.unread)
  const weight = new Map(Object.keys(KINDS).map((kind, n) => [kind as ChangeKind, n]))
  return all.sort(
    (a, b) => (weight.get(a.kind) ?? 0) - (weight.get(b.kind) ?? 0) || compare(a.file, b.file) || a.line - b.line,
  )
}

/** Where one side has no record at all, there is nothing to compare. */
function beginning({ record: was }: State, { record: now }: State): Change | undefined {
  if (was.documents.size > 0 === now.documents.size > 0) return undefined
  const message =
    was.documents.size === 0
      ? `The record begins here, with ${now.documents.size} documents: there was none before`
      : `The whole record is taken away: it had ${was.documents.size} documents`
  return changed('body', 'body', now.body, START, message)
}
