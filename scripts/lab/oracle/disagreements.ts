import { answersOf } from './answers.ts'
import { factsOf } from './facts.ts'
import { type World, world } from './world.ts'

/** How the oracle and the program differ over one world. */
export interface Disagreement {
  /** How many facts the oracle reckoned. */
  reckoned: number
  /** Facts that the program doesn't tell. */
  missing: string[]
  /** What only the program tells. */
  surplus: string[]
}

/** Compares the two over the world of a seed; `answers` tells what the program says of a world. */
export function disagreements(seed: number, answers: (world: World) => string[] = answersOf): Disagreement {
  const made = world(seed)
  const facts = new Set(factsOf(made))
  const told = new Set(answers(made))
  return {
    reckoned: facts.size,
    missing: [...facts].filter((one) => !told.has(one)),
    surplus: [...told].filter((one) => !facts.has(one)),
  }
}
