import { type Command, started } from '../../shared/command.ts'
import { UsageError } from '../../shared/usage.ts'
import { count } from '../corpus/count.ts'
import type { Part } from './part.ts'
import { PARTS } from './parts.ts'
import { missing } from './peers.ts'
import { RunError } from './process.ts'
import { type Machine, Workshop } from './workshop.ts'

const NAMES = Object.keys(PARTS) as (keyof typeof PARTS)[]
const USUAL = 'start,check,build'
const BENCH = {
  verb: 'bench',
  does: `Measures the program, beside others. Each part runs by itself; ${USUAL} where --only is absent:\n\n${NAMES.map((name) => `  ${name.padEnd(10)}  ${PARTS[name].about}${PARTS[name].sized ? '' : ' (without --meetings)'}`).join('\n')}`,
  flags: {
    only: { value: 'PART[,PART…]', usual: USUAL, about: 'the parts to measure' },
    meetings: { value: 'N[,N…]', needed: true, about: 'how many meetings the invented records have' },
    runs: { value: 'R', usual: '3', about: 'how often each is run (else 3)' },
    seed: { value: 'S', usual: '1', about: 'a number: another one gives other records (else 1)' },
    json: { about: 'print one object, for programs' },
  },
  examples: [
    ['--only build --meetings 200,1000,4000', 'builds records of three sizes'],
    ['--only dev --meetings 200,1000 --runs 2', 'asks how soon an edit is on its page'],
    ['--only search --meetings 200,1000,4000', 'asks the same of two searches'],
  ],
} as const satisfies Command

/** Measures and prints. Gives the exit code: 0 measured, 1 a measured program failed, 2 bad usage or a fault of the program. */
export function main(args: string[]): Promise<number> {
  return started(BENCH, args, async (values) => {
    const names = chosen(values.only)
    const sizes = names.some((name) => PARTS[name].sized) ? sizesIn(values.meetings) : []
    const workshop = new Workshop(count('--seed', values.seed), count('--runs', values.runs))
    const print = (text: string) => values.json || process.stdout.write(`${text}\n\n`)
    try {
      print(machineText(workshop.machine))
      const parts: Record<string, unknown[]> = {}
      for (const name of names) {
        const part = PARTS[name] as Part<unknown>
        const found: unknown[] = []
        for await (const one of part.measure(workshop, sizes)) {
          found.push(one)
          print(part.text(one))
        }
        parts[name] = found
      }
      const left = missing(names)
      for (const sentence of left) print(sentence)
      const result = { ...workshop.machine, parts, missing: left }
      if (values.json) process.stdout.write(`${JSON.stringify(result, null, 2)}\n`)
      return 0
    } catch (error) {
      if (!(error instanceof RunError)) throw error
      process.stderr.write(`${error.message}\n`)
      return 1
    } finally {
      workshop.close()
    }
  })
}

function machineText({ node, cores, load }: Machine): string {
  const busy = load > cores / 2 ? '; the machine was busy before, so take the numbers as noisy' : ''
  return `Node ${node}, ${cores} cores, load ${load.toFixed(1)} at the start${busy}.`
}

function chosen(list: string): (keyof typeof PARTS)[] {
  const names = list.split(',').map((name) => name.trim())
  const unknown = names.find((name) => !Object.hasOwn(PARTS, name))
  if (unknown !== undefined) throw new UsageError(`Unexpected \`${unknown}\` in --only, expected ${NAMES.join(', ')}`)
  return names as (keyof typeof PARTS)[]
}

/** The sizes of a list such as `200,1000`. */
function sizesIn(list: string | undefined): number[] {
  return list === undefined
    ? [count('--meetings', list)]
    : list.split(',').map((one) => count('--meetings', one.trim()))
}
