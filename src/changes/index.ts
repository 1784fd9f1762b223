/** What a change of the files does to the record: all of it, the weightiest first. */
import { actions } from './actions.ts'
import { decisions, deferrals } from './agreed.ts'
import { type Change, type ChangeKind, KINDS, type State } from './change.ts'
import { clauses } from './clauses.ts'
import { declarations } from './declarations.ts'
import { documents } from './documents.ts'
import { exceptions } from './exceptions.ts'
import { minutes } from './minutes.ts'
import { obligations } from './obligations.ts'
import { roles } from './roles.ts'

export { type Change, KINDS, type State } from './change.ts'

const PARTS = [obligations, documents, exceptions, declarations, minutes, actions, deferrals, decisions, clauses, roles]

/** All changes between two states of a record, by their weight, then by file and line. */
export function changesBetween(before: State, after: State): Change[] {
  const order = Object.keys(KINDS) as ChangeKind[]
  return PARTS.flatMap((part) => [...part(before, after)]).sort(
    (a, b) =>
      order.indexOf(a.kind) - order.indexOf(b.kind) || (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line),
  )
}
