/** Names in running text: found as whole words, by one regular expression over the text. */

/** One mention of a name. */
export interface Mention {
  /** The name as it was asked for. */
  name: string
  /** Its words in the text, and the offset at which they begin. */
  words: string
  at: number
}

/** What finds names in texts; `undefined` where there are no names to find. */
export type Finder = (text: string, from?: number) => Generator<Mention>

const LETTER = /[\p{L}\p{N}]/u

/**
 * Finds names as whole words, the longest first. A name of several words may break over lines and begin each word
 * with a small letter or a capital; a single word must read exactly as it is written, for it may be a common one.
 */
export function finderOf(names: Iterable<string>): Finder | undefined {
  const sorted = [...new Set(names)].sort((a, b) => b.length - a.length)
  if (sorted.length === 0) return undefined
  const pattern = sorted.map((name) => `(${patternOf(name)})`).join('|')
  return function* (text, from = 0) {
    const regex = new RegExp(`(?:${pattern})(?![\\p{L}\\p{N}])`, 'gu')
    regex.lastIndex = from
    for (let match = regex.exec(text); match; match = regex.exec(text)) {
      const [words, ...groups] = match
      if (LETTER.test(text.charAt(match.index - 1))) regex.lastIndex = match.index + 1
      else yield { name: sorted[groups.findIndex((group) => group !== undefined)] ?? words, words, at: match.index }
    }
  }
}

function patternOf(name: string): string {
  const parts = name.trim().split(/\s+/)
  if (parts.length === 1) return RegExp.escape(name)
  return parts.map(anyCase).join('\\s+')
}

/** A word that may begin with a small letter or a capital. */
function anyCase(word: string): string {
  const [first = '', ...rest] = word
  const small = first.toLowerCase()
  const capital = first.toUpperCase()
  const begins = small === capital ? RegExp.escape(first) : `(?:${RegExp.escape(small)}|${RegExp.escape(capital)})`
  return begins + RegExp.escape(rest.join(''))
}
