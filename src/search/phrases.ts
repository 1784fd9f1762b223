/** Exact phrases: what a question has in quotes. */
import { folded, seen, WORD } from './stems.ts'

const QUOTED = /["“”„]([^"“”„]+)["“”„]/g

/** The phrases of a question, as they are compared; words in quotes that are never closed are words. */
export function phrasesIn(words: string): string[] {
  return [...words.matchAll(QUOTED)].map(([, phrase = '']) => plain(phrase)).filter((one) => one.trim() !== '')
}

/** Whether a text says each phrase, word for word; case, accents and marks between words don't matter. */
export function says(text: string, phrases: readonly string[]): boolean {
  const said = plain(text)
  return phrases.every((phrase) => said.includes(phrase))
}

/** The words of a text with a space around each. */
function plain(text: string): string {
  return ` ${(seen(text).match(WORD) ?? []).map(folded).join(' ')} `
}
