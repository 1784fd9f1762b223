/** The register of interests: each member's state on the day, and each declaration. */
import {
  awaitsForm,
  countsOn,
  type Declaration,
  declarersOn,
  heldOn,
  inWords,
  latestBy,
  lazy,
  madeOn,
  registered,
  seatsOf,
  suspendedInWords,
  suspensionOn,
} from '../record/index.ts'
import { type DeclarationView, declarationView } from './declaration.ts'
import type { Explanation } from './judgement.ts'
import { sortName } from './people.ts'
import { asksForDeclarations } from './sections.ts'
import { href, type Named, namedId, type Site } from './site.ts'

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
  /** The state in words: "Current; lapses on …", "This record holds no declaration". */
  sentence: string
  explanations: Explanation[]
  declarations: DeclarationView[]
}

/** What is wrong comes first: those of whom nothing is held, then what has lapsed. */
const ORDER: readonly RegisterEntry['state'][] = ['none', 'lapsed', 'current', 'former']

/** The register: serving members first, what is wrong before the rest; then all others who were members or declared something. */
export function register(site: Site): RegisterEntry[] {
  const entries = [...membersOf(site)].map(([id, serving]) => entryOf(id, serving, site))
  return entries.sort(
    (a, b) =>
      ORDER.indexOf(a.state) - ORDER.indexOf(b.state) || sortName(a.id, site).localeCompare(sortName(b.id, site), 'en'),
  )
}

/** What the register says of one person, by the short id; nothing of somebody who never was a member. */
export function registerEntry(person: string, site: Site): RegisterEntry | undefined {
  const serving = membersOf(site).get(person)
  return serving === undefined ? undefined : entryOf(person, serving, site)
}

/** Everybody in the register, and whether they serve on the day; where nobody has to declare anything, only those who did. */
const membersOf = lazy((site: Site): ReadonlyMap<string, boolean> => {
  const { record, judged } = site
  const members = new Map(declarersOn(record, judged).map(({ person }) => [person, true]))
  if (!asksForDeclarations(site)) return new Map([...record.declarations.keys()].map((id) => [id, members.has(id)]))
  for (const id of registered(record)) if (!members.has(id)) members.set(id, false)
  return members
})

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
    sentence: sentence(latest, current, serving ? undefined : away(person, site)),
    explanations: explanationsFor(`people/${person}`, site).concat(explanationsFor(`/attended/${person}`, site)),
    declarations: all.map((one) => declarationView(one, site)).reverse(),
  }
}

/** @param away why somebody doesn't serve on the day */
function sentence(latest: Declaration | undefined, current: boolean, away: string | undefined): string {
  if (away !== undefined)
    return `${away}; ${latest ? `the latest declaration held was ${madeOn(latest.data)}` : 'this record holds no declaration'}`
  if (!latest) return 'This record holds no declaration'
  const lapse = inWords(latest.lapses)
  const made = madeOn(latest.data)
  if (latest.form)
    return current
      ? `Current; ${madeOn(latest.form.data)}, lapses on ${lapse}; this record holds no signed form yet of the declaration ${made}`
      : `The latest declaration held, ${made}, lapsed on ${lapse} with no signed form of it held by then`
  if (awaitsForm(latest.data))
    return current
      ? `Current; ${made}, lapses on ${lapse} unless the form is signed`
      : `The latest declaration held, ${made}, lapsed on ${lapse} with no signed form held by then`
  return current ? `Current; lapses on ${lapse}` : `The latest declaration held lapsed on ${lapse}`
}

/** What the record knows of somebody who is no member on the day. */
function away(person: string, { record, judged }: Site): string {
  const seats = seatsOf(record, person)
  const suspension = seats.flatMap((seat) =>
    seat.from <= judged && (seat.until === undefined || judged <= seat.until)
      ? (suspensionOn(seat.suspended, judged) ?? [])
      : [],
  )
  if (suspension[0]) return `Not serving: ${suspendedInWords(suspension[0])}`
  if (seats.some(({ until }) => until !== undefined && until < judged)) return 'No longer a member'
  return seats.length > 0 ? 'Not yet a member' : 'Not recorded as a member'
}

/** The explanations of declaration rules whose subjects end in a given id. */
function explanationsFor(subject: string, site: Site): Explanation[] {
  return site.judgement.rules
    .filter((rule) => rule.id.startsWith('declaration-'))
    .flatMap((rule) => rule.explained)
    .filter((one) => one.subjects[0]?.endsWith(subject))
}

/** The page of one declaration, by its id; nothing where there is none. */
export function declarationPage(id: string, site: Site) {
  const [, member = ''] = id.split('/')
  const declaration = (site.record.declarations.get(member) ?? []).find((one) => one.id === id)
  if (!declaration) return undefined
  return {
    ...declarationView(declaration, site),
    person: namedId(site, `people/${member}`),
    register: href(site, `interests/${member}/`),
    document: declaration.document,
  }
}
