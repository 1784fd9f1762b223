/** The questions with which people come to a record, each with its answer in figures and the way on. */
import { type ActionState, counted, inOneLine, inWords } from '../record/index.ts'
import { clauseState, clausesInForce, type Standing } from './clauses.ts'
import { decisionRows, decisionsHeld } from './decisions.ts'
import { excerpt } from './head.ts'
import { type RegisterEntry, register } from './register.ts'
import { hasRegister } from './sections.ts'
import { href, type Named, type Phrase, type Site } from './site.ts'

/** A question, and what the record answers. */
export interface Question {
  asks: string
  /** The answer in figures. */
  figures: string
  /** More of it. */
  says: Phrase
  way: Named
}

/** The states of members in the register, in words. */
const REGISTERED: Record<Exclude<RegisterEntry['state'], 'former'>, string> = {
  current: 'with a current declaration',
  lapsed: 'whose latest declaration has lapsed',
  none: 'by whom this record holds no declaration',
}

/** What became of actions, in words; in the order in which they are told. */
const ACTIONS: readonly [ActionState, string][] = [
  ['done', 'done'],
  ['in-progress', 'in progress'],
  ['reported', 'reported'],
  ['replaced', 'replaced'],
  ['dropped', 'dropped'],
  ['open', 'open'],
  ['no-later-minutes', 'with no later minutes that could report'],
]

/** How clauses stand, in words; the worst first. */
const CLAUSES: readonly [Standing, string][] = [
  ['broken', 'not kept'],
  ['explained', 'not kept to the letter and explained'],
  ['no-evidence', 'without evidence in this record'],
  ['warned', 'kept, with warnings'],
  ['kept', 'kept'],
  ['not-checked', 'not checked'],
]

/** The questions that this body's record can be asked. */
export function questions(site: Site): Question[] {
  return [decided(site), ...(hasRegister(site) ? [declared(site)] : []), actions(site), rules(site)]
}

function decided(site: Site): Question {
  const all = decisionsHeld(site)
  const open = all.filter(({ element }) => inOneLine(element.body) !== '')
  const [told] = open
  const [last] = decisionRows(told ? [told] : [], site)
  const ofDay = open.filter(({ meeting }) => meeting === told?.meeting).length
  return {
    asks: 'What was decided?',
    figures: all.length === 0 ? 'No decision is marked' : counted(all.length, 'decision'),
    says: last
      ? [
          `The latest${told === all[0] ? '' : ' that is not withheld'}, on ${inWords(last.date)}${ofDay > 1 ? `, the first of ${ofDay}` : ''}: `,
          { name: `“${excerpt(last.text, 120)}”`, href: last.href },
        ]
      : [],
    way: { name: 'All decisions', href: href(site, 'decisions/') },
  }
}

function declared(site: Site): Question {
  const entries = register(site)
  const serving = entries.filter(({ serving }) => serving)
  const states = Map.groupBy(serving, ({ state }) => state as keyof typeof REGISTERED)
  const held = entries.reduce((sum, { declarations }) => sum + declarations.length, 0)
  return {
    asks: 'Who declared what?',
    // What a record doesn't hold is unknown, and never zero.
    figures: held === 0 ? 'This record holds no declaration' : counted(held, 'declaration'),
    says: [
      `${counted(serving.length, 'member')}: ${listOf(Object.entries(REGISTERED), (state) => states.get(state as never)?.length)}.`,
    ],
    way: { name: 'Register of interests', href: href(site, 'interests/') },
  }
}

function actions(site: Site): Question {
  const states = Map.groupBy(site.states.values(), (state) => state)
  return {
    asks: 'What became of the actions?',
    figures: counted(site.states.size, 'action'),
    says: site.states.size === 0 ? [] : [`${listOf(ACTIONS, (state) => states.get(state as ActionState)?.length)}.`],
    way: { name: 'All actions', href: href(site, 'actions/') },
  }
}

function rules(site: Site): Question {
  const standings = Map.groupBy(clausesInForce(site), (clause) => clauseState(clause, site).standing)
  standings.delete('repealed')
  const count = [...standings.values()].reduce((sum, { length }) => sum + length, 0)
  return {
    asks: 'Does it keep its rules?',
    figures: `${counted(count, 'clause')}`,
    says: [`${listOf(CLAUSES, (standing) => standings.get(standing as Standing)?.length)}.`],
    way: { name: 'Comply or explain', href: href(site, 'compliance/') },
  }
}

/** `3 done, 2 open`. */
function listOf(states: readonly (readonly [string, string])[], count: (state: string) => number | undefined): string {
  return states.flatMap(([state, said]) => (count(state) ? [`${count(state)} ${said}`] : [])).join(', ')
}
