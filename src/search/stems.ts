/** Words as the search compares them: without case, accents and endings. */
import { stemmer } from 'stemmer'
import { plainLetters } from '../record/letters.ts'

/** Letters and digits, as ranges: classes such as `\p{L}` take twice the time, and a record has millions of words. */
export const LETTERS = '[0-9A-Za-z\u00c0-\u1fff\u2c00-\u2dff\u2e80-\u2fff\u3040-\uffee]'

/** A word in a text, with apostrophes within. */
export const WORD = new RegExp(`${LETTERS}+(?:['’]${LETTERS}+)*`, 'g')

/** A word, or several that hyphens make one: `by-pass`. */
export const COMPOUND = new RegExp(`${WORD.source}(?:[-‐‑]${WORD.source})*`, 'g')

/** What joins words to a compound. */
export const HYPHEN = /[-‐‑]/

/** Words that stand in nearly every text, by which nothing can be found. */
const EVERYWHERE = new Set(
  (
    'a about an and are as at be been by did do does for from had has have he her his how i in is it its more no not ' +
    'of on or our she so that the their there these they this those to was we were what whats when whens where wheres ' +
    'which who whos will with would you'
  ).split(' '),
)

/** The stem of a word by Porter's rules; nothing where the word stands in nearly every text. */
export function stem(word: string): string | undefined {
  const plain = folded(word)
  return EVERYWHERE.has(plain) ? undefined : stemmer(plain)
}

/** The stems of a text, in its order. */
export function stems(text: string): string[] {
  return (text.match(WORD) ?? []).map(stem).filter((one) => one !== undefined)
}

/**
 * What hyphens join as one word, as others write it: `bypass` of `by-pass`. Nothing of a plain word, and of days and
 * numbers, whose parts mean nothing together.
 */
export function joined(compound: string): string | undefined {
  const parts = compound.split(HYPHEN)
  return parts.length > 1 && parts.every((part) => !/^\d+$/.test(part)) ? parts.join('') : undefined
}

/** The stems of a word or compound: of its parts, and of these as one word. */
export function forms(compound: string): string[] {
  return [...(compound.match(WORD) ?? []), joined(compound) ?? '']
    .map(stem)
    .filter((one) => one !== undefined && one !== '') as string[]
}

/** The stems of a text in all their forms. */
export function allForms(text: string): string[] {
  return (text.match(COMPOUND) ?? []).flatMap(forms)
}

/** A word in small letters, without accents and apostrophes; ligatures are their letters. */
export function folded(word: string): string {
  return plainLetters(word.toLowerCase().normalize('NFKD')).replace(/[\p{M}'’]/gu, '')
}

/** Signs that only say where a word may be parted, or may not be: soft hyphens, and spaces and joiners without width. */
const UNSEEN = /\u00ad|\u2060|\ufeff|[\u200b-\u200d]/g

/** A text without the signs within words that nobody sees. */
export function seen(text: string): string {
  return text.replace(UNSEEN, '')
}
