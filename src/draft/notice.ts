/** What is said of a draft to the one who has to answer for it. */
import type { Remark } from '../formats/index.ts'

/** What some words of the source were taken for. */
export interface Notice {
  words: string
  /** What they were taken for: `the day of the meeting`, `an action`. */
  as: string
  /** Whether the source says so itself, with a label, a heading or a name that the record knows. */
  sure: boolean
}

/** What a person has to decide; the draft doesn't say it. */
export interface Question {
  /** The words of the source that it is about; empty where the source is silent. */
  words: string
  ask: string
}

/** Asks of each thing that a file holds beside its text whether it belongs there. */
export function besideText(remarks: readonly Remark[]): Question[] {
  return remarks.map(({ what, words, file }) => ({
    words,
    ask:
      file !== undefined && words.trim() === ''
        ? `What does ${what} show? The file doesn’t say`
        : `The file holds ${what}: does it belong to the text?`,
  }))
}
