/** What stands beneath the heading of an item: its topics, papers and the like, and who was present with an interest. */
import type { AnyElement, Document } from '../record/index.ts'
import { interestLines } from './conflicts.ts'
import { targetNamed } from './entries.ts'
import { type Named, namedId, type Phrase, type Site } from './site.ts'
import { type WithheldWords, withheldWords } from './withheld.ts'

/** What is said of an item of the agenda. */
export interface ItemFacts {
  type: 'Item'
  /** Topics, organisations, papers and what it takes up; none of these lists is empty. */
  lists: readonly { label: string; of: readonly Named[] }[]
  /** Whether it speaks of a programme behind the information barrier as policy only. */
  isPolicy: boolean
  /** The Chair's ruling. */
  ruling: string | undefined
  /** Why what was said is withheld. */
  withheld: WithheldWords | undefined
  /** Sentences on who was present with or without an interest, without a full stop. */
  interests: readonly Phrase[]
}

/** What is said of an item. */
export function itemFacts(element: Extract<AnyElement, { name: 'Item' }>, document: Document, site: Site): ItemFacts {
  const { topics = [], concerns = [], paper = [], takes = [], scope, ruling } = element.attributes
  const lists = [
    { label: 'Topics', of: topics.map((id) => namedId(site, `topics/${id}`)) },
    { label: 'Concerns', of: concerns.map((id) => namedId(site, `organisations/${id}`)) },
    { label: 'Papers', of: paper.map((id) => namedId(site, `papers/${id}`)) },
    { label: 'Takes up', of: takes.map((id) => targetNamed(id, site)) },
  ]
  const meeting = site.meetingsById.get(document.id)
  const item = meeting?.items.find((one) => one.marks === element)
  return {
    type: 'Item',
    lists: lists.filter(({ of }) => of.length > 0),
    isPolicy: scope === 'policy',
    ruling,
    withheld: withheldWords(element),
    interests: meeting && item ? interestLines(item, meeting, site) : [],
  }
}
