/** Which clauses of new terms ask for which rules. */
import { RULES } from '../../rules/index.ts'
import type { Clause } from './terms.ts'

/** Rules that rest on one clause, and what clauses may be that one. */
export interface DutyAsked {
  /** What the clause is called in the rules' own words: `register`. */
  name: string
  /** The ids of the rules that rest on it. */
  rules: readonly string[]
  /** What is asked for, in the words of the rules. */
  titles: readonly string[]
  /** Of rules that this program promises to every body: what stands under `rules` where the terms have no such clause. */
  otherwise: Readonly<Record<string, string>>
  candidates: readonly Clause[]
}

/** What a clause says on which rules may rest, by the name that the rules have for it. */
const WORDS: Readonly<Record<string, RegExp>> = {
  'chair-agenda': /\baction/i,
  register: /\bregister|declar|\binterests\b/i,
  'declare-interests': /\bdeclar|\binterests?\b/i,
  'chair-declarations': /\bconflict|\bdeclar/i,
  structure: /\bcompris|\bconsist|\bcompos|\bmembers? (?:are|is|will be|shall be) appointed|\bquorum|\bquorate/i,
  chair: /\bchairs?\b/i,
}

/** The ids that rules have for their clauses: one made from words must not be taken for them. */
export const NAMES_OF_CLAUSES: ReadonlySet<string> = new Set(
  RULES.flatMap(({ basis, also = [] }) => [...(basis.startsWith('clause:') ? [basis.slice(7)] : []), ...also]),
)

/** The duties that some clause may ask for, and those that were promised; these first. */
export function dutiesIn(clauses: readonly Clause[]): DutyAsked[] {
  return Object.entries(WORDS)
    .map(([name, says]): DutyAsked => {
      const rules = RULES.filter(({ basis }) => basis === `clause:${name}`)
      return {
        name,
        rules: rules.map(({ id }) => id),
        titles: rules.map(({ title }) => title),
        otherwise: Object.fromEntries(rules.flatMap(({ id, promised }) => (promised ? [[id, promised.answer]] : []))),
        candidates: clauses.filter(({ words }) => says.test(words)),
      }
    })
    .filter(({ candidates, otherwise }) => candidates.length > 0 || Object.keys(otherwise).length > 0)
    .sort((a, b) => Number(isPromised(b)) - Number(isPromised(a)))
}

/** Whether the program promises one of the rules to every body, so that there has to be an answer. */
export function isPromised({ otherwise }: DutyAsked): boolean {
  return Object.keys(otherwise).length > 0
}
