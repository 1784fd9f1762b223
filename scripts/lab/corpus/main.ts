import { parseArgs } from 'node:util'
import { outFolder } from '../../../src/archive/settings.ts'
import { mayReplace } from '../../shared/place.ts'
import { guarded, UsageError } from '../../shared/usage.ts'
import { count } from './count.ts'
import { writeRecord } from './write.ts'

const USAGE = 'usage: npm run corpus -- --meetings N --out DIR [--seed S]'

/** Writes an invented record. Gives the exit code: 0 written, 2 bad usage or a fault of the program. */
export function main(args: string[]): Promise<number> {
  return guarded(USAGE, () => {
    const { values } = parseArgs({
      args,
      options: {
        meetings: { type: 'string' },
        out: { type: 'string' },
        seed: { type: 'string', default: '1' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
    if (values.help) {
      process.stdout.write(`${USAGE}\n`)
      return 0
    }
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
