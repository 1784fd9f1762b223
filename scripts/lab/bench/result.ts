/** What a benchmark found. */
import type { Contestant } from './contestant.ts'
import type { Run } from './process.ts'

/** One program's median of all rounds. */
export interface Row {
  name: string
  ours: boolean
  seconds: number
  fastest: number
  slowest: number
  /** Median of the peaks in bytes; undefined where memory can't be measured. */
  memory: number | undefined
  /** For others: our seconds by theirs. */
  ratio: number | undefined
}

/** Check or build beside its peers. */
export interface Comparison {
  part: 'check' | 'build'
  meetings: number
  documents: number
  bytes: number
  rows: Row[]
}

/** What four times the meetings cost. */
export interface Growth {
  part: 'check' | 'build'
  meetings: readonly [number, number]
  small: Row
  large: Row
  ratio: number
}

/** The check of the real record beside `node -e 0`, in seconds. */
export interface Start {
  runs: number
  node: number
  check: number
  ratio: number
}

/** All of it. */
export interface Result {
  node: string
  cores: number
  /** The load average of the last minute when the benchmark began. */
  load: number
  start: Start | undefined
  check: Comparison | undefined
  build: Comparison | undefined
  growth: Growth[] | undefined
  missing: string[]
}

/** The rows of a comparison; the first contestant is the one of ours that the others are compared with. */
export function summarise(runs: ReadonlyMap<Contestant, readonly Run[]>): Row[] {
  const rows: Row[] = []
  for (const [{ name, ours }, taken] of runs) {
    const times = taken.map((one) => one.seconds)
    const peaks = taken.flatMap((one) => one.memory ?? [])
    const seconds = median(times)
    rows.push({
      name,
      ours,
      seconds,
      fastest: Math.min(...times),
      slowest: Math.max(...times),
      memory: peaks.length > 0 ? median(peaks) : undefined,
      ratio: ours ? undefined : (rows[0]?.seconds ?? seconds) / seconds,
    })
  }
  return rows
}

/** The middle of some numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2
}
