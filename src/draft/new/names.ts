/** Names of those who own or hold something. */
import { type DataOf, find, ownerId, type PublicRecord, printedName } from '../../record/index.ts'

/** The name of a person, a post or an organisation, or the short id where the record has none. */
export function nameOf(record: PublicRecord, id: string): string {
  const person = find(record, 'people', id)
  if (person) return printedName(person, record.documents)
  return (record.documents.get(ownerId(id, record.documents))?.data as DataOf<'posts'> | undefined)?.name ?? id
}

/** The name of a committee, or that of the body itself. */
export function bodyName(record: PublicRecord, body: string | undefined): string {
  const name = body === undefined ? record.body.data?.name : find(record, 'bodies', body)?.data?.name
  return name ?? body ?? ''
}
