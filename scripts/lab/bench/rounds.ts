/** Programs that are compared, run in turns. */
import { readdirSync } from 'node:fs'
import type { Contestant } from './contestant.ts'
import { type Run, RunError, run } from './process.ts'

/** What the rounds found. */
export interface Rounds {
  /** All runs of those that came through. */
  runs: Map<Contestant, Run[]>
  /** Those of others that failed, each with its last words: they are left out of the rounds that follow. */
  failed: string[]
}

/**
 * Runs each contestant once a round. One more run of the first, before all, finds the disk's and the code's caches as in use.
 * @param pages how many pages each must have written at least, where it writes any
 * @param log folder for their output
 * @throws RunError where one of ours fails
 */
export async function inTurns(
  contestants: readonly Contestant[],
  rounds: number,
  pages: number,
  log: string,
): Promise<Rounds> {
  const runs = new Map<Contestant, Run[]>(contestants.map((one) => [one, []]))
  const failed: string[] = []
  for (let round = 0; round <= rounds; round++) {
    for (const one of round === 0 ? contestants.slice(0, 1) : [...runs.keys()]) {
      one.before()
      try {
        const taken = await run(one.name, one.steps, log)
        if (one.pages && pagesIn(one.pages) < pages) throw new RunError(`${one.name} wrote fewer pages than documents`)
        if (round > 0) runs.get(one)?.push(taken)
        process.stderr.write(`round ${round} of ${rounds}: ${one.name} ${taken.seconds.toFixed(2)} s\n`)
      } catch (error) {
        if (one.ours || !(error instanceof RunError)) throw error
        runs.delete(one)
        failed.push(error.message)
      }
    }
  }
  return { runs, failed }
}

function pagesIn(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html')).length
}
