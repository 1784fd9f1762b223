/** Names of things in the sentences of rules. */
import {
  type DataOf,
  type Declaration,
  type Document,
  find,
  type IsoDate,
  only,
  type PublicRecord,
  type Role,
} from '../../record/index.ts'

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

/** The people of whose declarations something can't be read, and the days after which those files are named; then nothing is said of what they lack. */
export function unreadableDeclarers(record: PublicRecord): Map<string, string[]> {
  const people = new Map<string, string[]>()
  for (const { id, data } of only(record.documents.values(), 'interests')) {
    if (data) continue
    const [, person = '', day = ''] = id.split('/')
    people.set(person, [...(people.get(person) ?? []), day])
  }
  return people
}

/** Whether one of a person's declarations that can't be read may be the one that counts on a day: `latest` is the last of the others signed by then. */
export function mayCount(
  days: readonly string[] | undefined,
  latest: Pick<Declaration, 'signed'> | undefined,
  date: IsoDate,
): boolean {
  return days?.some((day) => !latest || (day > latest.signed && day.slice(0, 10) <= date)) ?? false
}

/** Whether all that a person's file says of their roles can be read; else nobody knows when they held a seat. */
export function rolesCanBeRead(record: PublicRecord, person: string): boolean {
  const { data } = find(record, 'people', person) ?? {}
  return data?.roles.every(({ post }) => find(record, 'posts', post)?.data) ?? false
}

/** The lists of people that minutes keep, in the order in which they print them. */
export const ATTENDANCE = [
  'attended',
  'inAttendance',
  'apologies',
  'absent',
] as const satisfies (keyof DataOf<'minutes'>)[]
