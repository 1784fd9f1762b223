/** Declarations signed, renewed, edited or gone, and the interests in them. */
import { type Declaration, entryChanges, find, type Interest, inWords, type PublicRecord } from '../record/index.ts'
import { type Change, changed, type State } from './change.ts'
import { compare, sameData } from './same.ts'
import { nameOf, quoted } from './tell.ts'

/** What becomes of declarations and interests. */
export function* declarations(before: State, after: State): Generator<Change> {
  const { gone, come, both } = compare(all(before.record), all(after.record))
  for (const [, one] of gone) yield told(one, before, 'is taken out of the register')
  for (const [, one] of come) {
    const earlier = previous(one, after.record)
    yield told(
      one,
      after,
      `is added${earlier ? ', and renews that of ' : ', the first that is held'}${earlier ? inWords(earlier.signed) : ''}; it lapses on ${inWords(one.lapses)}`,
    )
    if (one.data.nil) yield told(one, after, 'says that there are no interests')
    yield* interests(earlier?.data.interests ?? [], one, after)
  }
  for (const [, was, now] of both) {
    if (!sameData(was.data, now.data)) yield told(now, after, 'is edited, though the next one should be signed instead')
    yield* interests(was.data.interests, now, after)
  }
  yield* lapsing(before, after)
}

/** Entries added, ended, reworded or left out, by their ids. */
function* interests(earlier: readonly Interest[], now: Declaration, { record }: State): Generator<Change> {
  for (const { what, entry } of entryChanges(earlier, now.data.interests)) {
    const { category, organisation, detail, until } = entry
    const where = now.document.where(['interests', now.data.interests.indexOf(entry)])
    const name =
      organisation === undefined ? '' : `, ${find(record, 'organisations', organisation)?.data?.name ?? organisation}`
    const did = what === 'ended' ? `has ended on ${inWords(until ?? '')}` : DID[what]
    yield changed(
      'interest',
      `${now.id}#${entry.id}`,
      now.document,
      where,
      `Interest ${entry.id} of ${person(record, now)} ${did}: ${category}${name}: ${quoted(detail)}`,
    )
  }
}

const DID = { added: 'is added', 'left-out': 'is no longer declared', reworded: 'is reworded' } as const

/** Declarations of which the check newly says that they are about to lapse. */
function* lapsing(before: State, after: State): Generator<Change> {
  const warned = ({ verdict }: State) =>
    new Map(
      verdict.diagnostics
        .filter(({ rule }) => rule === 'declaration-lapses-soon')
        .map((one) => [one.subjects[0] ?? one.file, one]),
    )
  for (const [id, one] of compare(warned(before), warned(after)).come)
    yield { kind: 'declaration', subject: id, file: one.file, line: one.span.line, message: one.message }
}

function all(record: PublicRecord): Map<string, Declaration> {
  return new Map([...record.declarations.values()].flat().map((one) => [one.id, one]))
}

function previous(one: Declaration, record: PublicRecord): Declaration | undefined {
  return record.declarations.get(one.member)?.findLast(({ signed }) => signed < one.signed)
}

function person(record: PublicRecord, { member }: Declaration): string {
  return nameOf(record, `people/${member}`)
}

function told(one: Declaration, { record }: State, what: string): Change {
  return changed(
    'declaration',
    one.id,
    one.document,
    one.document.where(['signed']),
    `The declaration of ${person(record, one)}, signed on ${inWords(one.signed)}, ${what}`,
  )
}
