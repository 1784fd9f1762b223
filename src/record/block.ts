/** The typed body of a document: prose, headings, lists, and the elements of the vocabulary. */
import type { Span } from './span.ts'
import type { TrustedHtml } from './trusted-html.ts'
import type { AttributesOf, ElementName } from './vocabulary.ts'

/** A link or picture of the record in a stretch of prose. */
export interface ProseLink {
  /** What is written. */
  url: string
  picture: boolean
  /** Offsets in the file. */
  from: number
  to: number
}

/** Markdown without elements of the vocabulary, as HTML in which links of the record are marks with their number. */
export interface Prose {
  type: 'prose'
  html: TrustedHtml
  links: readonly ProseLink[]
  /** Offsets in the file. */
  from: number
  to: number
}

/** A heading; in minutes, one of depth 2 opens an agenda item. */
export interface Heading {
  type: 'heading'
  depth: 1 | 2 | 3 | 4 | 5 | 6
  /** Its id on the page, unique in the document. */
  id: string
  text: string
  html: TrustedHtml
  links: readonly ProseLink[]
  /** The offset in the file at which it begins. */
  from: number
  span: Span
}

/** A list that holds elements of the vocabulary; other lists are prose. */
export interface List {
  type: 'list'
  ordered: boolean
  start: number
  items: Block[][]
}

/** An element of the vocabulary with its typed attributes. */
export interface Element<N extends ElementName = ElementName> {
  type: 'element'
  name: N
  attributes: AttributesOf<N>
  /** The attributes that hold something that can't be read. */
  readonly unread: readonly string[]
  /** Where each attribute's value stands. */
  readonly places: Readonly<Record<string, Span>>
  /** The offset in the file at which it begins. */
  readonly from: number
  /** The offset in the file at which each attribute's value begins. */
  readonly offsets: Readonly<Record<string, number>>
  /** The whole element. */
  readonly span: Span
  /** Its opening tag. */
  readonly tag: Span
  body: Block[]
}

/** Any element, to be told apart by its name. */
export type AnyElement = { [N in ElementName]: Element<N> }[ElementName]

export type Block = Prose | Heading | List | AnyElement

/** Every element in a body, depth first, in the order of the text. */
export function elements(blocks: readonly Block[], into: AnyElement[] = []): AnyElement[] {
  for (const block of blocks) {
    if (block.type === 'element') {
      into.push(block)
      elements(block.body, into)
    } else if (block.type === 'list') {
      for (const item of block.items) elements(item, into)
    }
  }
  return into
}

/** Whether a block is the element called `name`. */
export function isElement<N extends ElementName>(block: Block, name: N): block is Extract<AnyElement, { name: N }> {
  return block.type === 'element' && block.name === name
}
