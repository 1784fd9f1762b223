/** Ordinary prose, and what it seems to be: no record needed. */
export type { Passage, PassageKind } from './passage.ts'
export { readText } from './read.ts'
export { type WrittenLabel, writtenLabels } from './written-labels.ts'
