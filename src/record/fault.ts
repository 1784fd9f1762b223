import type { Kind } from './schemas/index.ts'
import type { Span } from './span.ts'

/** The rule that answers for a fault found while reading a document. */
export type FaultRule = 'document-shape' | 'safe-content' | 'written-is-read'

/** A mend that a machine can make as well: what it says, and the edits that do just that. */
export interface Mend {
  say: string
  edits: readonly Edit[]
}

/** Text in the place of other text, or a new file. */
export interface Edit {
  /** A file to add, seen from the content folder; where it is absent, the file of the finding is edited. */
  file?: string
  /** What is replaced; where it is absent, that at which the finding points. */
  span?: Span
  text: string
}

/** A line of help: what to type, in words alone, or as a mend that can be made. */
export type Help = string | Mend

/** Words where an id was expected: the record knows what they mean, the document by itself doesn't. */
export interface Unknown {
  words: string
  /** The way to them in the fields of their document. */
  path: readonly PropertyKey[]
  /** The folders that the id may come from, the likeliest first. */
  kinds: readonly Kind[]
  /** Whether they stand where a list is expected. */
  isList?: boolean
}

/** Something that is wrong with one document by itself, found while reading it. */
export interface Fault {
  rule: FaultRule
  /** A warning where it is only likely that something else was meant; otherwise an error. */
  severity?: 'warning'
  span: Span
  /** "Unexpected X, expected Y", or the plain fact. */
  message: string
  /** What to type instead. */
  help: Help[]
  /** What the help begins with, once the record is known. */
  unknown?: Unknown
  /** None of the fields were found: the help is what the text and the record know of them. */
  isFieldless?: true
}

/** What a line of help says. */
export function said(help: Help): string {
  return typeof help === 'string' ? help : help.say
}
