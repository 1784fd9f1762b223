/** The question as a table of costs: a row for each pathfinder, a column for each that a member may take. */
import type { Table } from './best.ts'
import { type Cost, NOTHING, Scale } from './cost.ts'
import type { Pair, Question } from './question.ts'

/** A column: one more pathfinder for a member. */
export interface Place {
  /** The position of the member in the question's list. */
  member: number
  /** How many pathfinders they take before it. */
  before: number
}

/** The columns. Each member could take all; what they take before it weighs, so that nobody does who need not. */
export function placesOf({ members, pathfinders }: Question): Place[] {
  return members.flatMap(({ load }, member) => pathfinders.map((_, n) => ({ member, before: load + n })))
}

/** The table, and the scale on which its numbers are costs again. */
export function tableOf(question: Question, places: readonly Place[]): { table: Table; scale: Scale } {
  const { pairs, members } = question
  const scale = new Scale(mostOf(question, places), pairs.length + places.length)
  const costs = pairs.map((row, n) =>
    places.map(({ member, before }) => {
      const pair = row[member]
      return pair && scale.number(costOf(pair, before, tie(n, member, question)))
    }),
  )
  const without = pairs.map((_, n) => scale.number({ ...NOTHING, without: 1n, tie: tie(n, members.length, question) }))
  return { table: { costs, columns: places.length, without }, scale }
}

function costOf({ regret, metres }: Pair, before: number, tie: bigint): Cost {
  return {
    without: 0n,
    load: BigInt(before),
    regret: BigInt(regret),
    unknown: metres === undefined ? 1n : 0n,
    metres: BigInt(metres ?? 0),
    tie,
  }
}

/** Each match gets another sum of these; the least has the first member with the first pathfinder. */
function tie(pathfinder: number, member: number, { members, pathfinders }: Question): bigint {
  return BigInt(member) * BigInt(members.length + 1) ** BigInt(pathfinders.length - 1 - pathfinder)
}

function mostOf({ pairs, members }: Question, places: readonly Place[]): Cost {
  const most = (numbers: readonly number[]) => BigInt(numbers.reduce((a, b) => Math.max(a, b), 0))
  const all = pairs.flat().filter((pair) => pair !== undefined)
  return {
    without: 1n,
    load: most(places.map(({ before }) => before)),
    regret: most(all.map(({ regret }) => regret)),
    unknown: 1n,
    metres: most(all.map(({ metres = 0 }) => metres)),
    tie: BigInt(members.length + 1) ** BigInt(pairs.length),
  }
}
