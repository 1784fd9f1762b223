/** What is withheld: items, decisions, actions and passages that say why, and when that is reviewed. */
import { type AnyElement, elements } from './block.ts'
import type { IsoDate } from './dates.ts'
import type { Document } from './document.ts'
import { words } from './text.ts'

/** Something that a document withholds. */
export interface Withheld {
  document: Document
  element: AnyElement
  /** Why, in words. */
  reason: string
  /** The day of review; `undefined` where it names none. */
  until: IsoDate | undefined
  /** Whether it is only the name of an owner, beside words that are there. */
  isName: boolean
}

/** All that documents withhold, in their order. */
export function* withheldIn(documents: Iterable<Document>): Generator<Withheld> {
  for (const document of documents) {
    // Few documents have any, and a search for a word is quick.
    if (!document.source.text.includes('withheld=')) continue
    for (const element of elements(document.body)) {
      const found = withheldBy(element)
      if (found) yield { document, element, ...found }
    }
  }
}

/** What one element withholds, and why; `undefined` where it withholds nothing. */
export function withheldBy(element: AnyElement): Omit<Withheld, 'document' | 'element'> | undefined {
  const { withheld, until } = element.attributes as { withheld?: string; until?: IsoDate }
  if (withheld === undefined) return undefined
  return { reason: withheld, until, isName: element.name === 'Action' && words(element.body) !== '' }
}
