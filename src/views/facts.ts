/** Facts of a document: what it is, from when, by whom. */
import type { Named } from './site.ts'

/** A line of facts: a label, and text or names. */
export interface Fact {
  label: string
  text?: string | undefined
  named?: Named[]
  /** What the text leads to, on another site. */
  url?: string | undefined
}
