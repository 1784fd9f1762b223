/** What pages say of each element of the vocabulary beside its own words. */
import { type ActionState, type AnyElement, type Document, inWords, termsInForce } from '../record/index.ts'
import { type Checking, clauseNumbers, clauseState } from './clauses.ts'
import { type Met, metBy } from './commitments.ts'
import { HANDLING } from './conflicts.ts'
import {
  dueText,
  type Later,
  laterOf,
  type Owner,
  ownersOf,
  replacedBy,
  stateOf,
  takenUp,
  targetNamed,
} from './entries.ts'
import { explainedAs } from './explained.ts'
import { type ItemFacts, itemFacts } from './item.ts'
import { holder, type Named, namedId, type Site } from './site.ts'
import { voteText } from './votes.ts'
import { type WithheldWords, withheldWords } from './withheld.ts'

/** An action: its number, state and owners, who leads, when it is due, and what later meetings said. */
export interface ActionFacts {
  type: 'Action'
  action: string
  state: ActionState
  owners: readonly Owner[]
  lead: Named | 'each' | undefined
  due: string | undefined
  /** Whether each meeting hears a report on it. */
  isStanding: boolean
  /** How it stood when these minutes took it in, where they say so. */
  entered: string | undefined
  /** What it replaces. */
  replaces: readonly Named[]
  later: readonly Later[]
  /** Why it has no words. */
  withheld: WithheldWords | undefined
}

/** Something put off: until when, by whom it is to be brought back, and whether it was. */
export interface DeferralFacts {
  type: 'Deferral'
  to: string
  owners: readonly Named[]
  later: readonly Later[]
  /** Whether a later meeting could have taken it up. */
  hasLaterMeeting: boolean
  /** Why it was not, where exceptions.yaml says so. */
  explained: string | undefined
}

/** Something said to be needed, and what later meetings said of it. */
export interface NeedFacts {
  type: 'Need'
  later: readonly Later[]
}

/** A clause: what it is called, and, of the terms in force, what checks it and what is due by it. */
export interface ClauseFacts {
  type: 'Clause'
  clause: string
  /** Its place among the clauses of its terms, from 1. */
  place: number
  repealed: string | undefined
  due: { day: string; met: readonly Met[] } | undefined
  checks: readonly Checking[]
}

/** What is said of any element. */
export type EntryFacts =
  | ActionFacts
  | DeferralFacts
  | NeedFacts
  | ClauseFacts
  | ItemFacts
  | { type: 'Decision'; takenBy: number | undefined; vote: string | undefined; withheld: WithheldWords | undefined }
  | { type: 'Passage'; lang: string | undefined; withheld: WithheldWords | undefined }
  | { type: 'Update'; of: Named; status: string; by: readonly Named[] }
  | { type: 'Interest'; member: Named; organisation: Named; handling: string }
  | { type: 'Note'; date: string | undefined; source: string | undefined }

type ElementOf<N extends AnyElement['name']> = Extract<AnyElement, { name: N }>

/** What is said of an element of a document. */
export function factsOf(element: AnyElement, document: Document, site: Site): EntryFacts {
  switch (element.name) {
    case 'Item':
      return itemFacts(element, document, site)
    case 'Action':
      return action(element, document, site)
    case 'Deferral':
      return deferral(element, document, site)
    case 'Need':
      return { type: 'Need', later: laterOf(`${document.id}/${element.attributes.id}`, site) }
    case 'Decision':
      return {
        type: 'Decision',
        takenBy: element.attributes.quorum,
        vote: element.attributes.vote && voteText(element.attributes.vote),
        withheld: withheldWords(element),
      }
    case 'Passage':
      return { type: 'Passage', lang: element.attributes.lang, withheld: withheldWords(element) }
    case 'Update': {
      const { of, status, by = [] } = element.attributes
      return { type: 'Update', of: targetNamed(of, site), status, by: by.map((id) => targetNamed(id, site)) }
    }
    case 'Interest': {
      const { member, organisation, handling } = element.attributes
      return {
        type: 'Interest',
        member: namedId(site, `people/${member}`),
        organisation: namedId(site, `organisations/${organisation}`),
        handling: HANDLING[handling],
      }
    }
    case 'Note': {
      const { date, source } = element.attributes
      return { type: 'Note', date: date && inWords(date), source }
    }
    case 'Clause':
      return clause(element, document, site)
  }
}

function action(element: ElementOf<'Action'>, document: Document, site: Site): ActionFacts {
  const { id, due, lead, standing, status } = element.attributes
  const full = `${document.id}/${id}`
  return {
    type: 'Action',
    action: id,
    state: stateOf(full, site),
    owners: ownersOf(element.attributes, site),
    lead: lead === undefined || lead === 'each' ? lead : holder(site, lead),
    due: due && dueText(due),
    isStanding: standing !== undefined,
    entered: status?.replace('-', ' '),
    replaces: replacedBy(full, site),
    later: laterOf(full, site),
    withheld: withheldWords(element),
  }
}

function deferral(element: ElementOf<'Deferral'>, document: Document, site: Site): DeferralFacts {
  const { id, to, owner = [] } = element.attributes
  const full = `${document.id}/${id}`
  return {
    type: 'Deferral',
    to: dueText(to),
    owners: owner.map((one) => holder(site, one)),
    later: [...takenUp(full, site), ...laterOf(full, site)],
    hasLaterMeeting: site.meetingsById.get(document.id)?.next !== undefined,
    explained: explainedAs('deferral-taken-up', full, site),
  }
}

function clause(element: ElementOf<'Clause'>, document: Document, site: Site): ClauseFacts {
  const { id, repealed, due } = element.attributes
  // Rules hold the record to the terms in force; of others they say nothing.
  const isInForce = document.id === termsInForce(site.record)?.id
  return {
    type: 'Clause',
    clause: id,
    place: clauseNumbers(document).get(id) ?? 0,
    repealed: repealed && inWords(repealed),
    due: due === undefined ? undefined : { day: inWords(due), met: metBy(element, site) },
    checks: isInForce ? clauseState(element, site).rules : [],
  }
}
