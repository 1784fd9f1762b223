/** The pages of people and posts. */
import { type DataOf, type Document, heldOn, inWords, type Link, only } from '../record/index.ts'
import { actionRow, isOpen } from './actions.ts'
import { bodyHtml } from './body.ts'
import { addressOf, href, type Named, named, namedId, type Site } from './site.ts'

/** A role in words. */
export interface RoleRow {
  post: Named
  person: Named
  /** "from 1 May 2024 until …"; says where the first day isn't known. */
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

/** A person's or post's page. */
export interface HolderView {
  title: string
  prose: string
  roles: RoleRow[]
  /** Every action owned, as rows of a table in HTML; of very many, those that are not closed. */
  actions: string
  actionCount: number
  /** Of very many actions, the years whose logs have the closed ones. */
  closed: Named[]
  /** Meetings by how the person took part. */
  attendance: { how: string; meetings: Named[] }[]
}

/** All people, by surname. */
export function personRows(site: Site): PersonRow[] {
  const rows = [...only(site.record.documents.values(), 'people')].map((document) => {
    const name = document.data?.name ?? document.id
    const roles = rolesOf(document.id.slice('people/'.length), site)
    return {
      ...named(site, document),
      sort: document.data?.sortName ?? name.split(' ').at(-1) ?? name,
      roles,
      serving: roles.some((role) => role.now),
    }
  })
  return rows.sort((a, b) => a.sort.localeCompare(b.sort, 'en') || a.name.localeCompare(b.name, 'en'))
}

/** The page of a person. */
export function personView(document: Document<'people'>, site: Site): HolderView {
  const id = document.id.slice('people/'.length)
  return {
    title: document.data?.name ?? id,
    prose: bodyHtml(document.body, { document, site }),
    roles: rolesOf(id, site),
    ...actionsOf(id, site),
    attendance: attendanceOf(document.id, site),
  }
}

/** The page of a post. */
export function postView(document: Document<'posts'>, site: Site): HolderView {
  const id = document.id.slice('posts/'.length)
  return {
    title: document.data?.name ?? id,
    prose: bodyHtml(document.body, { document, site }),
    roles: site.record.roles.filter((role) => role.post === id).map((role) => roleRow(role, site)),
    ...actionsOf(id, site),
    attendance: attendanceOf(document.id, site),
  }
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

function rolesOf(person: string, site: Site): RoleRow[] {
  return site.record.roles.filter((role) => role.person === person).map((role) => roleRow(role, site))
}

function roleRow(role: Site['record']['roles'][number], site: Site): RoleRow {
  const data = role.document.data as DataOf<'people'>
  const from = role.fromKnown
    ? `from ${inWords(role.from)}`
    : `first recorded on ${inWords(role.from)}; the first day is not known`
  return {
    post: namedId(site, `posts/${role.post}`),
    person: namedId(site, `people/${role.person}`),
    dates: role.until ? `${from} until ${inWords(role.until)}` : from,
    now: heldOn(role, site.judged),
    source: data.roles[role.index]?.source?.title,
  }
}

/** More actions or meetings than this are told by year. */
const MANY = 300

function actionsOf(id: string, site: Site): Pick<HolderView, 'actions' | 'actionCount' | 'closed'> {
  const owned = site.actions.get(id) ?? []
  const shown = owned.length <= MANY ? owned : owned.filter((action) => isOpen(action, site))
  const years = owned.length <= MANY ? [] : new Set(owned.map((action) => action.meeting.date.slice(0, 4)))
  return {
    actions: shown
      .map((action) => actionRow(action, site))
      .reverse()
      .join(''),
    actionCount: owned.length,
    closed: [...years].map((year) => ({ name: year, href: href(site, `actions/${year}/`) })),
  }
}

const PARTS = {
  chair: 'In the chair',
  attended: 'Attended',
  inAttendance: 'In attendance',
  apologies: 'Apologies',
  absent: 'Absent',
} as const

function attendanceOf(id: string, site: Site): HolderView['attendance'] {
  const byRole = Map.groupBy(
    (site.incoming.get(id) ?? []).filter((link) => link.from.kind === 'minutes'),
    (link) => link.role,
  )
  return Object.entries(PARTS).flatMap(([role, how]) => {
    const links = byRole.get(role)
    return links
      ? [{ how, meetings: links.length > MANY ? byYear(links, site) : links.map((link) => dated(link, site)) }]
      : []
  })
}

function dated({ from }: Link, site: Site): Named {
  return { name: inWords((from.data as DataOf<'minutes'>).date), href: addressOf(site, { document: from.id }) }
}

function byYear(links: readonly Link[], site: Site): Named[] {
  const years = Map.groupBy(links, ({ from }) => (from.data as DataOf<'minutes'>).date.slice(0, 4))
  return [...years].map(([year, of]) => ({
    name: `${of.length} in ${year}`,
    href: href(site, `minutes/#year-${year}`),
  }))
}
