/** How commands fail: in a sentence on stderr, with exit code 2. */
import { ArchiveError } from '../../src/archive/read.ts'
import { SettingError } from '../../src/archive/settings.ts'
import { nearest } from '../../src/record/index.ts'

/** The command was called wrongly; the message says how to call it. */
export class UsageError extends Error {}

/** No rule has this id: with the nearest that there is, or all of them. */
export function unknownRule(id: string, ids: readonly string[]): UsageError {
  const near = nearest(id, ids)
  return new UsageError(`Unexpected rule \`${id}\`, expected ${near ? `perhaps \`${near}\`` : ids.join(', ')}`)
}

/** Runs a command; what goes wrong is said in a sentence, never with a stack trace (but with `DEBUG=1`). */
export async function guarded(usage: string, run: () => number | Promise<number>): Promise<number> {
  try {
    return await run()
  } catch (error) {
    process.stderr.write(`${sentence(error, usage)}\n`)
    if (process.env.DEBUG && error instanceof Error) process.stderr.write(`${error.stack}\n`)
    return 2
  }
}

/** What went wrong, as a sentence; where the command was called wrongly, with how to call it. */
export function sentence(thrown: unknown, usage = ''): string {
  const error = thrown instanceof Error ? thrown : new Error(String(thrown))
  if (error instanceof UsageError) return `${error.message}\n${usage}`
  if (error instanceof ArchiveError || error instanceof SettingError) return error.message
  return `The program failed: ${error.message.split('\n')[0]}\nThis is a mistake in the program, not in the record; set DEBUG=1 for details.`
}
