/** The best match of pathfinders with members, and what proves it. */
import type { Document } from '../record/index.ts'
import { cheapest, costOf, figures, proves } from './best.ts'
import type { Cost } from './cost.ts'
import type { Pair, Question } from './question.ts'
import { placesOf, tableOf } from './table.ts'

/** A pathfinder, and who is to buddy it: nobody, where nobody can. */
export interface Match {
  pathfinder: Document<'pathfinders'>
  buddy: { member: string; pair: Pair } | undefined
}

/** The best match, and why there is none better. */
export interface Answer {
  /** One for each pathfinder of the question, in its order. */
  matches: readonly Match[]
  /** What all of them cost together. */
  cost: Cost
  /** Figures that together make that cost, while each pair that is allowed costs its own two at least. */
  proof: {
    /** How many pairs were held against their figures. */
    pairs: number
    /** A figure for each pathfinder of the question, in its order. */
    pathfinders: readonly Cost[]
    /** The figures of members, none above nothing, for each pathfinder that they could take. */
    members: readonly { member: string; before: number; figure: Cost }[]
  }
}

/**
 * Finds the match with the fewest pathfinders left without a buddy; of these the one with members burdened most evenly;
 * then with the least regret, the fewest distances that nobody knows, the least travel. Between equals the first
 * pathfinder by id gets the first member by id.
 * @throws Error where the answer is not proved the best: a fault of the program
 */
export function match(question: Question): Answer {
  const places = placesOf(question)
  const { table, scale } = tableOf(question, places)
  const chosen = cheapest(table)
  const found = figures(table, chosen)
  if (!proves(table, chosen, found)) throw new Error('the match that was found is not proved the best')
  const idOf = (member: number) => question.members[member]?.id ?? ''
  return {
    matches: question.pathfinders.map((pathfinder, n) => {
      const member = places[chosen[n] ?? -1]?.member
      const pair = member === undefined ? undefined : question.pairs[n]?.[member]
      return { pathfinder, buddy: pair && { member: idOf(member ?? -1), pair } }
    }),
    cost: scale.cost(costOf(table, chosen) ?? 0n),
    proof: {
      pairs: question.pairs.flat().filter((pair) => pair !== undefined).length,
      pathfinders: found.rows.map((one) => scale.cost(one)),
      members: places.map(({ member, before }, n) => ({
        member: idOf(member),
        before,
        figure: scale.cost(found.columns[n] ?? 0n),
      })),
    },
  }
}
