/** What links to a page: everything that is linked lists what links to it. */
import { fragmentOf, type Heading, type Item, type Link } from '../record/index.ts'
import { addressOf, href, type Named, type Site } from './site.ts'
import { KIND_TITLES, titleOf } from './titles.ts'

/** Links to a page, from documents of one kind. */
export interface Backlinks {
  title: string
  links: (Named & { how: string })[]
}

/** How a reference is told to readers; roles that pages show in lists of their own are left out there. */
const HOW: Record<string, string> = {
  chair: 'in the chair',
  attended: 'attended',
  inAttendance: 'in attendance',
  apologies: 'apologies',
  absent: 'absent',
  'Action.owner': 'owns an action',
  'Action.lead': 'leads an action',
  'Action.topics': 'topic of an action',
  'Decision.topics': 'topic of a decision',
  'Deferral.topics': 'topic of something put off',
  'Deferral.owner': 'to bring back what was put off',
  'Item.topics': 'topic of an item',
  'Item.concerns': 'an item concerns it',
  'Item.paper': 'paper before the meeting',
  'Item.takes': 'taken up',
  'Update.of': 'reported on',
  'Interest.member': 'declared an interest in the meeting',
  'Interest.organisation': 'interest declared in the meeting',
  'interests.organisation': 'declared interest',
  member: 'declaration',
  authors: 'author',
  contributors: 'contributor',
  topics: 'topic',
  'roles.post': 'holder',
  lead: 'leads the group',
  partOf: 'part of it',
  organisation: 'pathfinder',
  'buddies.member': 'buddy',
  'preferences.member': 'preference',
  lineage: 'lineage',
  approvedAt: 'approved there',
  link: 'mentions it',
}

/** Everything that links to a document, by kind; `without` names roles that the page tells elsewhere. */
export function backlinks(id: string, site: Site, without: readonly string[] = []): Backlinks[] {
  const hidden = new Set(without)
  const links = (site.incoming.get(id) ?? []).filter(
    ({ reference }) => reference.from.id !== id && !hidden.has(reference.role),
  )
  const groups: Backlinks[] = []
  for (const [kind, of] of Map.groupBy(links, ({ reference }) => reference.from.kind)) {
    const seen = new Set<string>()
    const list = of
      .map((link) => told(link, site))
      .filter(({ href: address, how }) => !seen.has(address + how) && seen.add(address + how))
    groups.push({ title: KIND_TITLES[kind], links: list })
  }
  return groups.concat(exceptionsOf(id, site), rulesOn(id, site))
}

function told({ reference }: Link, site: Site): Named & { how: string } {
  const { from, element, span, role } = reference
  const fragment = (element && fragmentOf(element)) ?? headingBefore(from.id, span.line, site)?.id
  return { name: titleOf(from), href: addressOf(site, { document: from.id, fragment }), how: HOW[role] ?? role }
}

/** The heading under which a line stands, in minutes. */
function headingBefore(id: string, line: number, site: Site): Heading | undefined {
  const items: readonly Item[] = site.meetingsById.get(id)?.items ?? []
  return items.findLast((item) => item.heading.span.line <= line)?.heading
}

function exceptionsOf(id: string, site: Site): Backlinks[] {
  const links = (site.record.exceptions.data ?? []).flatMap((exception, n) =>
    exception.subject
      .filter((subject) => subject === id || subject.startsWith(`${id}/`))
      .map(() => ({ name: exception.rule, href: href(site, `compliance/#exception-${n + 1}`), how: 'explained' })),
  )
  return links.length > 0 ? [{ title: 'Explanations', links: links.slice(0, 50) }] : []
}

function rulesOn(id: string, site: Site): Backlinks[] {
  const links = site.judgement.rules
    .filter(({ ground }) => ground.place?.document === id)
    .map((rule) => ({ name: rule.id, href: href(site, `rules/${rule.id}/`), how: `stands on ${rule.ground.id}` }))
  return links.length > 0 ? [{ title: 'Rules', links }] : []
}
