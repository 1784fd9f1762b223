import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { type Command, started } from '../../shared/command.ts'
import type { Taken } from './kind.ts'
import { KINDS } from './kinds.ts'

const HOSTILE = {
  verb: 'hostile',
  does: `Checks each kind of hostile document in a process of its own. Prints processor seconds and peak megabytes; fails
where one takes over 5 seconds or 1 GB. With --build it builds the site of a small record with each that the check lets
pass, and subtracts what that record takes without it.`,
  flags: {
    size: { value: 'N', usual: '1200000', about: 'characters of each document (else 1,200,000)' },
    kind: { value: 'WORDS', usual: '', about: 'only kinds whose names hold these words' },
    build: { about: 'builds, too' },
  },
  examples: [['--kind YAML', 'checks the kinds that are about YAML']],
} as const satisfies Command

/** Seconds and megabytes that no document may take. */
const MOST = { seconds: 5, megabytes: 1000 }

const ONE = fileURLToPath(new URL('./one.ts', import.meta.url))

/** Measures every kind. Gives the exit code: 1 where one is over a bound. */
export function main(args: string[]): Promise<number> {
  return started(HOSTILE, args, (values) => {
    const kinds = KINDS.filter((one) => one.name.includes(values.kind))
    const without = values.build ? measured('', '1', 'build') : { seconds: 0, megabytes: 0 }
    let over = 0
    for (const { name } of kinds) {
      const checked = measured(name, values.size, 'check')
      const isBuilt = values.build && checked.first === undefined
      const taken = isBuilt ? measured(name, values.size, 'build') : checked
      const seconds = taken.seconds - (isBuilt ? without.seconds : 0)
      const megabytes = taken.megabytes - (isBuilt ? without.megabytes : 0)
      const isOver = seconds > MOST.seconds || megabytes > MOST.megabytes || taken.faults.length > 0
      if (isOver) over += 1
      const figures = `${seconds.toFixed(1).padStart(8)} s ${String(Math.round(megabytes)).padStart(6)} MB`
      const what = taken.first ?? (isBuilt ? 'built' : 'accepted')
      process.stdout.write(`${isOver ? 'over' : '    '} ${figures}  ${name}: ${what}\n`)
    }
    process.stdout.write(`${over} of ${kinds.length} over ${MOST.seconds} s or ${MOST.megabytes} MB\n`)
    return over === 0 ? 0 : 1
  })
}

/** Runs one kind in a process of its own; one that does not end takes no end of seconds. */
function measured(kind: string, size: string, what: 'check' | 'build'): Taken {
  const { stdout } = spawnSync(process.execPath, [ONE, kind, size, what], { encoding: 'utf8', timeout: 90_000 })
  const last = stdout.trimEnd().split('\n').at(-1) ?? ''
  return last.startsWith('{')
    ? JSON.parse(last)
    : { seconds: Number.POSITIVE_INFINITY, megabytes: 0, faults: ['ended'] }
}
