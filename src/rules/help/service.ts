/** Whether somebody can act on a day: a person who serves, a post that somebody holds, a group. */
import { find, heldOn, type IsoDate, type PublicRecord, type Role, rolesBy } from '../../record/index.ts'
import { type Suspended, suspendedDuring } from './suspensions.ts'
import { rolesCanBeRead } from './unread.ts'

/** Why a person or a post can't act on a day. */
export interface Absence {
  kind: 'people' | 'posts'
  /** The role that ended last before the day, if there was one. */
  last: (Role & { until: IsoDate }) | undefined
  /** The first role that began after it, if there is one. */
  next: Role | undefined
  /** The suspension that the day lies in, if that is why. */
  suspended: Suspended | undefined
}

/**
 * Why the person or post with an id can't act on a day; `undefined` where it
 * can, where the record doesn't know the id, and where nobody can tell: the
 * person has no role in the record, a role's first day isn't known, or a file
 * can't be read.
 */
export function absenceOn(record: PublicRecord, id: string, date: IsoDate): Absence | undefined {
  const { byPerson, byPost } = rolesBy(record.roles)
  if (record.documents.has(`people/${id}`)) {
    const roles = byPerson.get(id)
    return roles && rolesCanBeRead(record, id) ? absence('people', roles, date) : undefined
  }
  const post = find(record, 'posts', id)
  if (!post?.data || post.data.group) return undefined
  return absence('posts', byPost.get(id) ?? [], date)
}

function absence(kind: Absence['kind'], roles: readonly Role[], date: IsoDate): Absence | undefined {
  if (roles.some((role) => heldOn(role, date) || (!role.fromKnown && role.from > date))) return undefined
  const ended = roles.filter((role): role is Role & { until: IsoDate } => role.until !== undefined && role.until < date)
  const [last] = ended.sort((a, b) => (a.until < b.until ? 1 : -1))
  const [next] = roles.filter(({ from }) => from > date).sort((a, b) => (a.from < b.from ? -1 : 1))
  return { kind, last, next, suspended: suspendedDuring(roles, { date, ends: date }) }
}
