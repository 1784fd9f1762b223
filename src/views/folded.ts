/** Long lists on pages: the first are shown, more are folded, and the rest is counted. */

/** A list in three parts. */
export interface Folded<T> {
  /** What is shown. */
  first: readonly T[]
  /** What is on the page, folded. */
  rest: readonly T[]
  /** How many more there are, which the page leaves out. */
  left: number
}

/** So many are all shown; of more, so many are shown, and so many folded. */
const SHORT = 20
const FIRST = 10
const REST = 300

/** Folds a list, where it is long. */
export function folded<T>(all: readonly T[]): Folded<T> {
  if (all.length <= SHORT) return { first: all, rest: [], left: 0 }
  const end = FIRST + REST
  return { first: all.slice(0, FIRST), rest: all.slice(FIRST, end), left: Math.max(0, all.length - end) }
}

/** Whether a list is long. */
export function isLong(all: readonly unknown[]): boolean {
  return all.length > SHORT
}
