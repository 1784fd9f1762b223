/** Clauses of the terms of reference: what checks each, and how it stands. */
import { type AnyElement, type Document, elements, lazy, termsInForce, words } from '../record/index.ts'
import { excerpt } from './head.ts'
import type { RuleView, StepView } from './judgement.ts'
import { addressOf, href, type Named, type Site } from './site.ts'

/** How a rule stands in the record on the day; `no-evidence` where the record holds nothing that it could judge. */
export type RuleState = 'kept' | 'no-evidence' | 'warned' | 'explained' | 'broken'

/** How a clause can stand, the worst first, and what each means to readers. */
export const STANDINGS = {
  broken: 'a rule finds what breaks it, and nothing explains it',
  explained: 'a rule finds something, and an explanation below says why it is so',
  warned: 'a rule finds something to look at',
  'no-evidence': 'a rule checks it, and this record holds nothing that it could judge',
  kept: 'a rule checks it, and finds nothing',
  repealed: 'it no longer holds',
  'not-checked': 'no rule can check it by machine, or none does; the list says why',
} as const satisfies Record<RuleState | 'repealed' | 'not-checked', string>

/** States that readers know by other words. */
const IN_WORDS: Readonly<Record<string, string>> = { broken: 'not kept', warned: 'kept, something to look at' }

/** A state in words, as the site writes it: that of a rule, a clause, an action or a declaration. */
export function stateName(state: string): string {
  return IN_WORDS[state] ?? state.replaceAll('-', ' ')
}

/** How a clause stands as a whole. */
export type Standing = keyof typeof STANDINGS

/** The worst first. */
export const WORST_FIRST = Object.keys(STANDINGS) as readonly Standing[]

/** One rule that checks a clause, by its title. */
export interface Checking extends Named {
  id: string
  state: RuleState
  /** How many findings are explained. */
  explained: number
  /** How many are not. */
  found: number
}

/** How a clause is checked. */
export interface ClauseState {
  rules: Checking[]
  /** As the worst of its rules. */
  standing: Standing
  /** Why no machine can check it. */
  unchecked: string | undefined
  repealed: string | undefined
}

/** A clause as it stands in the terms. */
export type Clause = Extract<AnyElement, { name: 'Clause' }>

/** The rules that stand on a clause, with their state; where there is none, why. */
export function clauseState(element: Clause, site: Site): ClauseState {
  const { id, unchecked, repealed } = element.attributes
  const rules = site.judgement.rules
    .filter(({ ground, also }) => (ground.kind === 'clause' && ground.id === id) || also.includes(id))
    .map((rule) => checking(rule, site))
  const worst = worstOf(rules.map(({ state }) => state))
  return { rules, standing: worst ?? (repealed === undefined ? 'not-checked' : 'repealed'), unchecked, repealed }
}

/** A rule with its state on the day. */
export function checking(rule: RuleView, site: Site): Checking {
  return {
    id: rule.id,
    name: rule.title,
    href: href(site, `rules/${rule.id}/`),
    state: stateOf(rule),
    explained: rule.explained.length,
    found: rule.found.length,
  }
}

/** How a rule stands: broken before explained before warned; never kept where there was nothing to judge. */
export function stateOf({ found, explained, judges }: Pick<RuleView, 'found' | 'explained' | 'judges'>): RuleState {
  const errors = found.filter(({ severity }) => severity === 'error').length
  return stateBy({ errors, warnings: found.length - errors, explained: explained.length, judges })
}

/** The same, by how much a rule finds. */
export function stateBy(counts: Pick<StepView, 'errors' | 'warnings' | 'explained' | 'judges'>): RuleState {
  if (counts.errors > 0) return 'broken'
  if (counts.explained > 0) return 'explained'
  if (counts.warnings > 0) return 'warned'
  return counts.judges ? 'kept' : 'no-evidence'
}

/** The worst of some states. */
export function worstOf(states: readonly RuleState[]): RuleState | undefined {
  return WORST_FIRST.find((one): one is RuleState => states.some((state) => state === one))
}

/** So many of a clause's first words name it. */
const NAME = 50

/** What a clause of some terms is called: its place among them, and its first words. Ids stay in addresses. */
export function clauseName(clause: Clause, number: number): string {
  return `${number}. ${excerpt(clauseWords(clause), NAME)}`
}

/** The words of a clause without those of the clauses and lists in it; all of them where it has no others. */
export function clauseWords({ body }: Clause): string {
  return words(body.filter((block) => block.type !== 'list' && block.type !== 'element')) || words(body)
}

/** A clause of the terms in force, named and linked; nothing where they have none of that id. */
export function clauseNamed(id: string, site: Site): Named | undefined {
  const terms = termsInForce(site.record)
  const number = terms && clauseNumbers(terms).get(id)
  const clause = number === undefined ? undefined : clausesInForce(site)[number - 1]
  return clause && number ? { name: clauseName(clause, number), href: clauseHref(id, site) } : undefined
}

/** The address of a clause of the terms in force. */
export function clauseHref(id: string, site: Site): string {
  return addressOf(site, { document: termsInForce(site.record)?.id ?? 'terms-of-reference', fragment: id })
}

/** Every clause of the terms in force, in their order. */
export function clausesInForce(site: Site): Clause[] {
  return clausesOf(termsInForce(site.record))
}

function clausesOf(terms: Document | undefined): Clause[] {
  return elements(terms?.body ?? []).filter((element) => element.name === 'Clause')
}

/** The place of each clause among those of its terms, from 1, by its id. */
export const clauseNumbers = lazy(
  (terms: Document): ReadonlyMap<string, number> =>
    new Map(clausesOf(terms).map(({ attributes }, n) => [attributes.id, n + 1])),
)
