/** The lists of people and posts. */
import { type DataOf, find, heldOn, only, rolePeriod, shortId, sortNameOf } from '../record/index.ts'
import { type Named, named, namedId, type Site } from './site.ts'

/** A role in words. */
export interface RoleRow {
  post: Named
  person: Named
  /** "from 1 May 2024 until …"; says where the first day isn't known, and, past the end of the body or its record, the last. */
  dates: string
  /** Whether it is held on the day. */
  now: boolean
  source: string | undefined
}

/** A person in a list. */
export interface PersonRow extends Named {
  sort: string
  roles: RoleRow[]
  serving: boolean
}

/** What a person is sorted by: as their file says, else as the name is read. */
export function sortName(id: string, { record }: Site): string {
  const { name = id, sortName: sort } = find(record, 'people', id)?.data ?? {}
  return sort ?? sortNameOf(name).sort
}

/** All people, by surname. */
export function personRows(site: Site): PersonRow[] {
  const rows = [...only(site.record.documents.values(), 'people')].map((document) => {
    const id = shortId(document)
    const roles = rolesOf(id, site)
    return {
      ...named(site, document),
      sort: sortName(id, site),
      roles,
      serving: roles.some((role) => role.now),
    }
  })
  return rows.sort((a, b) => a.sort.localeCompare(b.sort, 'en') || a.name.localeCompare(b.name, 'en'))
}

/** All posts, in the order of what they are to the body. */
export function postRows(site: Site): (Named & { role: string; holders: RoleRow[] })[] {
  const order = ['chair', 'vice-chair', 'member', 'representative', 'adviser', 'official', 'other']
  return [...only(site.record.documents.values(), 'posts')]
    .map((document) => ({
      ...named(site, document),
      role: document.data?.role ?? 'other',
      holders: site.record.roles
        .filter((role) => `posts/${role.post}` === document.id)
        .map((role) => roleRow(role, site)),
    }))
    .sort((a, b) => order.indexOf(a.role) - order.indexOf(b.role) || a.name.localeCompare(b.name, 'en'))
}

/** The roles of a person, by the short id. */
export function rolesOf(person: string, site: Site): RoleRow[] {
  return site.record.roles.filter((role) => role.person === person).map((role) => roleRow(role, site))
}

/** A role in words. */
export function roleRow(role: Site['record']['roles'][number], site: Site): RoleRow {
  const data = role.document.data as DataOf<'people'>
  return {
    post: namedId(site, `posts/${role.post}`),
    person: namedId(site, `people/${role.person}`),
    dates:
      role.until === undefined && site.judged < site.asOf
        ? `${rolePeriod(role)}; the last day is not known`
        : rolePeriod(role),
    now: heldOn(role, site.judged),
    source: data.roles[role.index]?.source?.title,
  }
}
