/** Clauses of the terms of reference: what checks each, and how it stands. */
import { type AnyElement, elements, find } from '../record/index.ts'
import type { RuleView } from './judgement.ts'
import { href, type Named, type Site } from './site.ts'

/** How a rule stands in the record on the day. */
export type RuleState = 'kept' | 'warned' | 'explained' | 'broken'

/** One rule that checks a clause. */
export interface Checking extends Named {
  invariant: string
  state: RuleState
  /** How many findings are explained. */
  explained: number
  /** How many are not. */
  found: number
}

/** How a clause is checked. */
export interface ClauseState {
  rules: Checking[]
  /** Why no machine can check it. */
  unchecked: string | undefined
  repealed: string | undefined
}

type Clause = Extract<AnyElement, { name: 'Clause' }>

/** The rules that stand on a clause, with their state; where there is none, why. */
export function clauseState(element: Clause, site: Site): ClauseState {
  const { id, unchecked, repealed } = element.attributes
  const rules = site.judgement.rules.filter(
    ({ ground, also }) => (ground.kind === 'clause' && ground.id === id) || also.includes(id),
  )
  return { rules: rules.map((rule) => checking(rule, site)), unchecked, repealed }
}

/** A rule with its state on the day. */
export function checking(rule: RuleView, site: Site): Checking {
  return {
    name: rule.id,
    href: href(site, `rules/${rule.id}/`),
    invariant: rule.invariant,
    state: stateOf(rule),
    explained: rule.explained.length,
    found: rule.found.length,
  }
}

/** How a rule stands: broken before explained before warned. */
export function stateOf(rule: RuleView): RuleState {
  if (rule.found.some((one) => one.severity === 'error')) return 'broken'
  if (rule.explained.length > 0) return 'explained'
  return rule.found.length > 0 ? 'warned' : 'kept'
}

/** Every clause of the terms in force, in their order. */
export function clausesInForce(site: Site): Clause[] {
  const terms = site.record.body.data && find(site.record, 'terms-of-reference', site.record.body.data.terms)
  return [...elements(terms?.body ?? [])].filter((element) => element.name === 'Clause')
}
