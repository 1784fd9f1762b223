/** What a Word file is to show, as paragraphs and tables; with where in the record its words are. */
import type { PartRun } from '../formats/index.ts'

/** Words in one manner. */
export interface Run extends PartRun {
  bold?: boolean
  italic?: boolean
  struck?: boolean
  /** The address to which they lead, on the web. */
  href?: string
}

/** Where the words of a paragraph are in the sources of a sheet. */
export interface Place {
  /** Which document, by its place among the sources. */
  source: number
  /** Offsets of what the paragraph is in the source; absent where it is made of fields. */
  from?: number
  to?: number
  /** The offset behind which a new paragraph would be put. */
  end?: number
}

/** How a paragraph looks, by Word's own styles. */
export type Look =
  | { style: 'Title' | 'Subtitle' | 'Normal' | 'Quote' }
  | { style: 'Heading'; depth: number }
  /** `list` is absent for what goes on in an entry. */
  | { style: 'Entry'; level: number; list?: 'bullets' | number }

/** A paragraph. */
export interface Paragraph {
  type: 'paragraph'
  look: Look
  runs: Run[]
  place: Place
}

/** A table: its first row holds the names of the columns. */
export interface Table {
  type: 'table'
  rows: Paragraph[][]
}

/** A Word file to be. */
export interface Sheet {
  title: string
  /** The language of its words. */
  lang: string
  /** Whether it has every word of its documents; else it is a list made from them. */
  whole: boolean
  /** The documents that it is made of. */
  sources: { path: string; text: string }[]
  blocks: (Paragraph | Table)[]
}

/** A paragraph of words that no document has as they stand. */
export function made(source: number, style: 'Title' | 'Subtitle' | 'Normal', ...runs: (string | Run)[]): Paragraph {
  return {
    type: 'paragraph',
    look: { style },
    runs: runs.map((run) => (typeof run === 'string' ? { text: run } : run)),
    place: { source },
  }
}

/** The paragraphs of a sheet in their order, those of tables row by row. */
export function paragraphsOf({ blocks }: Pick<Sheet, 'blocks'>): Paragraph[] {
  return blocks.flatMap((block) => (block.type === 'table' ? block.rows.flat() : [block]))
}
