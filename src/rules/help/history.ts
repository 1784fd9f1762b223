/** What a record said before, and how it differs now: for the rule that compares with a base. */
import {
  type DataOf,
  type Document,
  documentAt,
  type Element,
  elements,
  followed,
  inWords,
  isReason,
  needsSeal,
  type PublicRecord,
  pageOf,
  plainly,
  type SealedKind,
  words,
} from '../../record/index.ts'
import { personName } from './names.ts'

/** A document that a later record keeps as it is: one that bears a seal, or a declaration. */
export type Kept = Document<SealedKind | 'interests'>

/** Whether a document was approved, in force, published, sealed or declared: from then on it stands as it is. */
export function isKept(document: Document, record: PublicRecord): boolean {
  const { kind, data, readable } = document
  if (!data || !readable) return false
  if (kind === 'interests') return true
  if (kind !== 'minutes' && kind !== 'papers' && kind !== 'terms-of-reference') return false
  const one = document as unknown as Document<SealedKind>
  return one.data?.seal !== undefined || needsSeal(one, record)
}

/** Whether a paper was withdrawn, and says why. */
export function isWithdrawn({ kind, data }: Document): boolean {
  const paper = kind === 'papers' ? (data as DataOf<'papers'> | undefined) : undefined
  return paper?.status === 'withdrawn' && paper.reason !== undefined
}

/** What a document is called, at the beginning of a sentence. */
export function named({ kind, id, data }: Document, record: PublicRecord): string {
  if (kind === 'minutes' && data) return `The minutes of ${inWords((data as DataOf<'minutes'>).date)}`
  if (kind === 'interests' && data) {
    const { member, signed } = data as DataOf<'interests'>
    return `The declaration of ${personName(record, member)} of ${inWords(signed)}`
  }
  const { title, name } = (data ?? {}) as { title?: string; name?: string }
  return `“${title ?? name ?? id}”`
}

/** A verb after that name. */
export function verb({ kind }: Pick<Document, 'kind'>, one: string, many: string): string {
  return kind === 'minutes' ? many : one
}

/** Where a document stands now: under its own name, or where its page has moved to. */
export function successor(was: Document, record: PublicRecord): Document | undefined {
  const same = record.documents.get(was.id)
  if (same || !record.addresses.data) return same
  const to = followed(pageOf(was), record.addresses.data)
  const moved = to === undefined || to === pageOf(was) ? undefined : documentAt(to, record)
  return moved?.kind === was.kind ? moved : undefined
}

/** A change note, or a note in the text. */
export interface Noted {
  /** The day on which it was added, where it says one. */
  date: string | undefined
  /** Its words, plainly. */
  words: string
}

/** What readers are told of corrections. */
export function notesOf({ data, body }: Document): Noted[] {
  const { updates = [] } = (data ?? {}) as { updates?: readonly { date: string; note: string }[] }
  const inText = elements(body).filter((one) => one.name === 'Note')
  return [
    ...updates.map(({ date, note }) => ({ date, words: plainly(note) })),
    ...inText.map(({ attributes, body }) => ({ date: attributes.date, words: plainly(words(body)) })),
  ]
}

/** Whether a document tells of a correction that it did not tell of before, in words. */
export function hasNewNote(was: Document, now: Document): boolean {
  const old = new Set(notesOf(was).map((note) => note.words))
  return notesOf(now).some((note) => isReason(note.words) && !old.has(note.words))
}

/** The clauses of terms by their ids. */
export function clausesOf({ body }: Pick<Document, 'body'>): Map<string, Element<'Clause'>> {
  const clauses = elements(body).filter((one) => one.name === 'Clause')
  return new Map(clauses.map((clause) => [clause.attributes.id, clause]))
}
