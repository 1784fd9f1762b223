/** The body of a document as components take it: numbered and named in the order of the text, before anything is rendered. */
import {
  type AnyElement,
  type Block,
  type Document,
  fragmentOf,
  NUMBERED,
  Paragraphs,
  type TrustedHtml,
  withAddresses,
} from '../record/index.ts'
import { type EntryFacts, factsOf } from './entry.ts'
import { type FoundHere, type FoundPlaces, foundPlaces } from './found-places.ts'
import { linkAddress } from './links.ts'
import type { Site } from './site.ts'

/** Where an entry is on its page, and its own words. */
export interface Placed {
  /** Its fragment, where it has one. */
  id: string | undefined
  /** Its number among the paragraphs, where it counts as one. */
  number: number | undefined
  body: readonly BodyBlock[]
}

/** The entry of one kind of element: `EntryOf<'Action'>`. */
export type EntryOf<N extends EntryFacts['type']> = Extract<EntryFacts, { type: N }> & Placed

/** A list that holds elements of the vocabulary; other lists are prose. */
export interface ListBlock {
  type: 'list'
  ordered: boolean
  start: number
  items: readonly (readonly BodyBlock[])[]
}

/** A block, ready to be rendered. */
export type BodyBlock = (
  | { type: 'prose'; html: TrustedHtml }
  | { type: 'heading'; depth: number; id: string; html: TrustedHtml }
  | ListBlock
  | (EntryFacts & Placed)
) & {
  /** What the check finds in it: told only while the record is edited. */
  found?: readonly FoundHere[] | undefined
}

/** What all blocks of one page share. */
interface Page {
  document: Document
  site: Site
  places: FoundPlaces
  /** Counts the paragraphs, where they are numbered. */
  paragraphs?: Paragraphs | undefined
}

/** The body of a document; its paragraphs are numbered where those of its kind are. */
export function bodyOf(document: Document, site: Site): BodyBlock[] {
  const paragraphs = NUMBERED.has(document.kind) ? new Paragraphs() : undefined
  const places = foundPlaces(document, site)
  return document.body.map((block) => blockOf(block, { document, site, places, paragraphs }))
}

function blockOf(block: Block, page: Page): BodyBlock {
  const found = page.places.get(block)
  const made = blockAlone(block, page)
  return found ? { ...made, found } : made
}

function blockAlone(block: Block, page: Page): BodyBlock {
  switch (block.type) {
    case 'prose': {
      const html = proseOf(block, page)
      return { type: 'prose', html: page.paragraphs?.numbered(html) ?? html }
    }
    case 'heading':
      return { type: 'heading', depth: Math.max(2, block.depth), id: block.id, html: proseOf(block, page) }
    case 'list':
      return {
        type: 'list',
        ordered: block.ordered,
        start: block.start,
        items: block.items.map((item) => item.map((one) => blockOf(one, page))),
      }
    case 'element':
      return entryOf(block, page)
  }
}

function proseOf(prose: Parameters<typeof withAddresses>[0], { document, site }: Page): TrustedHtml {
  return withAddresses(prose, (link) => linkAddress(link, document, site))
}

function entryOf(element: AnyElement, page: Page): EntryFacts & Placed {
  const { document, site, paragraphs } = page
  const facts = factsOf(element, document, site)
  // A passage only says something of its words: it counts as what is in it.
  if (element.name === 'Passage') {
    const inner = element.body.map((block) => blockOf(block, page))
    return { ...facts, id: undefined, number: undefined, body: inner }
  }
  // An entry has one number, so nothing in it is numbered once more.
  const body = element.body.map((block) => blockOf(block, { ...page, paragraphs: undefined }))
  const fragment = fragmentOf(element)
  if (!paragraphs || element.name === 'Item' || element.name === 'Clause')
    return { ...facts, id: fragment, number: undefined, body }
  const id = fragment ?? paragraphs.id(beginning(element, body))
  return { ...facts, id, number: id === undefined ? undefined : paragraphs.next(), body }
}

/** What tells an entry from others: what it is said of, and its first words. */
function beginning({ attributes }: AnyElement, body: readonly BodyBlock[]): string {
  const [first] = body
  const words = first?.type === 'prose' ? first.html : ''
  return `${'of' in attributes ? attributes.of : ''} ${words.replace(/^(?:<[^>]*>)+/, '')}`
}
