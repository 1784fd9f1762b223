/** Ordinary prose, and what it seems to be: no record needed. */
export { headed } from './headings.ts'
export type { Passage, PassageKind } from './passage.ts'
export { listed } from './people.ts'
export { type Piece, piecesOf } from './piece.ts'
export { readText } from './read.ts'
export { askedIn, type Columns, columnsOf } from './table.ts'
export { isTitle } from './title.ts'
export { type WrittenLabel, writtenLabels } from './written-labels.ts'
