/** The page of a person or post: roles and meetings. */

import { type DataOf, type Document, type Link, rolesBy } from '../record/index.ts'
import { memberFor } from './attendance.ts'
import type { Fact } from './facts.ts'
import { type RoleRow, roleRow, rolesOf } from './people.ts'
import { addressOf, holder, href, type Named, type Site } from './site.ts'
import { meetingDay } from './titles.ts'

/** Roles of references that the page of a person tells in lists of its own. */
export const TOLD_OF_PEOPLE = [
  'chair',
  'attended',
  'attended.for',
  'agreed',
  'apologies',
  'absent',
  'inAttendance',
  'Action.owner',
  'member',
]

/** The same of a post. */
export const TOLD_OF_POSTS = ['roles.post', 'inAttendance', 'Action.owner']

/** Roles that are known from one source. */
export interface Roles {
  source: string | undefined
  /** The post, or who holds it, with the dates in words. */
  roles: (Named & Pick<RoleRow, 'dates' | 'notes'>)[]
}

/** The roles of a person, by the short id. */
export function rolesHeld(person: string, site: Site): Roles[] {
  return bySource(rolesOf(person, site), 'post')
}

/** Who holds and held a post, by its short id. */
export function holdersOf(post: string, site: Site): Roles[] {
  const roles = rolesBy(site.record.roles).byPost.get(post) ?? []
  return bySource(
    roles.map((role) => roleRow(role, site)),
    'person',
  )
}

function bySource(rows: readonly RoleRow[], shows: 'post' | 'person'): Roles[] {
  return [...Map.groupBy(rows, ({ source }) => source)].map(([source, of]) => ({
    source,
    roles: of.map((role) => ({ ...role[shows], dates: role.dates, notes: role.notes })),
  }))
}

/** More meetings than this are told by year. */
const MANY = 300

/** How one takes part in a meeting, by the role of the reference; those who attended as deputies have a line of their own. */
const PARTS = {
  chair: 'In the chair',
  attended: 'Attended',
  deputy: 'Sat in as a deputy',
  'attended.for': 'A deputy sat in',
  agreed: 'Agreed by correspondence',
  inAttendance: 'In attendance',
  apologies: 'Apologies',
  absent: 'Absent',
} as const

/** The meetings of a person or post, by how they took part. */
export function meetingsOf(id: string, site: Site): Fact[] {
  const links = (site.incoming.get(id) ?? []).filter((link) => link.from.kind === 'minutes')
  const byRole = Map.groupBy(links, (link) => (memberFor(link) === undefined ? link.role : 'deputy'))
  return Object.entries(PARTS).flatMap(([role, label]) => {
    const of = byRole.get(role) ?? []
    const named = of.length > MANY ? byYear(of, site) : of.map((link) => dated(link, site))
    return named.length > 0 ? [{ label, named }] : []
  })
}

function dated(link: Link, site: Site): Named {
  const day = meetingDay(link.from as Document<'minutes'>, site.record.documents)
  const member = memberFor(link)
  return {
    name: member === undefined ? day : `${day}, for ${holder(site, member).name}`,
    href: addressOf(site, { document: link.from.id }),
  }
}

function byYear(links: readonly Link[], site: Site): Named[] {
  const years = Map.groupBy(links, ({ from }) => (from.data as DataOf<'minutes'>).date.slice(0, 4))
  return [...years].map(([year, of]) => ({
    name: `${of.length} in ${year}`,
    href: href(site, `minutes/#year-${year}`),
  }))
}
