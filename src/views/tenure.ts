/** A role in words: since when, by whose appointment, with which suspensions, and how it ended. */
import {
  addDays,
  type DataOf,
  inWords,
  type PublicRecord,
  type Role,
  roleBegins,
  rolePeriod,
  rolesBy,
  suspendedInWords,
} from '../record/index.ts'
import { holder, type Phrase, type Site } from './site.ts'

type Written = DataOf<'people'>['roles'][number]

/** A role as the file of its holder has it. */
export function writtenRole({ document, index }: Role): Written | undefined {
  return document.data?.roles[index]
}

/** The first role of somebody in a post that they hold a second time, known to have begun again; else nothing. */
export function firstTerm(role: Role, record: Pick<PublicRecord, 'roles'>): Role | undefined {
  const first = rolesBy(record.roles)
    .byPerson.get(role.person)
    ?.find(({ post }) => post === role.post)
  return role.fromKnown && first !== undefined && first !== role && first.from < role.from ? first : undefined
}

/** For how long a role was held: of a second term also since when the first; past the end of the record, that the last day is not known. */
export function tenure(role: Role, { record, judged, asOf }: Site): string {
  const first = firstTerm(role, record)
  const since = first && (first.fromKnown ? `first appointed ${roleBegins(first)}` : roleBegins(first))
  const isOpen = role.until === undefined && role.termEnds === undefined && judged < asOf
  return [
    `${first ? 'reappointed ' : ''}${periodOf(role)}`,
    ...(since === undefined ? [] : [since]),
    ...(isOpen ? ['the last day is not known'] : []),
  ].join('; ')
}

/** The period, and where the holder stayed in office after the term, that and until when. */
function periodOf(role: Role): string {
  const { termEnds, until } = role
  if (termEnds === undefined) return rolePeriod(role)
  const term = rolePeriod({ ...role, until: termEnds })
  if (until === termEnds) return term
  return until === undefined
    ? `${term}, in office until a successor begins`
    : `${term}, in office until a successor began on ${inWords(addDays(until, 1))}`
}

const LEFT: Record<NonNullable<Written['left']>['how'], string> = {
  resigned: 'resigned',
  'term-ended': 'the term ended',
  removed: 'removed',
  died: 'died in office',
  'body-dissolved': 'the body was dissolved',
  other: 'left',
}

/** What else is known of a role, a phrase for each: the appointment, suspensions, how it ended. */
export function tenureNotes(role: Role, site: Site): Phrase[] {
  const { appointed, appointedBy, advisedBy, left } = writtenRole(role) ?? {}
  const notes: Phrase[] = []
  if (appointed !== undefined || appointedBy !== undefined || advisedBy !== undefined)
    notes.push([
      'appointed',
      ...(appointed === undefined ? [] : [` on ${inWords(appointed)}`]),
      ...whoIs(' by ', appointedBy, site),
      ...whoIs(', with the advice or support of ', advisedBy, site),
    ])
  for (const one of role.suspended)
    notes.push([suspendedInWords(one), ...whoIs(' by ', one.by, site), ...because(one.reason)])
  if (left) notes.push([LEFT[left.how], ...because(left.reason)])
  return notes
}

/** Who appoints to a post, and on whose advice, as facts of its page. */
export function appointing({ appointedBy, advisedBy }: Partial<DataOf<'posts'>>, site: Site) {
  const facts = [
    { label: 'Appointed by', who: appointedBy },
    { label: 'With the advice or support of', who: advisedBy },
  ]
  return facts.flatMap(({ label, who }) => (who === undefined ? [] : { label, named: [namedOrWords(who, site)] }))
}

function whoIs(before: string, who: string | undefined, site: Site): Phrase {
  return who === undefined ? [] : [before, namedOrWords(who, site)]
}

/** Somebody by an id of the record, else the words that stand there, which lead nowhere. */
function namedOrWords(who: string, site: Site) {
  const { documents } = site.record
  return documents.has(`posts/${who}`) || documents.has(`people/${who}`) ? holder(site, who) : { name: who, href: '' }
}

function because(reason: string | undefined): string[] {
  return reason === undefined ? [] : [`: ${reason}`]
}
