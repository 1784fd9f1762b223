/** The strip of a clause: how it stood from day to day, since it holds, and what shows that. */
import { type IsoDate, inWords, lazy, type PublicRecord, termsOverTime } from '../record/index.ts'
import { type Clause, clauseState, clausesInForce, type RuleState } from './clauses.ts'
import type { ChangeView, PastView } from './judgement.ts'
import { href, type Named, named, type Site } from './site.ts'
import { evidenceOf } from './strip-evidence.ts'
import { spellsOf } from './strip-spells.ts'

/** How a clause stood from its first day to the last. */
export interface Strip {
  /** Why it begins on its first day, as a sentence. */
  begins: string
  /** One after the other, from the first day to the last. */
  spells: Spell[]
  /** The last day that is told. */
  last: IsoDate
  /** How many changes within spells are not told, as there are too many. */
  left: number
  /** The days of the meetings by which it is judged. */
  meetings: IsoDate[]
}

/** How a clause stood for some days. */
export interface Spell {
  from: IsoDate
  state: RuleState
  /** What was found from this day on, and not explained. */
  found: Told[]
  /** How much more. */
  more: number
  /** How many findings were explained from this day on, and the way to the explanations. */
  explained: number
  by: Named[]
  /** What was no longer found. */
  ended: string[]
  /** How much more. */
  moreEnded: number
  /** The documents of these days by which it was judged. */
  evidence: Named[]
  moreEvidence: number
}

/** A finding in words. */
export interface Told {
  message: string
  /** Where it is. */
  at: Named | undefined
}

/** So many findings, and documents, of one spell are named. */
const NAMED = 3

/** So many spells are told; of more, those that change nothing in how the clause stands are left out. */
const MANY = 40

/** The strips of the clauses that are checked, by their ids. */
export function stripsOf(past: PastView, site: Site): Map<string, Strip> {
  return new Map(
    clausesInForce(site).flatMap((clause) => {
      const rules = clauseState(clause, site).rules.map(({ id }) => id)
      const strip = stripOf(clause, rules, past, site)
      return strip ? [[clause.attributes.id, strip] as const] : []
    }),
  )
}

/** The strip of a clause that is checked by some rules, by their ids; nothing where the past can't be told. */
function stripOf(clause: Clause, rules: readonly string[], past: PastView, site: Site): Strip | undefined {
  const courses = rules.flatMap((id) => past.rules.get(id) ?? [])
  if (courses.length === 0 || courses.length < rules.length) return undefined
  const { from, begins } = beginning(clause, past, site)
  const spells = spellsOf(courses, from)
  const last = [site.judged, spells.at(-1)?.from ?? from].sort().at(-1) as IsoDate
  const told = spells.length > MANY ? spells.filter(({ state }, n) => state !== spells[n - 1]?.state) : spells
  const documents = evidenceOf(clause, courses, site).filter(({ day }) => day <= last)
  return {
    begins,
    spells: told.map((spell, n) => {
      const next = told[n + 1]?.from
      const within = documents.filter(({ day }) => (n === 0 || spell.from <= day) && (next === undefined || day < next))
      return {
        ...{ from: spell.from, state: spell.state },
        ...begunOf(spell.begun, site),
        ended: spell.ended.slice(0, NAMED).map(({ message }) => message),
        moreEnded: Math.max(0, spell.ended.length - NAMED),
        evidence: within.slice(0, NAMED).map(({ document }) => named(site, document)),
        moreEvidence: Math.max(0, within.length - NAMED),
      }
    }),
    last,
    left: spells.length - told.length,
    meetings: documents.filter(({ document }) => document.kind === 'minutes').map(({ day }) => day),
  }
}

/** The first day of a clause: that of the first version of the terms that has it, or the first that the past tells of. */
function beginning(
  { attributes }: Clause,
  past: PastView,
  { record }: Site,
): Pick<Strip, 'begins'> & { from: IsoDate } {
  const versions = termsOverTime(record).filter(({ fragments }) => fragments.get(attributes.id)?.type === 'element')
  const days = versions.flatMap(({ data }) => data?.from ?? [])
  const [day] = days.length === versions.length ? days.sort() : []
  if (day !== undefined && day >= past.from)
    return { from: day, begins: `The terms have this clause since ${inWords(day)}.` }
  const since = inWords(past.from)
  if (!past.isWhole)
    return { from: past.from, begins: `This record is long: what was before ${since} is not told here.` }
  const { rulesFrom } = record.body.data ?? {}
  return {
    from: past.from,
    begins:
      rulesFrom === past.from
        ? `The record is held to its rules since ${since}.`
        : day === undefined
          ? `The terms don’t say from which day they hold. It begins with the first meeting in this record, on ${since}.`
          : `It begins on ${since}.`,
  }
}

/** The spells on whose first day the clause began to stand otherwise. */
export function statesOf(spells: readonly Spell[]): Spell[] {
  return spells.filter(({ state }, n) => state !== spells[n - 1]?.state)
}

/** What began on a day: what is explained is counted, with the way to its reason. */
function begunOf(all: readonly ChangeView[], site: Site): Pick<Spell, 'found' | 'more' | 'explained' | 'by'> {
  const { true: open = [], false: explained = [] } = Object.groupBy(all, ({ reason }) => `${reason === undefined}`)
  const exceptions = site.record.exceptions.data ?? []
  const reasons = [...new Set(explained.map(({ reason }) => reason))].slice(0, NAMED)
  return {
    found: open.slice(0, NAMED).map(({ message, file }) => {
      const document = byFile(site.record).get(file)
      return { message, at: document && named(site, document) }
    }),
    more: Math.max(0, open.length - NAMED),
    explained: explained.length,
    by: reasons
      .map((reason) => exceptions.findIndex((one) => one.reason === reason) + 1)
      .sort((a, b) => a - b)
      .map((number) => ({ name: `explanation ${number}`, href: href(site, `compliance/#exception-${number}`) })),
  }
}

const byFile = lazy(({ documents }: PublicRecord) => new Map([...documents.values()].map((one) => [one.file, one])))
