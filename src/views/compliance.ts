/** Comply or explain, clause by clause. */
import { inWords, words } from '../record/index.ts'
import { archiveSummary } from './archive.ts'
import {
  type Checking,
  type ClauseState,
  checking,
  clauseHref,
  clauseState,
  clausesInForce,
  STANDINGS,
  type Standing,
  WORST_FIRST,
} from './clauses.ts'
import { type ExplanationList, explanationList } from './explanations.ts'
import { folded } from './folded.ts'
import { href, type Named, type Site } from './site.ts'
import { type WithheldRow, withheldRows } from './withheld.ts'

/** A clause of the terms with what checks it. */
export interface ClauseRow extends ClauseState {
  id: string
  href: string
  /** What it asks, in its own words. */
  quoted: string
  /** What explains it, by number, linked; by the day since when, in words. */
  explanations: { since: string; of: Named[] }[]
  /** How many more explain it. */
  more: number
}

/** The compliance page. */
export interface ComplianceView {
  clauses: ClauseRow[]
  /** How much of the record is older than its rules, in a sentence or two. */
  archive: string | undefined
  /** How many clauses stand how, the worst first, and what that means. */
  counts: { standing: Standing; count: number; means: string }[]
  /** Rules that are not asked of this body, and why not. */
  off: readonly { id: string; title: string; why: string }[]
  /** Rules that stand on no clause of these terms. */
  others: { ground: string; rules: Checking[] }[]
  exceptions: ExplanationList
  /** What the record withholds, each with its reason and day of review. */
  withheld: WithheldRow[]
}

/** The compliance page of the site. */
export function compliance(site: Site): ComplianceView {
  const clauses = clausesInForce(site).map((clause) => clauseRow(clause, site))
  const byStanding = Map.groupBy(clauses, ({ standing }) => standing)
  return {
    clauses,
    archive: archiveSummary(site),
    counts: WORST_FIRST.flatMap((standing) => {
      const count = byStanding.get(standing)?.length
      return count === undefined ? [] : [{ standing, count, means: STANDINGS[standing] }]
    }),
    off: site.judgement.off,
    others: rulesOfNoClause(site),
    exceptions: explanationList(site),
    withheld: withheldRows(site),
  }
}

function clauseRow(clause: ReturnType<typeof clausesInForce>[number], site: Site): ClauseRow {
  const { id } = clause.attributes
  const own = clause.body.filter((block) => block.type !== 'list' && block.type !== 'element')
  const state = clauseState(clause, site)
  return {
    id,
    href: clauseHref(id, site),
    quoted: words(own) || words(clause.body),
    ...state,
    ...explanationsOf(state, site),
  }
}

function explanationsOf({ rules }: ClauseState, site: Site): Pick<ClauseRow, 'explanations' | 'more'> {
  const ids = new Set(rules.map((rule) => rule.id))
  const used = new Set(
    site.judgement.rules
      .filter(({ id }) => ids.has(id))
      .flatMap(({ explained }) => explained.map(({ exception }) => exception)),
  )
  const numbered = (site.record.exceptions.data ?? [])
    .map((exception, n) => ({ exception, number: n + 1 }))
    .filter(({ exception }) => used.has(exception))
  const { first } = folded(numbered)
  const bySince = Map.groupBy(first, ({ exception }) => inWords(exception.recorded))
  const explanations = [...bySince].map(([since, of]) => ({
    since,
    of: of.map(({ number }) => ({ name: String(number), href: href(site, `compliance/#exception-${number}`) })),
  }))
  return { explanations, more: numbered.length - first.length }
}

function rulesOfNoClause(site: Site): ComplianceView['others'] {
  const others = site.judgement.rules.filter(({ ground }) => ground.kind !== 'clause' || !ground.place)
  const groups = Map.groupBy(others, ({ ground }) =>
    ground.kind === 'decision' && ground.place
      ? 'a minuted decision'
      : ground.id
        ? 'good practice (these terms have no such clause)'
        : ground.kind.replaceAll('-', ' '),
  )
  return [...groups].map(([ground, rules]) => ({ ground, rules: rules.map((rule) => checking(rule, site)) }))
}
