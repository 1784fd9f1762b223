/** Names of things in the sentences of rules. */
import { type DataOf, type Document, find, only, type PublicRecord, type Role } from '../record/index.ts'

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

/** Where a role stands in the person's file. */
export function rolePlace(role: Role): { file: string; span: ReturnType<Document['where']> } {
  return { file: role.document.file, span: role.document.where(['roles', role.index, 'post']) }
}

/** The people of whose declarations something can't be read; then nothing is said of what they lack. */
export function unreadableDeclarers(record: PublicRecord): Set<string> {
  const people = new Set<string>()
  for (const { id, data } of only(record.documents.values(), 'interests')) if (!data) people.add(id.split('/')[1] ?? '')
  return people
}

/** Whether something of this person's declarations can't be read; then nothing is said of what is missing. */
export function hasUnreadableDeclaration(record: PublicRecord, person: string): boolean {
  for (const [id, document] of record.documents)
    if (id.startsWith(`interests/${person}/`) && !document.data) return true
  return false
}

/** The lists of people that minutes keep, in the order in which they print them. */
export const ATTENDANCE = [
  'attended',
  'inAttendance',
  'apologies',
  'absent',
] as const satisfies (keyof DataOf<'minutes'>)[]
