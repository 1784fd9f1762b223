import { outFolder } from '../../../src/archive/settings.ts'
import { type Command, started } from '../../shared/command.ts'
import { mayReplace } from '../../shared/place.ts'
import { UsageError } from '../../shared/usage.ts'
import { count } from './count.ts'
import { writeRecord } from './write.ts'

const CORPUS = {
  verb: 'corpus',
  does: 'Writes an invented record of any size. The same numbers give the same record.',
  flags: {
    meetings: { value: 'N', needed: true, about: 'how many meetings it has' },
    out: { value: 'DIR', needed: true, about: 'the folder to make' },
    seed: { value: 'S', usual: '1', about: 'a number: another one gives another record (else 1)' },
  },
  examples: [['--meetings 200 --out .cache/record', 'writes a record of 200 meetings']],
} as const satisfies Command

/** Writes an invented record. Gives the exit code: 0 written, 2 bad usage or a fault of the program. */
export function main(args: string[]): Promise<number> {
  return started(CORPUS, args, (values) => {
    const meetings = count('--meetings', values.meetings)
    const seed = count('--seed', values.seed)
    if (values.out === undefined)
      throw new UsageError('Unexpected lack of `--out`, expected the folder to write the record into')
    const folder = mayReplace(outFolder(values.out), 'corpus')
    const { documents, bytes } = written(folder, meetings, seed)
    process.stdout.write(
      `${documents} documents of ${meetings} meetings, ${(bytes / 1e6).toFixed(1)} MB, are in ${folder}\n`,
    )
    return 0
  })
}

function written(folder: string, meetings: number, seed: number): ReturnType<typeof writeRecord> {
  try {
    return writeRecord(folder, meetings, seed)
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error
    throw new UsageError(`Unexpected folder \`${folder}\`, expected one that can be written: ${error.message}`)
  }
}
