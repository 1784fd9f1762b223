import type { Workshop } from './workshop.ts'

/** One of the things that the benchmark measures. */
export interface Part<Found> {
  /** What it measures, in a line. */
  about: string
  /** Whether it needs to be told of how many meetings. */
  sized: boolean
  /** Measures, for each size by itself or all at once. */
  measure(workshop: Workshop, sizes: readonly number[]): AsyncGenerator<Found>
  /** What was found, for people. */
  text(found: Found): string
}
