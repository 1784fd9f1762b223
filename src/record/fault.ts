import type { Span } from './span.ts'

/** The rule that answers for a fault found while reading a document. */
export type FaultRule = 'document-shape' | 'safe-content'

/** Something that is wrong with one document by itself, found while reading it. */
export interface Fault {
  rule: FaultRule
  span: Span
  /** "Unexpected X, expected Y", or the plain fact. */
  message: string
  /** What to type instead. */
  help: string[]
}
