/** The lists of people and posts. */
import {
  type Document,
  find,
  heldOn,
  only,
  rolesBy,
  shortId,
  sortNameOf,
  suspendedInWords,
  suspensionOn,
} from '../record/index.ts'
import { type Fold, LONG, letterOf } from './folds.ts'
import { type Named, named, namedId, type Phrase, type Site } from './site.ts'
import { tenure, tenureNotes, writtenRole } from './tenure.ts'
import { threadSummary } from './thread.ts'

/** A role in words. */
export interface RoleRow {
  post: Named
  person: Named
  /** "from 1 May 2024 until …"; says where the first day isn't known, and, past the end of the body or its record, the last. */
  dates: string
  /** The appointment, suspensions, and how it ended, as far as they are known. */
  notes: Phrase[]
  /** The suspension on the day, in words. */
  away: string | undefined
  /** Whether it is held on the day. */
  now: boolean
  source: string | undefined
}

/** A person in a list. */
export interface PersonRow extends Named {
  sort: string
  roles: RoleRow[]
  serving: boolean
  /** How long their thread in the record is, and when it was spoken of last. */
  thread: string | undefined
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
      thread: threadSummary(document as unknown as Document, site),
    }
  })
  return rows.sort((a, b) => a.sort.localeCompare(b.sort, 'en') || a.name.localeCompare(b.name, 'en'))
}

/** People in parts by the first letter of what they are sorted by, where they are many; else one part without a name. */
export function nameParts(rows: readonly PersonRow[]): Fold<PersonRow>[] {
  if (rows.length <= LONG) return [{ name: '', rows: [...rows] }]
  return [...Map.groupBy(rows, ({ sort }) => letterOf(sort))].map(([name, rows]) => ({ name, rows }))
}

/** All posts, in the order of what they are to the body. */
export function postRows(site: Site): (Named & { role: string; holders: RoleRow[] })[] {
  const order = ['chair', 'vice-chair', 'member', 'representative', 'adviser', 'official', 'other']
  return [...only(site.record.documents.values(), 'posts')]
    .map((document) => ({
      ...named(site, document),
      role: document.data?.role ?? 'other',
      holders: (rolesBy(site.record.roles).byPost.get(shortId(document)) ?? []).map((role) => roleRow(role, site)),
    }))
    .sort((a, b) => order.indexOf(a.role) - order.indexOf(b.role) || a.name.localeCompare(b.name, 'en'))
}

/** The roles of a person, by the short id. */
export function rolesOf(person: string, site: Site): RoleRow[] {
  return (rolesBy(site.record.roles).byPerson.get(person) ?? []).map((role) => roleRow(role, site))
}

/** A role in words. */
export function roleRow(role: Site['record']['roles'][number], site: Site): RoleRow {
  const lasts = role.until === undefined || site.judged <= role.until
  const away = lasts ? suspensionOn(role.suspended, site.judged) : undefined
  return {
    post: namedId(site, `posts/${role.post}`),
    person: namedId(site, `people/${role.person}`),
    dates: tenure(role, site),
    notes: tenureNotes(role, site),
    away: away && suspendedInWords(away),
    now: heldOn(role, site.judged),
    source: writtenRole(role)?.source?.title,
  }
}
