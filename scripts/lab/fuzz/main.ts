import { type Command, started } from '../../shared/command.ts'
import { count } from '../corpus/count.ts'
import { readBodies } from './bodies.ts'
import { fuzz } from './fuzz.ts'

const FUZZ = {
  verb: 'fuzz',
  does: `Changes documents of the real and of the invented record by chance, and checks each: nothing throws or hangs, each
finding has a place in its file, two runs are the same, and what is accepted has lost no word and is not active.
Ends with 1 where one is otherwise.`,
  flags: {
    count: { value: 'N', needed: true, about: 'how many changed documents' },
    seed: { value: 'S', usual: '1', about: 'the number of the first: another one gives others (else 1)' },
  },
  examples: [['--count 20000', 'checks twenty thousand changed documents']],
} as const satisfies Command

/** Changes documents by chance, and checks each. Gives the exit code: 1 where something is not as it must be. */
export function main(args: string[]): Promise<number> {
  return started(FUZZ, args, (values) => {
    const documents = count('--count', values.count)
    let failed = 0
    for (const { seed, path, complaints } of fuzz(readBodies(), count('--seed', values.seed), documents)) {
      failed += 1
      process.stdout.write(`seed ${seed}, ${path}: ${complaints.join('; ')}\n`)
    }
    process.stdout.write(`${documents} changed documents checked, ${failed} not as they must be\n`)
    return failed === 0 ? 0 : 1
  })
}
