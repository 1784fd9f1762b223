import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { type Command, started } from '../../shared/command.ts'
import { KINDS } from './kinds.ts'

const HOSTILE = {
  verb: 'hostile',
  does: 'Checks each kind of hostile document in a process of its own. Prints processor seconds and peak megabytes; fails where one takes over 5 seconds or 1 GB.',
  flags: {
    size: { value: 'N', usual: '1200000', about: 'characters of each document (else 1,200,000)' },
    kind: { value: 'WORDS', usual: '', about: 'only kinds whose names hold these words' },
  },
  examples: [['--kind YAML', 'checks the kinds that are about YAML']],
} as const satisfies Command

/** Seconds and megabytes that no document may take. */
const MOST = { seconds: 5, megabytes: 1000 }

const ONE = fileURLToPath(new URL('./one.ts', import.meta.url))

/** Measures every kind. Gives the exit code: 1 where one is over a bound. */
export function main(args: string[]): Promise<number> {
  return started(HOSTILE, args, (values) => {
    let over = 0
    for (const { name } of KINDS.filter((one) => one.name.includes(values.kind))) {
      const { stdout } = spawnSync(process.execPath, [ONE, name, values.size], { encoding: 'utf8', timeout: 30_000 })
      const found = stdout ? JSON.parse(stdout) : { seconds: Number.POSITIVE_INFINITY, megabytes: 0 }
      const isOver = found.seconds > MOST.seconds || found.megabytes > MOST.megabytes || found.faults.length > 0
      if (isOver) over += 1
      const figures = `${found.seconds.toFixed(1).padStart(8)} s ${String(Math.round(found.megabytes)).padStart(6)} MB`
      process.stdout.write(`${isOver ? 'over' : '    '} ${figures}  ${name}: ${found.first ?? 'accepted'}\n`)
    }
    process.stdout.write(`${over} of ${KINDS.length} over ${MOST.seconds} s or ${MOST.megabytes} MB\n`)
    return over === 0 ? 0 : 1
  })
}
