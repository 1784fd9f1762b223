/** What is wrong with the words of a link, or the alternative of a picture. */

import type { Complaint } from '../engine/rule.ts'
import type { Shown } from './links.ts'

/** What is wrong with a link or picture for those who go by its words alone. */
export function ofShown({ picture, words, url }: Shown): Omit<Complaint, 'span'> | undefined {
  if (picture) {
    const unexpected = words === '' ? PICTURES.none : FILE.test(words) ? PICTURES.file : undefined
    return unexpected && { message: unexpected, help: [`write what it shows: \`![A lock gate, half open](${url})\``] }
  }
  const unexpected = words === '' ? 'link without words' : vague(words)
  if (unexpected === undefined) return undefined
  return {
    message: `Unexpected ${unexpected}, expected words that say where it leads`,
    help: [`let the words name what it leads to: \`[minutes of 17 March](${url})\``],
  }
}

const PICTURES = {
  none: 'Unexpected picture without an alternative, expected words for those who don’t see it',
  file: 'Unexpected file name as the alternative of a picture, expected what it shows',
} as const

const FILE = /^\S+\.(?:png|jpe?g|webp|gif|avif|svg)$/i
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/i

/** Words that say nothing where they stand alone, as in a list of all links of a page. */
const VAGUE: ReadonlySet<string> = new Set(
  (
    'here|click|click here|see here|this|that|it|see this|link|this link|the link|more|read more|see more|' +
    'page|this page|document|this document|website|this website|this site|download'
  ).split('|'),
)
const LONGEST = 16

function vague(words: string): string | undefined {
  if (words.includes('.') && ADDRESS.test(words)) return 'bare address as the words of a link'
  if (words.length > 2 * LONGEST) return undefined
  const lower = words.toLowerCase()
  // Most links are names, and need no more than a look-up.
  const bare = /[^a-z ]/.test(lower) ? lower.replace(/[^\p{L}\p{N}]+/gu, ' ').trim() : lower
  return VAGUE.has(bare) ? `“${words}” as the words of a link` : undefined
}
