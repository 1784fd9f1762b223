/** What links to a page: everything that is linked lists what links to it. */
import { type DataOf, type Document, fragmentOf, type Heading, isWithin, type Link } from '../record/index.ts'
import { howAtEvent } from './events.ts'
import { howInPaper } from './letters.ts'
import { ruleNamed } from './rules.ts'
import { href, type Named, named, type Site } from './site.ts'
import { KIND_TITLES } from './titles.ts'

/** Links to a page, from documents of one kind. */
export interface Backlinks {
  title: string
  links: Backlink[]
}

/** Where a link to a page is, and what it is there for. */
export interface Backlink extends Named {
  how: string
}

/** How a reference is told to readers; roles that pages show in lists of their own are left out there. */
const HOW: Record<string, string> = {
  chair: 'in the chair',
  attended: 'attended',
  'attended.for': 'a deputy sat in for them',
  agreed: 'agreed by correspondence',
  inAttendance: 'in attendance',
  'inAttendance.of': 'somebody came from it',
  apologies: 'apologies',
  absent: 'absent',
  'Action.owner': 'owns an action',
  'Action.lead': 'leads an action',
  'Action.topics': 'topic of an action',
  'Decision.topics': 'topic of a decision',
  'Deferral.topics': 'topic of something put off',
  'Need.topics': 'topic of a need',
  'Deferral.owner': 'to bring back what was put off',
  'Item.topics': 'topic of an item',
  'Item.concerns': 'an item concerns it',
  'Item.paper': 'paper of an item',
  'Item.takes': 'takes it up',
  'Update.of': 'reports on it',
  'Interest.member': 'declared an interest in the meeting',
  'Interest.organisation': 'interest declared in the meeting',
  'interests.organisation': 'declared interest',
  member: 'declaration',
  authors: 'author',
  contributors: 'contributor',
  topics: 'topic',
  'roles.post': 'holder',
  'roles.appointedBy': 'appointed by them',
  'roles.advisedBy': 'appointed with their advice or support',
  'replies.by': 'answered there',
  'roles.suspended.by': 'suspended by them',
  appointedBy: 'appoints to it',
  advisedBy: 'advises on, or supports, who is appointed',
  lead: 'leads the group',
  'leads.lead': 'named as its lead',
  partOf: 'part of it',
  body: 'belongs to it',
  terms: 'its terms',
  advises: 'advises it',
  on: 'represents the body on it',
  'nominations.member': 'nominated for it',
  about: 'about it',
  organisation: 'pathfinder',
  'buddies.member': 'buddy',
  'preferences.member': 'preference',
  contact: 'contact',
  'findings.member': 'findings',
  'findings.topics': 'topic of a finding',
  lineage: 'lineage',
  approvedAt: 'approved there',
  clearedAt: 'cleared there',
  clearedBy: 'cleared it',
  finalisedBy: 'finalised it',
  commissionedBy: 'asked for there',
  from: 'named as sender',
  'to.recipient': 'named as recipient',
  'to.answer': 'letter that it answers',
  template: 'letter made from it',
  translationOf: 'translation',
  replaces: 'replaces it',
  hosts: 'host',
  pathfinder: 'about it',
  papers: 'its paper',
  minutes: 'spoken of in these minutes',
  'witnesses.interests.organisation': 'a witness declared an interest in it',
  link: 'mentions it',
}

/** How a role is told to readers. */
export function how(role: string): string {
  return HOW[role] ?? role
}

/** Everything that links to a document, by kind; `without` names roles of minutes and posts that the page tells elsewhere. */
export function backlinks(id: string, site: Site, without: readonly string[] = []): Backlinks[] {
  const hidden = new Set(without)
  const links = (site.incoming.get(id) ?? []).filter(
    ({ from, role }) => from.id !== id && !(hidden.has(role) && from.kind !== 'events'),
  )
  const groups: Backlinks[] = []
  for (const [kind, of] of Map.groupBy(links, ({ from }) => from.kind)) {
    groups.push({ title: KIND_TITLES[kind], links: distinct(of.map((link) => told(link, site))) })
  }
  return groups.concat(exceptionsOf(id, site), rulesOn(id, site))
}

/** Each link once: minutes may speak of the same thing twice under one heading. */
function distinct(links: readonly Backlink[]): Backlink[] {
  return [...new Map(links.map((link) => [`${link.href} ${link.how}`, link])).values()]
}

function told(link: Link, site: Site): Backlink {
  const { from, element, role } = link
  const fragment = (element && fragmentOf(element)) ?? headingBefore(link, site)?.id
  return { ...named(site, from, fragment), how: howNow(role, from) }
}

/** How a link is told; of an event or a paper, by how far it has come. */
export function howNow(role: string, from: Document): string {
  const { data } = from
  if (from.kind === 'events' && data) return howAtEvent(role, (data as DataOf<'events'>).status) ?? how(role)
  if (from.kind === 'papers' && data) return howInPaper(role, (data as DataOf<'papers'>).status) ?? how(role)
  return how(role)
}

/** The heading under which a link stands, in the body of minutes; none in their frontmatter and in other documents. */
export function headingBefore(link: Link, site: Site): Heading | undefined {
  const items = site.meetingsById.get(link.from.id)?.items
  const { offset } = link
  return offset < 0 ? undefined : items?.findLast(({ heading }) => heading.from <= offset)?.heading
}

function exceptionsOf(id: string, site: Site): Backlinks[] {
  const concerning = [...(site.record.exceptions.data ?? []).entries()].filter(([, { subject }]) =>
    subject.some((one) => (typeof one === 'string' ? one === id || one.startsWith(`${id}/`) : isWithin(id, one))),
  )
  const links = [...Map.groupBy(concerning, ([, { rule }]) => rule)].map(([rule, all]) => ({
    name: ruleNamed(rule, site).name,
    href: href(site, `compliance/#exception-${(all[0]?.[0] ?? 0) + 1}`),
    how: all.length > 1 ? `explained ${all.length} times` : 'explained',
  }))
  return links.length > 0 ? [{ title: 'Explanations', links }] : []
}

function rulesOn(id: string, site: Site): Backlinks[] {
  const links = site.judgement.rules
    .filter(({ ground }) => ground.place?.document === id)
    .map((rule) => ({ name: rule.title, href: href(site, `rules/${rule.id}/`), how: 'is based on it' }))
  return links.length > 0 ? [{ title: 'Rules', links }] : []
}
