/** What measured programs took. */
import type { Contestant } from './contestant.ts'
import type { Run } from './process.ts'

/** One program's median of all rounds. */
export interface Row {
  name: string
  ours: boolean
  seconds: number
  fastest: number
  slowest: number
  /** Median of the processor seconds; undefined where they can't be measured. */
  processor: number | undefined
  /** Median of the peaks in bytes; undefined where memory can't be measured. */
  memory: number | undefined
  /** For others: our seconds and processor seconds by theirs. */
  ratio: { seconds: number; processor: number | undefined } | undefined
}

/** The rows of a comparison; the first contestant is the one of ours that the others are compared with. */
export function summarise(runs: ReadonlyMap<Contestant, readonly Run[]>): Row[] {
  const rows: Row[] = []
  for (const [{ name, ours }, taken] of runs) {
    const times = taken.map((one) => one.seconds)
    const seconds = median(times)
    const processor = medianOf(taken, 'processor')
    const [first] = rows
    const shared = first?.processor === undefined || !processor ? undefined : first.processor / processor
    rows.push({
      name,
      ours,
      seconds,
      fastest: Math.min(...times),
      slowest: Math.max(...times),
      processor,
      memory: medianOf(taken, 'memory'),
      ratio: ours ? undefined : { seconds: (first?.seconds ?? seconds) / seconds, processor: shared },
    })
  }
  return rows
}

function medianOf(runs: readonly Run[], what: 'processor' | 'memory'): number | undefined {
  const known = runs.flatMap((one) => one[what] ?? [])
  return known.length > 0 ? median(known) : undefined
}

/** The middle of some numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2
}
