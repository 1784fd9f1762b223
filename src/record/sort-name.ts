/** What a person is sorted by. */
import { isLetters, isPeerage, isTitle } from './titles.ts'

/** A name to sort by, read from a whole name. */
export interface SortName {
  sort: string
  /** What makes it a reading that only somebody who knows can confirm, in words; nothing where the last word is the surname. */
  because?: string
}

const PARTICLE =
  /^(?:de|del|della|den|der|des|di|dos|du|da|das|la|le|les|van|von|vom|zu|zur|ter|ten|ap|ab|ferch|bin|ibn|al|al-.+|el-.+|ó|o|uí|ui|ní|ni|nic|mac|mc|san|santa|st\.?)$/i

/**
 * The name to sort by: without titles before and letters behind, from the first particle on; of a peer
 * the name of the title; of others the last word.
 */
export function sortNameOf(name: string): SortName {
  const words = name.trim().split(/[\s,]+/)
  const first = Math.max(
    0,
    words.findIndex((word) => !isTitle(word)),
  )
  const last = words.findLastIndex((word) => !isLetters(word))
  const isOf = first > 0 && words[first] === 'of'
  const rest = words.slice(isOf ? first + 1 : first, Math.max(first, last) + 1)
  const particle = rest.findIndex((word, n) => n > 0 && PARTICLE.test(word))
  const title = first > 0 ? words.slice(0, first) : []
  const because =
    title.length > 0
      ? `begins with the title “${title.join(' ')}”`
      : particle > 0
        ? `has the particle “${rest[particle]}”`
        : last < words.length - 1 && rest.length > 0
          ? `ends in the letters “${words.slice(last + 1).join(' ')}”`
          : undefined
  const isPeer = title.some(isPeerage) && (isOf || rest.length === 1 || rest[1] === 'of')
  const sort = isPeer ? rest.join(' ') : particle > 0 ? rest.slice(particle).join(' ') : (rest.at(-1) ?? name)
  return because === undefined ? { sort } : { sort, because }
}
