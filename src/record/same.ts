/** What counts as the same text: typography and line breaks change nothing. */
import { plainly } from './text.ts'

/** Whether two texts say the same: other quotes, dashes and spaces are no other words. */
export function sameText(a: string, b: string): boolean {
  return a === b || loosely(a) === loosely(b)
}

/** A text with one sign for all quotes, and with spaces only between words. */
function loosely(text: string): string {
  return plainly(text)
    .replace(/'/g, '"')
    .replace(/"+/g, '"')
    .replace(/(?<![\p{L}\p{N}]) | (?![\p{L}\p{N}])/gu, '')
}

/** Whether two values of frontmatter or attributes say the same. */
export function sameData(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b)
}

/** A value as text, with its fields in order and its texts plain. */
export function canonical(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(loosely(value))
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`
  if (typeof value !== 'object' || value === null) return String(value)
  const fields = Object.entries(value).filter(([, one]) => one !== undefined)
  return `{${fields
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, one]) => `${name}:${canonical(one)}`)
    .join()}}`
}
