/** The part of a page that a plot has: heading, words, drawing, and the same figures as a table. */
import type { Phrase } from '../site.ts'
import type { Drawing } from './drawing.ts'

/** A section of a page. `drawing` is absent where there is nothing to draw, and `figures` where there is nothing to count. */
export interface Section {
  id: string
  title: string
  /** Paragraphs. */
  words: readonly string[]
  drawing?: Drawing | undefined
  figures?: Figures | undefined
}

/** A table whose first column names the rows. */
export interface Figures {
  caption: string
  heads: readonly string[]
  /** Each row has a cell for each head. */
  rows: readonly (readonly Cell[])[]
  /** Whether the columns after the first are numbers. */
  numbers: boolean
}

/** What a cell says: lines one below the other, and a note in small print below them. */
export interface Cell {
  lines: readonly Phrase[]
  note?: string
}

/** A cell of one line. */
export function cell(...line: Phrase): Cell {
  return { lines: [line] }
}
