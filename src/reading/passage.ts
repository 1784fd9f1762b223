/** What a stretch of ordinary prose seems to be. */

/** The kinds that the reader knows. */
export type PassageKind =
  | 'action'
  | 'decision'
  | 'deferral'
  | 'need'
  | 'interest'
  | 'attendance'
  | 'apologies'
  | 'paragraph-number'

/** One thing that a text seems to say, and where. */
export interface Passage {
  kind: PassageKind
  /** A label, heading, box or column says so; where it is `false`, only the sentence sounds like it. */
  sure: boolean
  /** Offsets in the text. */
  from: number
  to: number
  /** The first and the last line, from 1. */
  line: number
  endLine: number
  /** Who is named as the one to act, as written. */
  owner?: string
  /** The words, without marks and labels. */
  words: string
}
