import type { Root } from 'mdast'
import type { Exported } from './word/record-part.ts'

/** Something of a source that is no text of its own: shown to the one who takes it in, never lost. */
export interface Remark {
  /** What it is: `a comment`, `words that were struck out`, `the header of the pages`. */
  what: string
  words: string
}

/** What was read in a file, or in what was pasted. */
export interface Taken {
  /** Its words as headings, paragraphs, lists and tables, in order. */
  root: Root
  remarks: Remark[]
  /** The documents of the record that it was exported from, where the file keeps them. */
  exported?: Exported
}
