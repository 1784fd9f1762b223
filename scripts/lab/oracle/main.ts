import { type Command, started } from '../../shared/command.ts'
import { count } from '../corpus/count.ts'
import { disagreements } from './disagreements.ts'

const ORACLE = {
  verb: 'oracle',
  does: `Makes registers by chance, reckons day by day who was a member, held which post and had a current
declaration, and compares that with what the record and its rules say. Ends with 1 where they differ.`,
  flags: {
    count: { value: 'N', needed: true, about: 'how many registers' },
    seed: { value: 'S', usual: '1', about: 'the number of the first: another one gives others (else 1)' },
  },
  examples: [['--count 5000', 'compares five thousand registers']],
} as const satisfies Command

/** Reckons the facts of registers made by chance a second time, and compares. Gives the exit code: 1 where they differ. */
export function main(args: string[]): Promise<number> {
  return started(ORACLE, args, (values) => {
    const registers = count('--count', values.count)
    const first = count('--seed', values.seed)
    let facts = 0
    let wrong = 0
    for (let n = 0; n < registers; n++) {
      const { reckoned, missing, surplus } = disagreements(first + n)
      facts += reckoned
      wrong += missing.length + surplus.length
      for (const one of missing) process.stdout.write(`seed ${first + n}: not found by the program: ${one}\n`)
      for (const one of surplus) process.stdout.write(`seed ${first + n}: found by the program only: ${one}\n`)
    }
    process.stdout.write(`${facts} facts of ${registers} registers reckoned twice, ${wrong} differ\n`)
    return wrong === 0 ? 0 : 1
  })
}
