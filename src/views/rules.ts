/** The rules' pages, made from their own metadata. */
import { type Checking, checking, clauseHref, clausesInForce } from './clauses.ts'
import { type Folded, folded } from './folded.ts'
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

const GROUNDS: Record<string, string> = {
  record: 'the integrity of the record',
  'good-practice': 'good practice',
  accessibility: 'accessibility',
  'comply-or-explain': 'comply or explain',
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
    const what = ground.kind === 'clause' ? 'Clause' : 'Minuted decision'
    return [`${what} `, { name: ground.id ?? '', href: addressOf(site, ground.place) }]
  }
  if (ground.id) return [`Good practice: this record has no ${ground.kind} “${ground.id}”`]
  return [GROUNDS[ground.kind] ?? ground.kind]
}

function alsoIn({ also }: RuleView, site: Site): Named[] {
  return clausesInForce(site)
    .filter((clause) => also.includes(clause.attributes.id))
    .map(({ attributes: { id } }) => ({
      name: id,
      href: clauseHref(id, site),
    }))
}
