/** What of two records can be compared: of a document that can't be read nobody can say what has changed in it. */
import { type Document, isRead, isWhole, type PublicRecord, START } from '../record/index.ts'
import { type Change, changed, type State } from './change.ts'

/** Two states without what can't be compared, and what is said instead. */
export interface Comparable {
  before: State
  after: State
  unread: Change[]
}

/** Leaves out of both states each document that one of them can't read. */
export function comparable(before: State, after: State): Comparable {
  const unread: Change[] = []
  const blind = new Set<string>()
  const [old, now] = [before.record.documents, after.record.documents]
  for (const id of new Set([...old.keys(), ...now.keys()])) {
    const [was, is] = [old.get(id), now.get(id)]
    // What can't be read and hasn't changed is read no further on either side.
    if (was && is && was.source.text === is.source.text) continue
    if (canCompare(was) && canCompare(is)) continue
    blind.add(id)
    unread.push(changed('unreadable', id, (is ?? was) as Document, START, `The file ${id} ${how(was, is)}`))
  }
  const files = (['body', 'exceptions'] as const).filter((name) => {
    const [was, is] = [before.record[name], after.record[name]]
    // Of a list of which an entry can't be read, nobody can say what has gone from it.
    if (was.faults.length === 0 && is.faults.length === 0) return false
    const what =
      is.faults.length === 0
        ? 'can be read again'
        : was.faults.length === 0
          ? 'can’t be read any more'
          : 'can’t be read'
    const message = `The file ${name}.yaml ${what}: what changes in it, and how the clauses stand, can’t be told`
    unread.push(changed('unreadable', name, is, START, message))
    return true
  })
  return { before: without(before, blind, files), after: without(after, blind, files), unread }
}

/** Whether all of a document can be read, if there is one. */
function canCompare(document: Document | undefined): boolean {
  return !document || isWhole(document)
}

function how(was: Document | undefined, is: Document | undefined): string {
  const whole = (one: Document) => (isRead(one) ? ' in full' : '')
  if (!is) return 'is taken away; it could not be read'
  if (!was) return `is added, and can’t be read${whole(is)}: what it adds can’t be told`
  const blindly = 'what changes in it can’t be told'
  if (isWhole(is)) return `can be read again: ${blindly}`
  return `can’t be read${whole(is)}${isWhole(was) ? ' any more' : ''}: ${blindly}`
}

function without(state: State, blind: ReadonlySet<string>, files: readonly ('body' | 'exceptions')[]): State {
  if (blind.size === 0 && files.length === 0) return state
  const { record } = state
  const sees = ({ meeting }: { meeting: { id: string } }) => !blind.has(meeting.id)
  const kept: PublicRecord = {
    ...record,
    documents: filtered(record.documents, ({ id }) => !blind.has(id)),
    meetings: record.meetings.filter(({ id }) => !blind.has(id)),
    roles: record.roles.filter(({ document }) => !blind.has(document.id)),
    declarations: new Map(
      [...record.declarations].map(([id, all]) => [id, all.filter((one) => !blind.has(one.document.id))]),
    ),
    actions: filtered(record.actions, sees),
    deferrals: filtered(record.deferrals, sees),
    needs: filtered(record.needs, sees),
    announcements: filtered(record.announcements, sees),
    updates: new Map([...record.updates].map(([id, all]) => [id, all.filter(sees)])),
  }
  for (const name of files) kept[name] = { ...record[name], data: undefined }
  return { ...state, record: kept }
}

function filtered<T>(map: ReadonlyMap<string, T>, keeps: (value: T) => boolean): Map<string, T> {
  return new Map([...map].filter(([, value]) => keeps(value)))
}
