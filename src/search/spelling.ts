/** Words of the record as they are written, by which a misspelt one is known and mended. */
import { nearest } from '../record/nearest.ts'
import { COMPOUND, folded, seen, stem } from './stems.ts'

/** The words that begin with one letter, the most frequent first: small, or as written where the record never has them small. */
export type Spelling = readonly string[]

/** Words shorter than this have too many neighbours. */
const SHORTEST = 4
/** So many slips are mended in a word, and in one of this length two. */
const LONG = 8

/** Capitals that stand for words: another word is no mend of them. */
const ACRONYM = /^\p{Lu}{2,5}$/u

/** What a question with a misspelt word may have meant. */
export interface Mended {
  words: string
  /** Whether a name was mended: that is offered, not done. */
  isName: boolean
}

/** The files of the spelling, by the first letter; of words with how often each was met as it is written. */
export function spellings(met: Iterable<readonly [word: string, times: number]>): Map<string, Spelling> {
  const words = new Map<string, { as: string; most: number; times: number }>()
  for (const [word, times] of met) {
    const small = word.toLowerCase()
    if (word.length < SHORTEST || !/^\p{L}+$/u.test(word) || letterOf(small) === undefined) continue
    const one = words.get(small)
    const most = word === small ? Number.POSITIVE_INFINITY : times
    if (!one) words.set(small, { as: word, most, times })
    else {
      one.times += times
      if (most > one.most || (most === one.most && word < one.as)) {
        one.as = word
        one.most = most
      }
    }
  }
  const order = [...words.values()].sort((a, b) => b.times - a.times || (a.as < b.as ? -1 : 1))
  const by = Map.groupBy(order, ({ as }) => letterOf(as) as string)
  return new Map([...by].sort(([a], [b]) => (a < b ? -1 : 1)).map(([letter, of]) => [letter, of.map(({ as }) => as)]))
}

/**
 * Mends the words of a question that the record doesn't have; words in quotes are looked for as they are.
 * A slip in the first letter isn't known as one.
 * @param known gives the words with a first letter
 * @returns nothing where every word is known, or none is near
 */
export async function mended(words: string, known: (letter: string) => Promise<Spelling>): Promise<Mended | undefined> {
  let isName = false
  let text = ''
  // Every second part is a mark, and every fourth stands between two of them.
  for (const [n, part] of seen(words)
    .split(/(["“”„])/)
    .entries()) {
    let last = 0
    for (const { 0: word, index } of n % 4 === 0 ? part.matchAll(COMPOUND) : []) {
      const letter = letterOf(word)
      const near = letter === undefined ? undefined : nearTo(word, await known(letter))
      if (near === undefined) continue
      isName ||= near !== near.toLowerCase()
      text += part.slice(last, index) + near
      last = index + word.length
    }
    text += part.slice(last)
  }
  return text === seen(words) ? undefined : { words: text, isName }
}

function nearTo(word: string, known: Spelling): string | undefined {
  const asked = folded(word)
  const asWord = stem(asked)
  if (asked.length < SHORTEST || asWord === undefined || !/^[a-z]+$/.test(asked)) return undefined
  if (ACRONYM.test(word)) return undefined
  // Whoever is still typing has misspelt nothing.
  const plain = known.map(folded)
  if (plain.some((one) => one.startsWith(asked))) return undefined
  const nearly = nearest(asked, plain, asked.length < LONG ? 1 : 2)
  const near = nearly === undefined ? undefined : known[plain.indexOf(nearly)]
  // Another ending of a word that is there is found as it is: a slip stands within the word.
  const isEnding = () => asked.slice(-3) !== folded(near ?? '').slice(-3) && known.some((one) => stem(one) === asWord)
  return near === undefined || isEnding() ? undefined : near
}

/** The letter under which a word is kept; nothing of one that begins with no letter of the alphabet. */
function letterOf(word: string): string | undefined {
  return /^[a-z]/.exec(folded(word.slice(0, 1)))?.[0]
}
