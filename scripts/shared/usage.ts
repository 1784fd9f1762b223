/** What commands share: options that several know, and errors for people. */
import { isAbsolute, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type IsoDate, isDate } from '../../src/record/dates.ts'

/** The folder of the project, without a slash at the end. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '')

/** The command was called wrongly; the message says how to call it. */
export class UsageError extends Error {}

/** The content folder: the option, else `CONTENT`, else `content/` of the project. Relative paths start where the command was called. */
export function contentFolder(option: string | undefined): string {
  const folder = option ?? process.env.CONTENT
  if (folder === undefined) return resolve(ROOT, 'content')
  return isAbsolute(folder) ? folder : resolve(process.env.INIT_CWD ?? process.cwd(), folder)
}

/** The day of the judgement: the option, else `AS_OF`, else today in Europe/London. */
export function dayOfJudgement(option: string | undefined): IsoDate {
  const given = option ?? (process.env.AS_OF || undefined)
  if (given === undefined) return today()
  if (!isDate(given)) throw new UsageError(`Unexpected day \`${given}\`, expected one such as 2011-09-01`)
  return given
}

function today(): IsoDate {
  // en-CA writes YYYY-MM-DD.
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date())
}

/** Runs a command; what goes wrong is said in a sentence on stderr, and the exit code is 2. */
export async function guarded(usage: string, run: () => number | Promise<number>): Promise<number> {
  try {
    return await run()
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const bad =
      error instanceof UsageError ||
      (error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))
    const known = bad || error?.constructor.name === 'ArchiveError'
    process.stderr.write(
      known
        ? `${message}\n${bad ? `${usage}\n` : ''}`
        : `The program failed: ${message.split('\n')[0]}\nThis is a mistake in the program, not in the record. Set DEBUG=1 for details.\n`,
    )
    if (process.env.DEBUG && error instanceof Error) process.stderr.write(`${error.stack}\n`)
    return 2
  }
}
