/** The known word that is nearest to a mistyped one. */

/** Letters of a word that may be a slip of the hand; what is longer was pasted, and to compare it takes the square of its length. */
const LONGEST = 100

/** So many candidates are compared; the largest record measured has half as many actions. */
const MOST = 50_000

/**
 * The candidate with the smallest edit distance to `word`; `undefined` where
 * even that one is too far to be meant (more than two fifths of the word, every letter, or more than `most`).
 * A word of fewer than six letters is meant only by one that is a single slip away: “tbc” is nobody’s misspelling.
 * The distance counts a letter inserted, left out, changed, or two swapped. A word of more than 100 letters has none.
 * Of more than 50,000 candidates the first are compared.
 */
export function nearest(word: string, candidates: Iterable<string>, most = LONGEST): string | undefined {
  if (word.length > LONGEST) return undefined
  const wanted = word.toLowerCase()
  const letters = countLetters(wanted)
  let best: string | undefined
  let least = Math.min(most, word.length < 6 ? 1 : Math.ceil(word.length * 0.4)) + 1
  let compared = 0
  for (const candidate of candidates) {
    if (++compared > MOST) break
    if (Math.abs(candidate.length - word.length) >= least) continue
    const lower = candidate.toLowerCase()
    if (lettersApart(letters, wanted.length, lower) >= least) continue
    const found = distance(wanted, lower)
    if (found < least && found < Math.max(word.length, candidate.length)) {
      best = candidate
      least = found
    }
  }
  return best
}

/** How often each letter stands in a word; letters whose numbers end alike share a place. */
function countLetters(word: string): Int16Array {
  const counts = new Int16Array(128)
  for (let n = 0; n < word.length; n++) (counts[word.charCodeAt(n) & 127] as number)++
  return counts
}

/** Letters that one word has and the other lacks: never more than their edit distance, and quickly counted. */
function lettersApart(letters: Int16Array, length: number, other: string): number {
  let surplus = 0
  for (let n = 0; n < other.length; n++) {
    const place = other.charCodeAt(n) & 127
    if ((letters[place] as number) <= 0) surplus++
    ;(letters[place] as number)--
  }
  for (let n = 0; n < other.length; n++) (letters[other.charCodeAt(n) & 127] as number)++
  return Math.max(surplus, length - (other.length - surplus))
}

/** Optimal string alignment distance (Damerau-Levenshtein without repeated edits). */
function distance(a: string, b: string): number {
  let before: number[] = []
  let above = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1
      let value = Math.min((above[j] as number) + 1, (row[j - 1] as number) + 1, (above[j - 1] as number) + cost)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        value = Math.min(value, (before[j - 2] as number) + 1)
      row.push(value)
    }
    before = above
    above = row
  }
  return above[b.length] as number
}

/** Words as a sentence lists them: "`a`, `b` or `c`". */
export function oneOf(words: readonly string[]): string {
  const quoted = words.map((word) => `\`${word}\``)
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`
}
