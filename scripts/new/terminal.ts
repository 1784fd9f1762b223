/** Questions at a terminal. */
import { createInterface } from 'node:readline'
import type { Prompt } from './kind.ts'

/** The one who was asked ended it: Ctrl-C, or the end of the input. */
export class Ended extends Error {}

/** Runs what asks questions, at a terminal if there is one, and closes it. Answers may be typed or pasted ahead. */
export async function atTerminal<T>(run: (prompt?: Prompt) => Promise<T>): Promise<T> {
  if (!process.stdin.isTTY) return run()
  const lines = createInterface({ input: process.stdin, output: process.stderr })
  const answers = lines[Symbol.asyncIterator]()
  lines.once('SIGINT', () => lines.close())
  try {
    return await run(async (question) => {
      const last = question.lastIndexOf('\n') + 1
      process.stderr.write(question.slice(0, last))
      lines.setPrompt(question.slice(last))
      lines.prompt()
      const { value, done } = await answers.next()
      if (done) throw new Ended()
      return value
    })
  } finally {
    lines.close()
  }
}
