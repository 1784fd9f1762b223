/** The rules' pages, made from their own metadata. */
import { type Destination, words } from '../record/index.ts'
import { type Checking, checking, clauseNamed, clausesInForce } from './clauses.ts'
import { type Folded, folded } from './folded.ts'
import { excerpt } from './head.ts'
import type { ExampleView, Explanation, Found, RuleView } from './judgement.ts'
import { addressOf, href, type Named, named, type Phrase, type Site } from './site.ts'

/** The page of a rule. */
export interface RulePage {
  id: string
  title: string
  invariant: string
  state: Checking
  why: string
  severity: string
  /** What it stands on, linked where the record has it. */
  ground: Phrase
  /** Further clauses of the terms in force that it helps to keep. */
  also: Named[]
  found: Folded<Found & { place: Named | undefined }>
  explanations: readonly Explanation[]
  bad: ExampleView
  good: ExampleView
}

/** What a rule is based on, where that is no part of the record. */
export const GROUNDS: Record<string, string> = {
  record: 'what every record needs to be whole',
  'good-practice': 'good practice',
  accessibility: 'what everybody needs to read it',
  'comply-or-explain': '“comply or explain”',
}

/** The page of a rule. */
export function rulePage(rule: RuleView, site: Site): RulePage {
  const found = folded(rule.found)
  const placed = (list: readonly Found[]) => list.map((one) => ({ ...one, place: placeOf(one, site) }))
  return {
    id: rule.id,
    title: rule.title,
    invariant: rule.invariant,
    state: checking(rule, site),
    why: rule.why,
    severity: rule.severity,
    ground: groundIn(rule, site),
    also: alsoIn(rule, site),
    found: { first: placed(found.first), rest: placed(found.rest), left: found.left },
    explanations: rule.explained,
    bad: rule.bad,
    good: rule.good,
  }
}

/** A rule by its id, with its title and page; the id itself where there is no such rule. */
export function ruleNamed(id: string, site: Site): Named {
  const rule = site.judgement.rules.find((one) => one.id === id)
  return rule ? { name: rule.title, href: href(site, `rules/${id}/`) } : { name: id, href: '' }
}

/** The page of the document that something was found in. */
function placeOf({ file }: Found, site: Site): Named | undefined {
  const document = [...site.record.documents.values()].find((one) => one.file === file)
  return document && named(site, document)
}

function groundIn({ ground }: RuleView, site: Site): Phrase {
  if (ground.place) {
    const id = ground.id ?? ''
    const isClause = ground.kind === 'clause'
    const named = isClause ? clauseNamed(id, site) : decisionNamed(ground.place, site)
    return [isClause ? 'Clause ' : 'Minuted decision: ', named ?? { name: id, href: addressOf(site, ground.place) }]
  }
  if (ground.id) return [`Good practice: this record has no ${ground.kind} “${ground.id}”`]
  return [GROUNDS[ground.kind] ?? ground.kind]
}

/** A minuted decision by its own words; nothing where it has none. */
function decisionNamed(place: Destination, site: Site): Named | undefined {
  const element = site.record.documents.get(place.document)?.fragments.get(place.fragment ?? '')
  const text = element?.type === 'element' ? words(element.body) : ''
  return text === '' ? undefined : { name: `“${excerpt(text)}”`, href: addressOf(site, place) }
}

function alsoIn({ also }: RuleView, site: Site): Named[] {
  return clausesInForce(site)
    .filter((clause) => also.includes(clause.attributes.id))
    .flatMap(({ attributes: { id } }) => clauseNamed(id, site) ?? [])
}
