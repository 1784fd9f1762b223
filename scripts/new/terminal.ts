/** Questions at a terminal. */
import { createInterface } from 'node:readline/promises'
import type { Prompt } from './kind.ts'

/** The one who was asked ended it: Ctrl-C, or the end of the input. */
export class Ended extends Error {}

/** Runs what asks questions, at a terminal if there is one, and closes it. */
export async function atTerminal<T>(run: (prompt?: Prompt) => Promise<T>): Promise<T> {
  if (!process.stdin.isTTY) return run()
  const lines = createInterface({ input: process.stdin, output: process.stderr })
  const ended = new Promise<never>((_, reject) => {
    for (const event of ['SIGINT', 'close'] as const) lines.once(event, () => reject(new Ended()))
  })
  ended.catch(() => undefined)
  try {
    return await run((question) => Promise.race([lines.question(question), ended]))
  } finally {
    lines.close()
  }
}
