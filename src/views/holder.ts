/** The page of a person or post: roles, actions, meetings, and all that links to it. */
import { type DataOf, type Document, escapeHtml as e, inWords, type Link } from '../record/index.ts'
import { backlinks, backlinksHtml } from './backlinks.ts'
import { citationHtml } from './citation.ts'
import { documentHead } from './document-head.ts'
import { names } from './entries.ts'
import { historyHtml } from './history.ts'
import type { Parts } from './parts.ts'
import { type RoleRow, roleRow, rolesOf } from './people.ts'
import { registerEntry } from './register.ts'
import { addressOf, href, type Named, type Site } from './site.ts'
import { titleOf } from './titles.ts'

/** The page of a person. */
export function personParts(document: Document<'people'>, site: Site): Parts {
  const id = document.id.slice('people/'.length)
  const roles = rolesOf(id, site)
  return {
    text: { title: titleOf(document) },
    html: {
      head: documentHead(document, site),
      roles: rolesHtml('Roles', roles, 'post'),
      meetings: meetingsHtml(document.id, site),
      interests: interestsHtml(id, titleOf(document), site),
      citation: citationHtml(document, site),
      links: backlinksHtml(backlinks(document.id, site, TOLD_OF_PEOPLE)) + historyHtml(document, site),
    },
  }
}

/** The page of a post. */
export function postParts(document: Document<'posts'>, site: Site): Parts {
  const id = document.id.slice('posts/'.length)
  const roles = site.record.roles.filter((role) => role.post === id).map((role) => roleRow(role, site))
  return {
    text: { title: titleOf(document) },
    html: {
      head: documentHead(document, site),
      roles: rolesHtml('Holders', roles, 'person') || '<p>This record names nobody who holds this post.</p>',
      meetings: meetingsHtml(document.id, site),
      interests: '',
      citation: citationHtml(document, site),
      links: backlinksHtml(backlinks(document.id, site, TOLD_OF_POSTS)) + historyHtml(document, site),
    },
  }
}

/** Roles of references that these pages tell in lists of their own. */
const TOLD_OF_PEOPLE = ['chair', 'attended', 'apologies', 'absent', 'inAttendance', 'Action.owner', 'member']
const TOLD_OF_POSTS = ['roles.post', 'inAttendance', 'Action.owner']

function rolesHtml(title: string, roles: readonly RoleRow[], shows: 'post' | 'person'): string {
  if (roles.length === 0) return ''
  const groups = [...Map.groupBy(roles, ({ source }) => source ?? '')].map(([source, of]) => {
    const lines = of.map((role) => `<li>${names([role[shows]])}: ${e(role.dates)}</li>`)
    return `<ul>${lines.join('')}</ul>${source && `<p class="how">Source: ${e(source)}</p>`}`
  })
  return `<h2>${title}</h2>${groups.join('')}`
}

/** What the register says of a person who is or was a member. */
function interestsHtml(id: string, name: string, site: Site): string {
  const entry = registerEntry(id, site)
  return entry
    ? `<h2>Interests</h2><p>${e(entry.sentence)}. <a href="${e(entry.href)}">${e(name)} in the register of interests</a></p>`
    : ''
}

/** More meetings than this are told by year. */
const MANY = 300

const PARTS = {
  chair: 'In the chair',
  attended: 'Attended',
  inAttendance: 'In attendance',
  apologies: 'Apologies',
  absent: 'Absent',
} as const

/** The meetings, by how the person took part. */
function meetingsHtml(id: string, site: Site): string {
  const links = (site.incoming.get(id) ?? []).filter((link) => link.from.kind === 'minutes')
  const byRole = Map.groupBy(links, (link) => link.role)
  const parts = Object.entries(PARTS).flatMap(([role, how]) => {
    const of = byRole.get(role)
    if (!of) return []
    const meetings = of.length > MANY ? byYear(of, site) : of.map((link) => dated(link, site))
    return [`<div><dt>${how}</dt><dd>${names(meetings)}</dd></div>`]
  })
  return parts.length > 0 ? `<h2>Meetings</h2><dl class="facts">${parts.join('')}</dl>` : ''
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
