/** Who held which post when. */
import { carriedOver } from './carry-over.ts'
import { compare } from './compare.ts'
import { type IsoDate, inWords } from './dates.ts'
import { type Document, shortId } from './document.ts'
import { lazy } from './lazy.ts'
import type { DataOf } from './schemas/index.ts'
import { type Suspension, stretchesOf, suspensionOn } from './suspension.ts'

/** One holding of a post by a person. */
export interface Role {
  person: string
  /** Id of the post, without its folder. */
  post: string
  /** What the post is to the body. */
  is: DataOf<'posts'>['role']
  /** The committee of the post; `undefined` where it is of the body itself. */
  body: string | undefined
  /** First day; where no source tells it, the first day on which one shows the person in it. */
  from: IsoDate
  /** Whether `from` is the true first day. */
  fromKnown: boolean
  /** Last day, included; `undefined` while it lasts or where it isn't known. Who carries over holds it until the day before a successor. */
  until: IsoDate | undefined
  /** The last day of the term, where the holder stays in office after it. */
  termEnds: IsoDate | undefined
  /** Times in it in which the holder does not serve, in the order of the days. */
  suspended: readonly Suspension[]
  document: Document<'people'>
  /** Position in the person's list of roles. */
  index: number
}

const SITS = new Set<Role['is']>(['chair', 'vice-chair', 'member'])

/** Whether a role makes its holder a member of the body, or of one of its committees. */
export function isSeat({ is }: Pick<Role, 'is'>): boolean {
  return SITS.has(is)
}

/** Whether a role is held on a day, and its holder serves; its first and last day count. */
export function heldOn(role: Role, date: IsoDate): boolean {
  if (role.from > date || (role.until !== undefined && date > role.until)) return false
  return role.suspended.length === 0 || suspensionOn(role.suspended, date) === undefined
}

/** Whether a role is held, and its holder serves, on some of the days from one to another. */
export function heldDuring(role: Role, { date, ends }: { date: IsoDate; ends: IsoDate }): boolean {
  const stretches = role.suspended.length === 0 ? [role] : stretchesOf(role)
  return stretches.some(({ from, until }) => from <= ends && (until === undefined || date <= until))
}

/** Days between which something was held. */
export interface Period {
  from: IsoDate
  /** Whether `from` is the true first day; it is where nothing else is said. */
  fromKnown?: boolean
  until?: IsoDate | undefined
}

/** Since when a role was held, in words, as far as it is known: `from 1 May 2011`, `first recorded on 1 May 2011 (the first day is not known)`. */
export function roleBegins({ from, fromKnown = true }: Period): string {
  return fromKnown ? `from ${inWords(from)}` : `first recorded on ${inWords(from)} (the first day is not known)`
}

/** For how long a role was held, in words: `from 1 May 2011 until 30 April 2012`. */
export function rolePeriod(period: Period): string {
  const { fromKnown = true, until } = period
  return `${roleBegins(period)}${until === undefined ? '' : `${fromKnown ? '' : ','} until ${inWords(until)}`}`
}

/** Roles by the person who holds them, and by the post held. */
export interface RoleIndex {
  byPerson: ReadonlyMap<string, readonly Role[]>
  byPost: ReadonlyMap<string, readonly Role[]>
}

/** The roles of a record by person and by post; sorted once. */
export const rolesBy = lazy(
  (roles: readonly Role[]): RoleIndex => ({
    byPerson: Map.groupBy(roles, ({ person }) => person),
    byPost: Map.groupBy(roles, ({ post }) => post),
  }),
)

/** All roles in the record, by person and then by first day. */
export function readRoles(people: Iterable<Document<'people'>>, posts: ReadonlyMap<string, Document<'posts'>>): Role[] {
  const roles: (Role & { carriesOver: boolean })[] = []
  for (const document of people) {
    const person = shortId(document)
    for (const [index, role] of (document.data?.roles ?? []).entries()) {
      const { role: is, body } = posts.get(role.post)?.data ?? {}
      const from = role.from ?? role.recorded
      if (!is || !from) continue
      roles.push({
        person,
        post: role.post,
        is,
        body,
        from,
        fromKnown: role.from !== undefined,
        until: role.until,
        termEnds: undefined,
        suspended: role.suspended,
        carriesOver: role.carriesOver,
        document,
        index,
      })
    }
  }
  const carried = carriedOver(roles, (post) => posts.get(post)?.data?.group ?? false)
  return roles
    .map(({ carriesOver, ...role }, n) => {
      const of = roles[n] as (typeof roles)[number]
      return carried.has(of) ? { ...role, until: carried.get(of), termEnds: role.until } : role
    })
    .sort((a, b) => compare(a.person, b.person) || compare(a.from, b.from))
}
