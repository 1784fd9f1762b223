/** What a rule is: one invariant of the record, where it comes from, and how it is checked. */

import type { Destination, Help, IsoDate, PublicRecord, Span, Subject } from '../../record/index.ts'
import type { Duty } from './standing.ts'

/** An error breaks a clause or the record's integrity; a warning is good practice, or time running out. */
export type Severity = 'error' | 'warning'

/** The kinds of dated documents by which a clause is judged. */
export type Evidence = 'minutes' | 'interests' | 'papers'

/** What a rule stands on: a clause of the terms, a minuted decision, or one of the grounds that every record has. */
export type Basis =
  | `clause:${string}`
  | `decision:${string}`
  | 'record'
  | 'good-practice'
  | 'accessibility'
  | 'comply-or-explain'

/** A second place that helps to understand a finding. */
export interface Related {
  file: string
  span: Span
  message: string
}

/**
 * One breach of a rule, before the rule's id and basis are stamped on it. Only what is told of it is read: where a place
 * takes work to find, `span` may be a getter.
 */
export interface Finding {
  file: string
  span: Span
  /** *Unexpected X, expected Y*, or the plain fact. */
  message: string
  /** The day that it is about, where that is not the day of its document. */
  day?: IsoDate
  /** Where it differs from that of the rule. */
  severity?: Severity
  /** Lines with concrete values to type; a function where the record has to be searched for them. */
  help?: Help[] | (() => Help[])
  related?: Related[]
  /** Ids under which exceptions.yaml can explain it, the narrowest first. */
  subjects?: string[]
  /** Where an explanation can be the right answer: the words before the help line that says how, such as `or`. */
  explain?: string
}

/** What is wrong with one piece of a document. */
export type Complaint = Pick<Finding, 'span' | 'message' | 'help'>

/** Files that show a rule broken or kept, laid over the miniature body in `example-body.ts`. */
export interface Example {
  files: Record<string, string>
  /** The files of the record that it is compared with, laid over the miniature body too; where absent, with none. */
  base?: Record<string, string>
  /** The day of the judgement; 1 June 2024 if it doesn't matter. */
  asOf?: IsoDate
}

/** What the other rules found, for the rule that judges exceptions. */
export interface Outcome {
  /** All rules there are, by their ids. */
  known: ReadonlyMap<string, Rule>
  /** Ids of rules whose findings no exception can explain. */
  unexplainable: ReadonlySet<string>
  /** How a rule stands in this record, by its id; nothing where there is no such rule. */
  duty(id: string): Duty | undefined
  /** Ids of rules that threw: what they would have found nobody knows. */
  failed: ReadonlySet<string>
  /** The findings of a rule that an exception about this subject explains. */
  explained(rule: string, subject: Subject): readonly Finding[]
  /** Whether the other rules found no error. */
  isClean(): boolean
}

/** What a rule that was promised asks for where nobody has said anything of it. */
export interface Promised {
  /** What terms with such a duty say: which clauses are offered as its basis. */
  words: RegExp
  /** Whether it holds until there is an answer. */
  until: 'on' | 'off'
  /** What to write under `rules` where the terms have no such clause. */
  answer: string
}

/** One rule. */
export interface Rule {
  /** Permanent; the name of its file. */
  id: string
  /** What holds, in a few words for readers, as a heading: `Every action has an owner`. */
  title: string
  /** The same in full, in a sentence. */
  invariant: string
  /** Why it should. */
  why: string
  basis: Basis
  /** Further clauses, by their ids, that it helps to keep; their pages show it too. */
  also?: readonly string[]
  severity: Severity
  /** Clauses that ask for it, whatever they are called: it stands on the first of them where the terms lack its own. */
  asking?(record: PublicRecord): readonly Destination[]
  /** The rule without which there is nothing for this one to look at: it is off where that is. */
  partOf?: Pick<Rule, 'id' | 'basis' | 'promised'>
  /**
   * The promised rule on the same clause: where body.yaml names another clause for that one, or says under `rules` how
   * it stands, this one stands alike, unless body.yaml speaks of it too.
   */
  follows?: Pick<Rule, 'id' | 'basis' | 'promised'>
  /** Of a rule that the program promises to every body: what is asked where neither the terms nor body.yaml have a word on it. */
  promised?: Promised
  /** Every breach of it in a record judged on a day (Europe/London). Pure. */
  check(record: PublicRecord, asOf: IsoDate, outcome: Outcome): Iterable<Finding>
  /**
   * Whether the record holds anything that it judges on a day; where it holds nothing, the site says so, and not that
   * the rule is kept.
   */
  judges?(record: PublicRecord, asOf: IsoDate): boolean
  /** The kinds of dated documents that show whether it is kept. */
  evidence?: readonly Evidence[]
  /**
   * When what it finds can change while nobody edits anything: `never`, where it doesn't look at the day; `by-policy`,
   * where it counts days or months by the policy; else on the dates of the record only. The forecast asks it then.
   */
  turns?: 'never' | 'by-policy'
  /** Runs after all others, because it judges what they found. */
  last?: boolean
  /** Breaks it; `output` is the exact text of the report. */
  bad: Example & { output: string }
  /** Keeps it. */
  good: Example
}
