/** Declarations signed, renewed, edited or gone, and the interests in them. */
import { categoryName, type Declaration, find, inWords, madeOn, type PublicRecord } from '../record/index.ts'
import { type Change, changed, type State } from './change.ts'
import { differing, differingBlocks } from './differing.ts'
import { sentences } from './fields.ts'
import { nameOf, quoted } from './names.ts'
import { replyChanges } from './replies.ts'
import { byId, compare, sameBlocks, sameData, sameText } from './same.ts'

type Interest = Declaration['data']['interests'][number]

/** What becomes of declarations and interests. */
export function* declarations(before: State, after: State): Generator<Change> {
  const { gone, come, both } = compare(all(before.record), all(after.record))
  for (const [, one] of gone) yield told(one, before, 'is taken out of the register')
  for (const [, one] of come) {
    const earlier = previous(one, after.record)
    yield told(
      one,
      after,
      `is added${earlier ? ', and renews that of ' : ', the first that is held'}${earlier ? inWords(earlier.signed) : ''}${one.data.received ? `; it was received on ${inWords(one.data.received)}` : ''}; it lapses on ${inWords(one.lapses)}`,
    )
    if (one.data.nil) yield told(one, after, 'says that there are no interests')
    yield* interests(earlier?.data.interests ?? [], one, after)
  }
  for (const [, was, now] of both) {
    if (was.document.source.text === now.document.source.text) continue
    const isSame = sameData({ ...was.data, replies: [] }, { ...now.data, replies: [] })
    if (!isSame || !sameBlocks(was.document.body, now.document.body))
      yield told(now, after, `is edited, though the next one should be signed instead${edits(was, now)}`)
    for (const what of replyChanges(was.data.replies, now.data.replies, after.record)) yield told(now, after, what)
    yield* interests(was.data.interests, now, after)
  }
  yield* lapsing(before, after)
}

/** What is edited beside the entries, which are told of by themselves. */
function edits(was: Declaration, now: Declaration): string {
  const parts = sentences(was.data, now.data, ['interests', 'replies'])
  if (!sameBlocks(was.document.body, now.document.body))
    parts.push(differingBlocks(was.document.body, now.document.body))
  return parts.length > 0 ? `: ${parts.join('; ')}` : ''
}

/** Entries added, ended, reworded or left out, by their ids. */
function* interests(earlier: readonly Interest[], now: Declaration, { record }: State): Generator<Change> {
  const { gone, come, both } = compare(byId(earlier), byId(now.data.interests))
  const say = (one: Interest, what: string) => {
    const where = now.document.where(['interests', now.data.interests.indexOf(one)])
    return changed(
      'interest',
      `${now.id}#${one.id}`,
      now.document,
      where,
      `Interest ${one.id} of ${person(record, now)} ${what}`,
    )
  }
  const inNames = (one: Interest) => ({ ...one, category: categoryName(one.category, record) })
  const about = ({ category, organisation, value, detail }: Interest) =>
    `${categoryName(category, record)}${organisation ? `, ${find(record, 'organisations', organisation)?.data?.name ?? organisation}` : ''}${value === undefined ? '' : `, value ${value}`}: ${quoted(detail)}`
  for (const [, one] of come) yield say(one, `is added: ${about(one)}`)
  for (const [, one] of gone) yield say(one, `is no longer declared: ${about(one)}`)
  for (const [, was, one] of both) {
    if (was.until === undefined && one.until !== undefined)
      yield say(one, `has ended on ${inWords(one.until)}: ${about(one)}`)
    else if (was.until !== one.until)
      yield say(
        one,
        one.until ? `ended on ${inWords(one.until)}, not on ${inWords(was.until ?? '')}` : 'has no last day any more',
      )
    if (!sameText(was.detail, one.detail)) yield say(one, `is reworded: ${differing(was.detail, one.detail)}`)
    for (const what of sentences(inNames(was), inNames(one), ['id', 'detail', 'until']))
      yield say(one, `changes: ${what}`)
  }
}

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
  return byId([...record.declarations.values()].flat())
}

function previous(one: Declaration, record: PublicRecord): Declaration | undefined {
  const all = record.declarations.get(one.member) ?? []
  return all[all.indexOf(one) - 1]
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
    `The declaration of ${person(record, one)}, ${madeOn(one.data)}, ${what}`,
  )
}
