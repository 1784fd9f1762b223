/** What the rules say of the record, handed to the views as plain data. */
import type { Destination, Exception } from '../record/index.ts'

/** One finding, as pages tell it. */
export interface Found {
  rule: string
  severity: 'error' | 'warning'
  message: string
  help: readonly string[]
  file: string
  line: number
  subjects: readonly string[]
}

/** A finding that an exception explains. */
export interface Explanation extends Found {
  exception: Exception
}

/** Files of an example and what the check prints of them. */
export interface ExampleView {
  files: Readonly<Record<string, string>>
  asOf: string
  /** The report's text; absent where nothing is found. */
  output?: string
}

/** One rule with what it found on the day. */
export interface RuleView {
  id: string
  /** What readers know it by. */
  title: string
  invariant: string
  why: string
  severity: 'error' | 'warning'
  /** What it stands on: a clause, a decision, or a word such as `good-practice`. */
  ground: { kind: string; id?: string; place?: Destination }
  /** Further clauses, by their ids, that it helps to keep. */
  also: readonly string[]
  /** Whether the record holds anything that it judges. */
  judges: boolean
  found: readonly Found[]
  explained: readonly Explanation[]
  bad: ExampleView
  good: ExampleView
}

/** The rules with what they found, judged on a day. */
export interface Judgement {
  asOf: string
  /** Those that are asked of this body. */
  rules: readonly RuleView[]
  /** Those that are not, where the body says why. */
  off: readonly { id: string; title: string; why: string }[]
}
