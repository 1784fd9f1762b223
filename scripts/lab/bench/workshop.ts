import { cpSync, rmSync } from 'node:fs'
import { availableParallelism, loadavg } from 'node:os'
import { join } from 'node:path'
import { ROOT } from '../../../src/archive/settings.ts'
import { openWorkshop } from '../../shared/leftovers.ts'
import { writeRecord } from '../corpus/write.ts'
import { command } from './ours.ts'
import { run } from './process.ts'

/** An invented record on disk. */
export interface Written {
  content: string
  documents: number
  bytes: number
}

/** Where it is measured, and how quiet it was there at the start. */
export interface Machine {
  node: string
  cores: number
  /** The load average of the last minute. */
  load: number
}

/** A temporary folder with records and sites to measure on, each made once. */
export class Workshop {
  // Beside the project, so that nobody's pages have to be copied from one disk to another.
  readonly folder = openWorkshop('bench', ROOT)
  readonly machine: Machine = { node: process.version, cores: availableParallelism(), load: loadavg()[0] ?? 0 }
  /** How often each thing is measured. */
  readonly runs: number
  readonly #records = new Map<number, Written>()
  readonly #seed: number

  constructor(seed: number, runs: number) {
    this.#seed = seed
    this.runs = runs
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        this.close()
        process.exit(130)
      })
    }
  }

  /** Takes everything away again. */
  close(): void {
    rmSync(this.folder, { recursive: true, force: true })
  }

  /** An invented record of so many meetings; nobody may change it. */
  record(meetings: number): Written {
    const known = this.#records.get(meetings)
    if (known) return known
    const content = join(this.folder, `record-${meetings}`)
    const made = { content, ...writeRecord(content, meetings, this.#seed) }
    this.#records.set(meetings, made)
    return made
  }

  /** A copy of some content, to be changed. */
  copy(content: string, name: string): string {
    const folder = join(this.folder, name)
    rmSync(folder, { recursive: true, force: true })
    cpSync(content, folder, { recursive: true })
    return folder
  }

  /** The site of some content, built here. */
  async site(name: string, ...args: string[]): Promise<string> {
    const out = join(this.folder, name)
    await run('build', [command('build', ...args, '--out', out)], this.folder)
    return out
  }
}
