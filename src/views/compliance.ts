/** Comply or explain, clause by clause. */
import { archiveSummary } from './archive.ts'
import {
  type Checking,
  type Clause,
  type ClauseState,
  checking,
  clauseHref,
  clauseName,
  clauseState,
  clausesInForce,
  clauseWords,
  STANDINGS,
  type Standing,
  WORST_FIRST,
} from './clauses.ts'
import { type ExplanationList, explanationList } from './explanations.ts'
import { folded } from './folded.ts'
import { GROUNDS } from './rules.ts'
import { href, type Named, type Site } from './site.ts'
import { type WithheldRow, withheldRows } from './withheld.ts'

/** A clause of the terms with what checks it. */
export interface ClauseRow extends ClauseState {
  id: string
  /** Its place among the clauses, and its first words. */
  name: string
  href: string
  /** What it asks, in its own words. */
  quoted: string
  /** What explains it: a reason, with the way to each explanation that gives it, and how many findings it explains. */
  reasons: Reason[]
  /** Earlier clauses of the page that are explained by the same reasons. */
  as: Named[]
  /** How many more reasons there are, which the pages of the rules give. */
  more: number
  /** What is found and not explained, the first of it. */
  found: readonly string[]
}

/** A reason that explains why a clause is not kept to the letter. */
export interface Reason {
  reason: string
  findings: number
  of: Named[]
}

/** The clauses that stand in one way. */
export interface ClauseGroup {
  standing: Standing
  title: string
  means: string
  clauses: ClauseRow[]
  /** Whether they are folded: nothing was found about them, or too many stand above them. */
  isFolded: boolean
}

/** So many clauses are in view on the page; what is worst is, however many. */
const IN_VIEW = 12

/** The compliance page. */
export interface ComplianceView {
  /** The worst first. */
  groups: ClauseGroup[]
  /** How much of the record is older than its rules, in a sentence or two. */
  archive: string | undefined
  /** Rules that are not asked of this body, and why not. */
  off: readonly { id: string; title: string; why: string }[]
  /** Rules that stand on no clause of these terms. */
  others: { ground: string; rules: Checking[] }[]
  exceptions: ExplanationList
  /** What the record withholds, each with its reason and day of review. */
  withheld: WithheldRow[]
}

/** What a group is called. */
const TITLES: Record<Standing, string> = {
  broken: 'Not kept',
  explained: 'Not kept to the letter, and explained',
  warned: 'Kept, with something to look at',
  'no-evidence': 'Without evidence in this record',
  kept: 'Kept',
  repealed: 'Repealed',
  'not-checked': 'Not checked by machine',
}

/** The compliance page of the site. */
export function compliance(site: Site): ComplianceView {
  const clauses = eachReasonOnce(clausesInForce(site).map((clause, n) => clauseRow(clause, n + 1, site)))
  const byStanding = Map.groupBy(clauses, ({ standing }) => standing)
  let inView = 0
  return {
    groups: WORST_FIRST.flatMap((standing) => {
      const clauses = byStanding.get(standing)
      if (!clauses) return []
      const isSilent = standing === 'not-checked' || standing === 'repealed'
      const isFolded = isSilent || (inView > 0 && inView + clauses.length > IN_VIEW)
      if (!isFolded) inView += clauses.length
      return [{ standing, title: TITLES[standing], means: STANDINGS[standing], clauses, isFolded }]
    }),
    archive: archiveSummary(site),
    off: site.judgement.off,
    others: rulesOfNoClause(site),
    exceptions: explanationList(site),
    withheld: withheldRows(site),
  }
}

/** What explains several clauses is told with the first of them; with the others stands which that is. */
function eachReasonOnce(clauses: readonly ClauseRow[]): ClauseRow[] {
  const first = new Map<string, ClauseRow>()
  return clauses.map((clause) => {
    const known = clause.reasons.filter(({ reason }) => first.has(reason))
    const reasons = clause.reasons.filter(({ reason }) => !first.has(reason))
    const as = [...new Set(known.flatMap(({ reason }) => first.get(reason) ?? []))].map(({ name, href }) => ({
      name,
      href,
    }))
    for (const { reason } of reasons) first.set(reason, clause)
    return { ...clause, reasons, as }
  })
}

function clauseRow(clause: Clause, number: number, site: Site): ClauseRow {
  const state = clauseState(clause, site)
  return {
    id: clause.attributes.id,
    name: clauseName(clause, number),
    href: clauseHref(clause.attributes.id, site),
    quoted: clauseWords(clause),
    ...state,
    ...reasonsOf(state, site),
  }
}

function reasonsOf({ rules }: ClauseState, site: Site): Pick<ClauseRow, 'reasons' | 'as' | 'more' | 'found'> {
  const ids = new Set(rules.map((rule) => rule.id))
  const own = site.judgement.rules.filter(({ id }) => ids.has(id))
  const numbers = new Map((site.record.exceptions.data ?? []).map((exception, n) => [exception, n + 1]))
  const byReason = Map.groupBy(
    own.flatMap(({ explained }) => explained),
    ({ exception }) => exception.reason,
  )
  const all = [...byReason].map(([reason, explained]): Reason => {
    const of = folded([...new Set(explained.map(({ exception }) => numbers.get(exception) ?? 0))]).first
    return {
      reason,
      findings: explained.length,
      of: of.map((number) => ({ name: `explanation ${number}`, href: href(site, `compliance/#exception-${number}`) })),
    }
  })
  const found = own.flatMap((rule) => rule.found.map(({ message }) => message))
  return { reasons: all.slice(0, SHOWN), as: [], more: Math.max(0, all.length - SHOWN), found: found.slice(0, SHOWN) }
}

/** So many reasons and findings of a clause are shown with it. */
const SHOWN = 3

function rulesOfNoClause(site: Site): ComplianceView['others'] {
  const others = site.judgement.rules.filter(({ ground }) => ground.kind !== 'clause' || !ground.place)
  const groups = Map.groupBy(others, ({ ground }) =>
    ground.kind === 'decision' && ground.place
      ? 'a minuted decision'
      : ground.id
        ? 'good practice (these terms have no such clause)'
        : (GROUNDS[ground.kind] ?? ground.kind),
  )
  return [...groups].map(([ground, rules]) => ({ ground, rules: rules.map((rule) => checking(rule, site)) }))
}
