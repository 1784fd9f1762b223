/** What a pair costs, so that one match can be weighed against another: the first part that differs decides. */

/** The parts of a cost, the weightiest first. */
export const PARTS = ['without', 'load', 'regret', 'unknown', 'metres', 'tie'] as const

/**
 * - `without`: pathfinders left without a buddy
 * - `load`: for each pair, how many pathfinders the member takes before it
 * - `regret`: how far down their list members get
 * - `unknown`: pairs of which nobody can say how far it is
 * - `metres`: the way there
 * - `tie`: decides between equals, by ids
 */
export type Cost = Readonly<Record<(typeof PARTS)[number], bigint>>

export const NOTHING: Cost = { without: 0n, load: 0n, regret: 0n, unknown: 0n, metres: 0n, tie: 0n }

/** Makes whole numbers of costs that are ordered and added as the costs are, and costs of numbers. */
export class Scale {
  /** What one of each part weighs. */
  readonly #weights: readonly bigint[]

  /**
   * @param most the most that each part of a single cost can be
   * @param many how many costs are added or taken away at most
   */
  constructor(most: Cost, many: number) {
    const weights: bigint[] = []
    let weight = 1n
    for (const part of PARTS.toReversed()) {
      weights.unshift(weight)
      // Sums and differences of this part stay below half of one of the next.
      weight *= 2n * (most[part] + 1n) * BigInt(many + 1)
    }
    this.#weights = weights
  }

  number(cost: Cost): bigint {
    return PARTS.reduce((sum, part, n) => sum + cost[part] * (this.#weights[n] ?? 0n), 0n)
  }

  cost(number: bigint): Cost {
    let rest = number
    const parts = PARTS.map((part, n) => {
      const weight = this.#weights[n] ?? 1n
      const half = weight / 2n
      const times = rest >= 0n ? (rest + half) / weight : -((half - rest) / weight)
      rest -= times * weight
      return [part, times]
    })
    return Object.fromEntries(parts)
  }
}
