/** The register of interests: each member's state on the day, and each declaration. */
import {
  countsOn,
  type Declaration,
  entryChanges,
  heldOn,
  type Interest,
  type IsoDate,
  inWords,
  latestBy,
  registered,
  seatsOn,
} from '../record/index.ts'
import { backlinks, backlinksHtml } from './backlinks.ts'
import { bodyOf } from './body.ts'
import { citationHtml } from './citation.ts'
import { declarationHead } from './document-head.ts'
import { historyHtml } from './history.ts'
import type { Explanation } from './judgement.ts'
import { sortName } from './people.ts'
import { href, type Named, namedId, type Site } from './site.ts'
import { titleOf } from './titles.ts'

/** One interest, as the register prints it. */
export interface InterestRow {
  id: string
  category: string
  organisation: Named | undefined
  from: string | undefined
  until: string | undefined
  detail: string
}

/** One declaration on a page. */
export interface DeclarationView extends Named {
  signed: string
  /** Whether it is the one that counts on the day. */
  current: boolean
  /** How it stands on the day: "current, lapses on …", "replaced on …", "lapsed on …". */
  standing: string
  /** The latest declaration signed by the day, where that is another. */
  later: Named | undefined
  nil: boolean
  form: string
  employerLetter: string | undefined
  interests: InterestRow[]
  /** The edition before, and what this one says otherwise; `undefined` in the first. */
  since: { previous: Named; changes: { what: string; entry: Named; before: Named | undefined }[] } | undefined
}

/** What the register says of one member. */
export interface RegisterEntry {
  /** Short id of the person. */
  id: string
  person: Named
  /** The member's page in the register. */
  href: string
  /** The posts of a serving member on the day; of a former member, all. */
  posts: Named[]
  /** Whether the person is a member on the day. */
  serving: boolean
  state: 'current' | 'lapsed' | 'none' | 'former'
  /** The state in words: "current until …", "lapsed on …", "none held". */
  sentence: string
  explanations: Explanation[]
  declarations: DeclarationView[]
}

/** The register: serving members first, then former members who declared something. */
export function register(site: Site): RegisterEntry[] {
  const entries = [...membersOf(site)].map(([id, serving]) => entryOf(id, serving, site))
  return entries.sort(
    (a, b) => Number(b.serving) - Number(a.serving) || sortName(a.id, site).localeCompare(sortName(b.id, site), 'en'),
  )
}

/** What the register says of one person, by the short id; nothing of somebody who never was a member. */
export function registerEntry(person: string, site: Site): RegisterEntry | undefined {
  const serving = membersOf(site).get(person)
  return serving === undefined ? undefined : entryOf(person, serving, site)
}

const known = new WeakMap<Site, Map<string, boolean>>()

/** Everybody in the register, and whether they serve on the day; worked out once for a site. */
function membersOf(site: Site): Map<string, boolean> {
  let members = known.get(site)
  if (!members) {
    members = new Map(seatsOn(site.record, site.judged).map((role) => [role.person, true]))
    for (const id of registered(site.record)) if (!members.has(id)) members.set(id, false)
    known.set(site, members)
  }
  return members
}

function entryOf(person: string, serving: boolean, site: Site): RegisterEntry {
  const all = site.record.declarations.get(person) ?? []
  const latest = latestBy(all, site.judged)
  const current = latest !== undefined && countsOn(latest, site.judged)
  const roles = site.record.roles.filter((role) => role.person === person && (!serving || heldOn(role, site.judged)))
  const posts = [...new Set(roles.map((role) => role.post))]
  return {
    id: person,
    person: namedId(site, `people/${person}`),
    href: href(site, `interests/${person}/`),
    posts: posts.map((post) => namedId(site, `posts/${post}`)),
    serving,
    state: !serving ? 'former' : current ? 'current' : latest ? 'lapsed' : 'none',
    sentence: sentence(latest, current, serving),
    explanations: explanationsFor(`people/${person}`, site).concat(explanationsFor(`/attended/${person}`, site)),
    declarations: all.map((one) => declarationView(one, site)).reverse(),
  }
}

