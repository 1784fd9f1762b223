/** The cheapest way to give each row a column of its own, and the proof that there is none cheaper. */
import { munkres } from 'munkres'

/** Costs of rows and columns; `undefined` where a pair is not allowed. */
export interface Table {
  costs: readonly (readonly (bigint | undefined)[])[]
  columns: number
  /** What it costs to leave each row without a column. */
  without: readonly bigint[]
}

/** A figure for each row and each column. */
export interface Figures {
  rows: readonly bigint[]
  columns: readonly bigint[]
}

/** For each row its column, or -1 where it gets none: the cheapest way in all. By the Hungarian method, of the library `munkres`. */
export function cheapest({ costs, columns, without }: Table): number[] {
  if (costs.length === 0) return []
  // A row that gets one of as many columns more is left without. That is cheaper than any pair that is not allowed.
  const never = sum(without) + 1n
  const rows = costs.map((line, row) => [
    ...line.map((cost) => cost ?? never),
    ...costs.map(() => without[row] ?? never),
  ])
  const found = new Map(munkres(rows))
  return costs.map((_, row) => {
    const column = found.get(row) ?? -1
    return column < columns ? column : -1
  })
}

/**
 * Figures that prove a choice the cheapest, where it is: the potentials of the dual problem, as shortest ways along the
 * exchanges that the choice allows (Bellman and Ford).
 */
export function figures({ costs, columns, without }: Table, chosen: readonly number[]): Figures {
  const of = Array<bigint>(columns).fill(0n)
  const rowOf = (row: number) => {
    const column = chosen[row] ?? -1
    return column < 0 ? (without[row] ?? 0n) : (costs[row]?.[column] ?? 0n) - (of[column] ?? 0n)
  }
  for (let round = 0, moved = true; moved && round <= columns; round++) {
    moved = false
    for (const [row, line] of costs.entries()) {
      const own = rowOf(row)
      for (const [column, cost] of line.entries()) {
        if (cost === undefined || cost - own >= (of[column] ?? 0n)) continue
        of[column] = cost - own
        moved = true
      }
    }
  }
  return { rows: costs.map((_, row) => rowOf(row)), columns: of }
}

/** What a choice costs; `undefined` where it takes a column twice, or a pair that is not allowed. */
export function costOf({ costs, without }: Table, chosen: readonly number[]): bigint | undefined {
  const taken = new Set<number>()
  let sum = 0n
  for (const [row, line] of costs.entries()) {
    const column = chosen[row] ?? -1
    const cost = column < 0 ? without[row] : line[column]
    if (cost === undefined || taken.has(column)) return undefined
    if (column >= 0) taken.add(column)
    sum += cost
  }
  return sum
}

/**
 * Whether figures prove a choice the cheapest. No figure of a column is above nothing, so that a column that stays free
 * adds nothing; no pair that is allowed costs less than its two figures together, nor a row left without less than its
 * own. So each way costs at least all figures together. The choice costs just that.
 */
export function proves({ costs, without }: Table, chosen: readonly number[], { rows, columns }: Figures): boolean {
  if (columns.some((one) => one > 0n) || rows.some((one, row) => one > (without[row] ?? 0n))) return false
  const below = costs.some((line, row) =>
    line.some((cost, column) => cost !== undefined && cost < (rows[row] ?? 0n) + (columns[column] ?? 0n)),
  )
  return !below && costOf({ costs, columns: columns.length, without }, chosen) === sum(rows) + sum(columns)
}

function sum(numbers: readonly bigint[]): bigint {
  return numbers.reduce((a, b) => a + b, 0n)
}
