/** The line that says what the desk is doing. */
import { byId } from './parts.ts'

/** Says something to the reader, aloud too. */
export function say(words: string): void {
  byId('desk-status').textContent = words
}

/** Says what could not be done. */
export function fail(error: unknown): void {
  say(`That can’t be done: ${error instanceof Error ? error.message : String(error)}.`)
}
