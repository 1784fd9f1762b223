/** How changes name things. */
import {
  type DataOf,
  type Document,
  inWords,
  type Meeting,
  ownerId,
  type PublicRecord,
  printedName,
} from '../record/index.ts'
import { inBody, ofBody } from '../rules/index.ts'

/** The name of a document, for people. */
export function nameOf(record: PublicRecord, id: string): string {
  const document = record.documents.get(id)
  return document ? titleOf(document, record) : id
}

/** A person, post or organisation by the short id. */
export function holderName(record: PublicRecord, id: string): string {
  if (id === 'withheld') return 'a withheld owner'
  return nameOf(record, ownerId(id, record.documents)).replace(/^(people|posts)\//, '')
}

/** Persons, posts and organisations in a row. */
export function holderNames(record: PublicRecord, ids: readonly string[] | undefined): string {
  return (ids ?? []).map((id) => holderName(record, id)).join(', ') || 'nobody named'
}

/** The owners of an action in a row, with one from outside by name. */
export function ownerNames(
  record: PublicRecord,
  { owner, ownerName }: { owner?: readonly string[] | undefined; ownerName?: string | undefined },
): string {
  if (ownerName === undefined) return holderNames(record, owner)
  return owner ? `${holderNames(record, owner)}, ${ownerName}` : ownerName
}

/** The title of a document; two people of a record who print alike are told apart. */
export function titleOf(document: Document, record?: PublicRecord): string {
  const { kind, data, id } = document
  if (!data) return id
  if (kind === 'minutes') return `the meeting of ${inWords((data as DataOf<'minutes'>).date)}`
  if (kind === 'people' && record) return printedName(document as unknown as Document<'people'>, record.documents)
  if (kind === 'definitions') return (data as DataOf<'definitions'>).term
  if (kind === 'papers' || kind === 'events' || kind === 'terms-of-reference') return (data as DataOf<'papers'>).title
  return 'name' in data ? data.name : id
}

/** Which meeting it is, by its day: `of 1 May 2024`; of a committee `of the Paint sub-group of 1 May 2024`. */
export function ofMeeting(record: PublicRecord, { body, date }: Pick<Meeting, 'body' | 'date'>): string {
  return `${ofBody(record, body)}of ${inWords(date)}`
}

/** When it was: `on 1 May 2024`; in a committee `in the Paint sub-group on 1 May 2024`. */
export function onDay(record: PublicRecord, { body, date }: Pick<Meeting, 'body' | 'date'>): string {
  return `${inBody(record, body)}on ${inWords(date)}`
}

/** When something is due, in words. */
export function due(day: string | undefined): string {
  if (day === undefined) return 'no stated day'
  return day === 'next-meeting' ? 'the next meeting' : inWords(day)
}

/** Words to quote: the first of many. */
export function quoted(text: string): string {
  return `“${text.length > 120 ? `${text.slice(0, 119).trimEnd()}…` : text}”`
}
