import type { Command } from './process.ts'

/** One of the programs that are compared. */
export interface Contestant {
  name: string
  /** Whether it is this project's own; the others are compared with the first of these. */
  ours: boolean
  /** What it runs, one after another. */
  steps: readonly Command[]
  /** Undoes what an earlier run left behind. */
  before: () => void
  /** The folder of pages it writes, where it writes any: proof that it did its work. */
  pages?: string
}
