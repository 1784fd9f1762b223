/** Names of things in the sentences of rules. */
import { type DataOf, find, type PublicRecord } from '../../record/index.ts'

/** The name of a person, or their id where the record has no name. */
export function personName(record: PublicRecord, id: string): string {
  return find(record, 'people', id)?.data?.name ?? id
}

/** The name of a post, or its id. */
export function postName(record: PublicRecord, id: string): string {
  return find(record, 'posts', id)?.data?.name ?? id
}

/** The name of an organisation, or its id. */
export function organisationName(record: PublicRecord, id: string): string {
  return find(record, 'organisations', id)?.data?.name ?? id
}

/** The lists of people that minutes keep, in the order in which they print them. */
export const ATTENDANCE = [
  'attended',
  'inAttendance',
  'apologies',
  'absent',
] as const satisfies (keyof DataOf<'minutes'>)[]