function sentence(latest: Declaration | undefined, current: boolean, serving: boolean): string {
  if (!latest) return serving ? 'No declaration is held' : 'No declaration is held; no longer a member'
  if (!serving) return `No longer a member; last declaration signed on ${inWords(latest.signed)}`
  return current ? `Current; lapses on ${inWords(latest.lapses)}` : `Lapsed on ${inWords(latest.lapses)}`
}

/** The explanations of declaration rules whose subjects end in a given id. */
function explanationsFor(subject: string, site: Site): Explanation[] {
  return site.judgement.rules
    .filter((rule) => rule.id.startsWith('declaration-'))
    .flatMap((rule) => rule.explained)
    .filter((one) => one.subjects[0]?.endsWith(subject))
}

/** One declaration, ready for its page. */
export function declarationView(declaration: Declaration, site: Site): DeclarationView {
  const { data, signed, document } = declaration
  const all = site.record.declarations.get(declaration.member) ?? []
  const at = all.indexOf(declaration)
  const [previous, next] = [all[at - 1], all[at + 1]]
  const latest = latestBy(all, site.judged)
  return {
    name: titleOf(document, site.record.documents),
    href: href(site, `${declaration.id}/`),
    signed: inWords(signed),
    current: latest === declaration && countsOn(latest, site.judged),
    standing: standing(declaration, next, site.judged),
    later: latest && latest.signed > signed ? declarationNamed(latest, site) : undefined,
    nil: data.nil,
    form: data.form,
    employerLetter: data.employerLetter && inWords(data.employerLetter),
    interests: data.interests.map((interest) => ({
      id: interest.id,
      category: interest.category,
      organisation:
        interest.organisation === undefined ? undefined : namedId(site, `organisations/${interest.organisation}`),
      from: interest.from && inWords(interest.from),
      until: interest.until && inWords(interest.until),
      detail: interest.detail,
    })),
    since: previous && sinceThen(previous, declaration, site),
  }
}

/** The page of one declaration, by its id; nothing where there is none. */
export function declarationPage(id: string, site: Site) {
  const [, member = ''] = id.split('/')
  const declaration = (site.record.declarations.get(member) ?? []).find((one) => one.id === id)
  if (!declaration) return undefined
  const { document } = declaration
  return {
    ...declarationView(declaration, site),
    person: namedId(site, `people/${member}`),
    register: href(site, `interests/${member}/`),
    body: bodyOf(document, site),
    head: declarationHead(document, site),
    citation: citationHtml(document, site),
    links: backlinksHtml(backlinks(id, site)) + historyHtml(document, site),
  }
}

/** How a declaration stands on a day, given the one that was signed after it. */
function standing({ signed, lapses }: Declaration, next: Declaration | undefined, day: IsoDate): string {
  if (next && next.signed <= day && next.signed <= lapses) return `replaced on ${inWords(next.signed)}`
  if (lapses <= day) return `lapsed on ${inWords(lapses)}`
  return signed <= day ? `current, lapses on ${inWords(lapses)}` : `lapses on ${inWords(lapses)}`
}

function declarationNamed({ id, signed }: Declaration, site: Site): Named {
  return { name: inWords(signed), href: href(site, `${id}/`) }
}

const WHAT = { added: 'added', 'left-out': 'no longer declared', ended: 'ended', reworded: 'reworded' } as const

function entryNamed({ id, category, organisation, until, detail }: Interest, of: Declaration, site: Site): Named {
  const name = organisation === undefined ? '' : `, ${namedId(site, `organisations/${organisation}`).name}`
  const end = until === undefined ? '' : `, until ${inWords(until)}`
  return { name: `entry ${id} (${category}${name}${end}): ${detail}`, href: href(site, `${of.id}/#entry-${id}`) }
}

function sinceThen(previous: Declaration, now: Declaration, site: Site): DeclarationView['since'] {
  const changes = entryChanges(previous.data.interests, now.data.interests).map(({ what, entry, was }) => {
    const at = what === 'left-out' ? previous : now
    const before = what === 'reworded' && was ? entryNamed(was, previous, site) : undefined
    return { what: WHAT[what], entry: entryNamed(entry, at, site), before }
  })
  return { previous: declarationNamed(previous, site), changes }
}
