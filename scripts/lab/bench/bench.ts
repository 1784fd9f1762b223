import { readdirSync, rmSync } from 'node:fs'
import { availableParallelism, loadavg } from 'node:os'
import { join } from 'node:path'
import { contentFolder, ROOT } from '../../../src/archive/settings.ts'
import { openWorkshop } from '../../shared/leftovers.ts'
import { writeRecord } from '../corpus/write.ts'
import type { Contestant } from './contestant.ts'
import { copyForPeers } from './copies.ts'
import { lighthouseScores, pagesOf, type Scores } from './lighthouse.ts'
import { command, ourBuild, ourChecks } from './ours.ts'
import { peersOf } from './peers.ts'
import { type Run, RunError, run } from './process.ts'
import { type Comparison, type Growth, median, type Result, type Start, summarise } from './result.ts'
import { type RuleCosts, ruleCosts } from './rules.ts'
import { starlightWeight } from './starlight.ts'
import { type Weight, weigh } from './weight.ts'

/** How often the start of a process is measured. */
const STARTS = 10

/** A workshop for measurements: a temporary folder with records and their copies, each made once. */
export class Bench {
  // Beside the project, so that nobody's pages have to be copied from one disk to another.
  readonly #folder = openWorkshop('bench', ROOT)
  readonly #records = new Map<number, { content: string; documents: number; bytes: number }>()
  readonly #seed: number
  readonly #runs: number
  readonly #load = loadavg()[0] ?? 0

  constructor(seed: number, runs: number) {
    this.#seed = seed
    this.#runs = runs
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        this.close()
        process.exit(130)
      })
    }
  }

  /** Takes everything away again. */
  close(): void {
    rmSync(this.#folder, { recursive: true, force: true })
  }

  /** Where it is measured, and how quiet it was there at the start. */
  machine(): Pick<Result, 'node' | 'cores' | 'load'> {
    return { node: process.version, cores: availableParallelism(), load: this.#load }
  }

  /** The check of the real record beside the bare start of Node. */
  async start(): Promise<Start> {
    const bare = { file: process.execPath, args: ['-e', '0'], folder: ROOT }
    const check = command('check')
    await run('check', check, this.#folder)
    const node: number[] = []
    const ours: number[] = []
    for (let n = 0; n < STARTS; n++) {
      node.push((await run('node -e 0', bare, this.#folder)).seconds)
      ours.push((await run('check', check, this.#folder)).seconds)
    }
    return { runs: STARTS, node: median(node), check: median(ours), ratio: median(ours) / median(node) }
  }

  /** Check or build beside its peers on the same documents, in turns. */
  async compare(part: 'check' | 'build', meetings: number): Promise<Comparison> {
    const { content, documents, bytes } = this.#record(meetings)
    const copies = join(this.#folder, `copies-${meetings}`)
    const peers = peersOf(part, copies)
    if (peers.length > 0) copyForPeers(content, copies)
    const contestants = [...this.#ours(part, meetings), ...peers]
    return { part, meetings, documents, bytes, rows: summarise(await this.#rounds(contestants, documents)) }
  }

  /** Check and build on so many meetings, and on four times as many. */
  async growth(parts: readonly string[], meetings: number): Promise<Growth[]> {
    const found: Growth[] = []
    for (const part of ['check', 'build'] as const) {
      if (!parts.includes(part)) continue
      const sizes = [meetings, meetings * 4] as const
      const contestants = sizes.map((size) => ({
        ...(this.#ours(part, size)[0] as Contestant),
        name: `${part}, ${size}`,
      }))
      const [small, large] = summarise(await this.#rounds(contestants, this.#record(meetings).documents))
      if (small && large) found.push({ part, meetings: sizes, small, large, ratio: large.seconds / small.seconds })
    }
    return found
  }

  /** Each rule by itself, on so many meetings, four times and sixteen times as many. */
  rules(meetings: number): Promise<RuleCosts> {
    return ruleCosts(this.#folder, meetings, this.#seed, this.#runs)
  }

  /** What Lighthouse says of pages of the record here, and what its largest meeting weighs, beside the same text in Starlight. */
  async pages(): Promise<{ scores: Scores[]; weights: Weight[] }> {
    const site = join(this.#folder, 'site')
    await run('build', command('build', '--out', site), this.#folder)
    const [, path = ''] = pagesOf(site).find(([page]) => page === 'a meeting') ?? []
    const other = await starlightWeight(contentFolder(), path.slice(0, -1), join(this.#folder, 'starlight'))
    return {
      scores: await lighthouseScores(site, this.#runs),
      weights: [weigh(`a meeting, \`/${path}\``, site, path), ...(other ? [other] : [])],
    }
  }

  #ours(part: 'check' | 'build', meetings: number): Contestant[] {
    const { content } = this.#record(meetings)
    return part === 'check' ? ourChecks(content) : [ourBuild(content, join(this.#folder, `site-${meetings}`))]
  }

  #record(meetings: number): { content: string; documents: number; bytes: number } {
    const known = this.#records.get(meetings)
    if (known) return known
    const content = join(this.#folder, `record-${meetings}`)
    const made = { content, ...writeRecord(content, meetings, this.#seed) }
    this.#records.set(meetings, made)
    return made
  }

  /** Every contestant once a round; one more run of the first, before all, finds the disk's and the code's caches as in use. */
  async #rounds(contestants: readonly Contestant[], documents: number): Promise<Map<Contestant, Run[]>> {
    const runs = new Map<Contestant, Run[]>(contestants.map((one) => [one, []]))
    for (let round = 0; round <= this.#runs; round++) {
      for (const one of round === 0 ? contestants.slice(0, 1) : contestants) {
        one.before()
        const taken = await run(one.name, one.command, this.#folder)
        if (one.pages && pagesIn(one.pages) < documents)
          throw new RunError(`${one.name} wrote fewer pages than documents`)
        if (round === 0) continue
        runs.get(one)?.push(taken)
        process.stderr.write(`round ${round} of ${this.#runs}: ${one.name} ${taken.seconds.toFixed(2)} s\n`)
      }
    }
    return runs
  }
}

function pagesIn(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html')).length
}
