/** What can't be read: of what may be in it, rules say nothing. */
import {
  type Declaration,
  find,
  type IsoDate,
  isUnknownBody,
  type Kind,
  lazy,
  only,
  type PublicRecord,
} from '../../record/index.ts'

/** Whether the fields of each document of a kind can be read; else one of them may say what seems to be missing. */
export function allRead(kind: Kind, record: PublicRecord): boolean {
  return only(record.documents.values(), kind).every(({ data }) => data)
}

/** Whether all that a person's file says of their roles can be read; else nobody knows when they held a seat, or in which body. */
export function rolesCanBeRead(record: PublicRecord, person: string): boolean {
  const { data } = find(record, 'people', person) ?? {}
  return (
    data?.roles.every(({ post }) => {
      const held = find(record, 'posts', post)?.data
      return held && !isUnknownBody(record, held.body)
    }) ?? false
  )
}

/** Whether some declaration of a person can't be read. */
export function hasUnreadDeclaration(person: string, record: PublicRecord): boolean {
  return unreadDeclarations(record).has(person)
}

/** Whether a declaration of a person that can't be read may be the one that counts on a day: `latest` is the last of the others signed by then. */
export function mayCount(
  person: string,
  latest: Pick<Declaration, 'signed'> | undefined,
  date: IsoDate,
  record: PublicRecord,
): boolean {
  const days = unreadDeclarations(record).get(person) ?? []
  return days.some((day) => !latest || (day > latest.signed && day.slice(0, 10) <= date))
}

/** The people some of whose declarations can't be read, and the days after which those files are named. */
const unreadDeclarations = lazy((record: PublicRecord): Map<string, string[]> => {
  const unread = [...only(record.documents.values(), 'interests')].filter(({ data }) => !data)
  const named = unread.map(({ id }) => id.split('/'))
  return new Map(
    [...Map.groupBy(named, ([, person = '']) => person)].map(([person, of]) => [
      person,
      of.map(([, , day = '']) => day),
    ]),
  )
})
