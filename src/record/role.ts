/** Who held which post when. */
import type { IsoDate } from './dates.ts'
import type { Document } from './document.ts'
import type { DataOf } from './schemas/index.ts'

/** One holding of a post by a person. */
export interface Role {
  person: string
  /** Id of the post, without its folder. */
  post: string
  /** What the post is to the body. */
  is: DataOf<'posts'>['role']
  /** First day; where no source tells it, the first day on which one shows the person in it. */
  from: IsoDate
  /** Whether `from` is the true first day. */
  fromKnown: boolean
  /** Last day, included; `undefined` while it lasts or where it isn't known. */
  until: IsoDate | undefined
  document: Document<'people'>
  /** Position in the person's list of roles. */
  index: number
}

const SITS = new Set<Role['is']>(['chair', 'vice-chair', 'member'])

/** Whether a role makes its holder a member of the body. */
export function isSeat({ is }: Pick<Role, 'is'>): boolean {
  return SITS.has(is)
}

/** Whether a role is held on a day; its first and last day count. */
export function heldOn(role: Role, date: IsoDate): boolean {
  return role.from <= date && (role.until === undefined || date <= role.until)
}

/** All roles in the record, by person and then by first day. */
export function readRoles(people: Iterable<Document<'people'>>, posts: ReadonlyMap<string, Document<'posts'>>): Role[] {
  const roles: Role[] = []
  for (const document of people) {
    const person = document.id.slice('people/'.length)
    for (const [index, role] of (document.data?.roles ?? []).entries()) {
      const is = posts.get(role.post)?.data?.role
      const from = role.from ?? role.recorded
      if (!is || !from) continue
      roles.push({
        person,
        post: role.post,
        is,
        from,
        fromKnown: role.from !== undefined,
        until: role.until,
        document,
        index,
      })
    }
  }
  return roles.sort((a, b) => compare(a.person, b.person) || compare(a.from, b.from))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
