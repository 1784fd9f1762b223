/** What the rules say of the record, handed to the views as plain data. */
import type { Destination, Exception, IsoDate } from '../record/index.ts'

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

/** How the rules on clauses stood on earlier days, by the record as it is now. */
export interface PastView {
  /** The first day that is told. */
  from: IsoDate
  /** Whether the record goes no further back. */
  isWhole: boolean
  /** By the ids of the rules; without those of which it can't be told. */
  rules: ReadonlyMap<string, CourseView>
}

/** The course of one rule. */
export interface CourseView {
  /** The kinds of documents that show whether it is kept. */
  evidence: readonly ('minutes' | 'interests' | 'papers')[]
  /** In the order of the days. */
  steps: readonly StepView[]
}

/** How a rule stood from a day on: how many errors and warnings it found that nothing explains, and how many were explained. */
export interface StepView {
  date: IsoDate
  judges: boolean
  errors: number
  warnings: number
  explained: number
  begun: readonly ChangeView[]
  ended: readonly ChangeView[]
}

/** A finding, or the explanation of one. */
export interface ChangeView {
  /** The same for what begins and what ends. */
  key: string
  message: string
  file: string
  /** Why it is so, where that is explained. */
  reason: string | undefined
}
