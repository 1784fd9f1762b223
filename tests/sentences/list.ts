/** The lists of sentences that somebody has read: one template a line. */
import { readFileSync } from 'node:fs'

/** A template that was found, and where first. */
export type Found = ReadonlyMap<string, string>

/** The lines of a list beside this file. */
export function readList(name: string): string[] {
  const text = readFileSync(new URL(`${name}.txt`, import.meta.url), 'utf8')
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('# '))
}

/** What somebody has still to read: templates that are in no list. */
export function unread(found: Found, list: readonly string[]): string[] {
  const known = new Set(list)
  return [...found].filter(([one]) => !known.has(one)).map(([one, where]) => `${one}    (${where})`)
}

/** What is said nowhere any more, and can be taken out of the list. */
export function unsaid(found: Found, list: readonly string[]): string[] {
  return list.filter((one) => !found.has(one))
}
