/** Names of things in the sentences of rules. */
import {
  type DataOf,
  find,
  holdersOn,
  type IsoDate,
  ownerId,
  type PublicRecord,
  printedName,
} from '../../record/index.ts'

/** The name of a person, with what tells them from others of that name, or their id where the record has no name. */
export function personName(record: PublicRecord, id: string): string {
  const person = find(record, 'people', id)
  return person ? printedName(person, record.documents) : id
}

/** The name of a post, or its id. */
export function postName(record: PublicRecord, id: string): string {
  return find(record, 'posts', id)?.data?.name ?? id
}

/** The name of a person, post or organisation, or the short id. */
export function holderName(record: PublicRecord, id: string): string {
  return (record.documents.get(ownerId(id, record.documents))?.data as DataOf<'posts'> | undefined)?.name ?? id
}

/** The words that tell a committee from the body itself, of which they say nothing: `of the Paint sub-group `. */
export function ofBody(record: PublicRecord, body: string | undefined): string {
  return body === undefined ? '' : `of the ${bodyName(record, body)} `
}

/** The same for where somebody sits: `in the Paint sub-group `. */
export function inBody(record: PublicRecord, body: string | undefined): string {
  return body === undefined ? '' : `in the ${bodyName(record, body)} `
}

function bodyName(record: PublicRecord, body: string): string {
  return (find(record, 'bodies', body)?.data?.name ?? body).replace(/^the /i, '')
}

/** Whom to speak to on a day: a person by name, a post with the name of the one who holds it, where one does. */
export function whoIs(record: PublicRecord, id: string, date: IsoDate): string {
  if (record.documents.has(`people/${id}`)) return personName(record, id)
  const [holder, ...others] = holdersOn(record, id, date)
  const title = postName(record, id)
  return holder && others.length === 0 ? `${personName(record, holder)} (${title})` : title
}

/** The name of an organisation, or its id. */
export function organisationName(record: PublicRecord, id: string): string {
  return find(record, 'organisations', id)?.data?.name ?? id
}
