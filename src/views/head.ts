/** What a page says of itself to programs, beside its title and the way to it. */
import type { Thing } from './json-ld.ts'
import type { Named } from './site.ts'

/** How a page is shown where it is shared or found. */
export interface Head {
  /** In a sentence or two. */
  description: string
  /** Its type in the Open Graph protocol; a website if none is given. */
  type?: 'website' | 'article' | 'profile' | undefined
  /** What it is about, in the words of schema.org. */
  things?: readonly Thing[]
  /** The feed of what is new on the page. */
  feed?: Named | undefined
}

/** The beginning of a text, cut between two words where it is longer than a search engine shows. */
export function excerpt(text: string, most = 200): string {
  if (text.length <= most) return text
  const cut = text.slice(0, most)
  const end = cut.lastIndexOf(' ')
  return `${cut.slice(0, end > most / 2 ? end : most).replace(/[\s,;:.–—-]+$/, '')}…`
}
