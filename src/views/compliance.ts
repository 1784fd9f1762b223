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
import { ruleNamed } from './rules.ts'
import { href, type Named, type Site } from './site.ts'
import { subjectNamed } from './subjects.ts'

/** A clause of the terms with what checks it. */
export interface ClauseRow extends ClauseState {
  id: string
  href: string
  /** What it asks, in its own words. */
  quoted: string
  /** What explains it, by number, linked; by the day since when, in words. */
  explanations: { since: string; of: Named[] }[]
}

/** An entry of exceptions.yaml, and what it explains. */
export interface ExceptionRow {
  /** Its place in the list, from 1. */
  number: number
  rule: Named
  subjects: Named[]
  reason: string
  approvedBy: string
  recorded: string
  /** Its last day in words; `undefined` where it is closed. */
  expires: string | undefined
  /** How many findings it explains on the day. */
  explains: number
}

/** The compliance page. */
export interface ComplianceView {
  clauses: ClauseRow[]
  /** How much of the record is older than its rules, in a sentence or two. */
  archive: string | undefined
  /** How many clauses stand how, the worst first, and what that means. */
  counts: { standing: Standing; count: number; means: string }[]
  /** Rules that stand on no clause of these terms. */
  others: { ground: string; rules: Checking[] }[]
  exceptions: ExceptionRow[]
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
    others: rulesOfNoClause(site),
    exceptions: exceptionRows(site),
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
    explanations: explanationsOf(state, site),
  }
}

function explanationsOf({ rules }: ClauseState, site: Site): ClauseRow['explanations'] {
  const ids = new Set(rules.map((rule) => rule.id))
  const used = new Set(
    site.judgement.rules
      .filter(({ id }) => ids.has(id))
      .flatMap(({ explained }) => explained.map(({ exception }) => exception)),
  )
  const numbered = (site.record.exceptions.data ?? [])
    .map((exception, n) => ({ exception, number: n + 1 }))
    .filter(({ exception }) => used.has(exception))
  return [...Map.groupBy(numbered, ({ exception }) => inWords(exception.recorded))].map(([since, of]) => ({
    since,
    of: of.map(({ number }) => ({ name: String(number), href: href(site, `compliance/#exception-${number}`) })),
  }))
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

function exceptionRows(site: Site): ExceptionRow[] {
  const { rules } = site.judgement
  const explained = rules.flatMap((rule) => rule.explained)
  return (site.record.exceptions.data ?? []).map((exception, n) => ({
    number: n + 1,
    rule: ruleNamed(exception.rule, site),
    subjects: exception.subject.map((one) => subjectNamed(one, site)),
    reason: exception.reason,
    approvedBy: exception.approvedBy.replace(/^The /, 'the '),
    recorded: inWords(exception.recorded),
    expires: exception.expires && inWords(exception.expires),
    explains: explained.filter((one) => one.exception === exception).length,
  }))
}
