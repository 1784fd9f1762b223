/** Comply or explain, clause by clause. */
import { inWords, words } from '../record/index.ts'
import {
  type Checking,
  type ClauseState,
  checking,
  clauseHref,
  clauseState,
  clausesInForce,
  type RuleState,
} from './clauses.ts'
import type { Explanation } from './judgement.ts'
import { href, type Named, type Site } from './site.ts'
import { subjectNamed } from './subjects.ts'

/** A clause of the terms with what checks it. */
export interface ClauseRow {
  id: string
  href: string
  /** What it asks, in its own words. */
  quoted: string
  state: ClauseState
  /** How it stands as a whole: as the worst of its rules. */
  standing: RuleState | 'not-checked' | 'repealed'
  /** What explains it, by number, linked; by the day since when, in words. */
  explanations: { since: string; of: Named[] }[]
}

/** An entry of exceptions.yaml, and what it explains. */
export interface ExceptionRow {
  /** Its place in the list, from 1. */
  number: number
  rule: Checking | undefined
  ruleId: string
  subjects: Named[]
  reason: string
  approvedBy: string
  recorded: string
  expires: string
  /** What it explains on the day. */
  explains: Explanation[]
}

/** The compliance page. */
export interface ComplianceView {
  clauses: ClauseRow[]
  /** How many clauses stand how. */
  counts: { standing: ClauseRow['standing']; count: number }[]
  /** Rules that stand on no clause of these terms. */
  others: { ground: string; rules: Checking[] }[]
  exceptions: ExceptionRow[]
}

/** The compliance page of the site. */
export function compliance(site: Site): ComplianceView {
  const clauses = clausesInForce(site).map((clause) => ({
    id: clause.attributes.id,
    href: clauseHref(clause.attributes.id, site),
    quoted:
      words(clause.body.filter((block) => block.type !== 'list' && block.type !== 'element')) || words(clause.body),
    ...standingOf(clause, site),
  }))
  const others = site.judgement.rules.filter(({ ground }) => ground.kind !== 'clause' || !ground.place)
  const groups = Map.groupBy(others, ({ ground }) =>
    ground.kind === 'decision' && ground.place
      ? 'a minuted decision'
      : ground.id
        ? 'good practice (these terms have no such clause)'
        : ground.kind.replaceAll('-', ' '),
  )
  return {
    clauses,
    counts: [...Map.groupBy(clauses, ({ standing }) => standing)]
      .map(([standing, of]) => ({ standing, count: of.length }))
      .sort((a, b) => ORDER.indexOf(a.standing) - ORDER.indexOf(b.standing)),
    others: [...groups].map(([ground, rules]) => ({ ground, rules: rules.map((rule) => checking(rule, site)) })),
    exceptions: exceptionRows(site),
  }
}

/** The worst first. */
const ORDER: readonly ClauseRow['standing'][] = [
  'broken',
  'explained',
  'warned',
  'no-evidence',
  'kept',
  'repealed',
  'not-checked',
]

function standingOf(
  clause: ReturnType<typeof clausesInForce>[number],
  site: Site,
): Pick<ClauseRow, 'state' | 'standing' | 'explanations'> {
  const state = clauseState(clause, site)
  const none = state.repealed === undefined ? 'not-checked' : 'repealed'
  const names = new Set(state.rules.map(({ name }) => name))
  const used = new Set(
    site.judgement.rules
      .filter(({ id }) => names.has(id))
      .flatMap(({ explained }) => explained.map(({ exception }) => exception)),
  )
  const explanations = (site.record.exceptions.data ?? []).flatMap((exception, n) =>
    used.has(exception)
      ? [
          {
            name: String(n + 1),
            href: href(site, `compliance/#exception-${n + 1}`),
            since: inWords(exception.recorded),
          },
        ]
      : [],
  )
  const standing = ORDER.find((one) => state.rules.some((rule) => rule.state === one)) ?? none
  const since = [...Map.groupBy(explanations, (one) => one.since)].map(([day, of]) => ({ since: day, of }))
  return { state, standing, explanations: since }
}

function exceptionRows(site: Site): ExceptionRow[] {
  const explained = site.judgement.rules.flatMap((rule) => rule.explained)
  return (site.record.exceptions.data ?? []).map((exception, n) => {
    const rule = site.judgement.rules.find(({ id }) => id === exception.rule)
    return {
      number: n + 1,
      rule: rule && checking(rule, site),
      ruleId: exception.rule,
      subjects: exception.subject.map((id) => subjectNamed(id, site)),
      reason: exception.reason,
      approvedBy: exception.approvedBy.replace(/^The /, 'the '),
      recorded: inWords(exception.recorded),
      expires: inWords(exception.expires),
      explains: explained.filter((one) => one.exception === exception),
    }
  })
}
