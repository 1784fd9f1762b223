/** What counts as a reason: words that say something. */
import { isNoReason } from './nothing.ts'

/** How many letters that can be seen a reason has at least, and how many different ones. */
const LETTERS = 10
const DIFFERENT = 4

const LETTER = /[\p{L}--\p{Default_Ignorable_Code_Point}]/gv

/** Scripts that put no space between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

/**
 * Whether a text is a reason: ten letters that can be seen, four of them different, in two words, and more than that
 * something is to come or is said elsewhere. Signs, digits and what can't be seen don't count.
 */
export function isReason(text: string): boolean {
  const letters = text.toLowerCase().match(LETTER) ?? []
  if (letters.length < LETTERS || new Set(letters).size < DIFFERENT) return false
  const words = text
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}'’]+/u)
    .filter(Boolean)
  return (words.length > 1 || UNSPACED.test(text)) && !isNoReason(words.join(' '))
}
