/** Names as a document of some day prints them, and days as people write them. */
import { type HasName, type IsoDate, inWords, nameOn, ownerId, type PublicRecord } from '../record/index.ts'

/** The name of a person, a post or an organisation on a day; where the record has none, the id as it is. */
export function holderName(id: string, day: IsoDate, { documents }: PublicRecord): string {
  return documentName(ownerId(id, documents), day, documents) ?? id
}

/** The name of a document on a day. */
export function documentName(id: string, day: IsoDate, documents: PublicRecord['documents']): string | undefined {
  const data = documents.get(id)?.data as HasName | undefined
  return data?.name === undefined ? undefined : nameOn(data, day)
}

/** When something is due, in words: `6 October 2011`, `by the end of September 2013`, `next meeting`. */
export function dueWords(due: string): string {
  if (due === 'next-meeting') return 'next meeting'
  return due.length === 'YYYY-MM'.length ? inWords(`${due}-01`).replace(/^\d+ /, '') : inWords(due)
}

/** Names in a row: `Ada, Ben and Cy`. */
export function listed(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
