import type { Root } from 'mdast'
import type { Exported } from './word/record-part.ts'

/** Something of a source that is no text of its own: shown to the one who takes it in, never lost. */
export interface Remark {
  /** What it is: `a comment`, `words that were struck out`, `the header of the pages`. */
  what: string
  words: string
  /** The name of the file that holds it, among `files`. */
  file?: string
}

/** What was read in a file, or in what was pasted. */
export interface Taken {
  /** Its words as headings, paragraphs, lists and tables, in order. */
  root: Root
  remarks: Remark[]
  /** The pictures within it, by names made for them. */
  files?: Readonly<Record<string, Uint8Array>>
  /** The documents of the record that it was exported from, where the file keeps them. */
  exported?: Exported
}
