import { compare, type Mend, type Span } from '../../record/index.ts'
import type { Related, Severity } from './rule.ts'

/** A finding with everything a report needs to print it. */
export interface Diagnostic {
  rule: string
  severity: Severity
  file: string
  span: Span
  message: string
  help: string[]
  /** Those lines of help that a machine can do. */
  mends?: Mend[]
  /** What the rule stands on: a place in the record, or a word. */
  basis: string
  related: Related[]
  /** Ids under which it can be explained. */
  subjects: string[]
  /** How many findings it counts, where it is not one by itself. */
  standsFor?: number
}

/** What a finding is, wherever its line has moved to: two with the same rule, file and message are the same. */
export function findingKey({ rule, file, message }: Pick<Diagnostic, 'rule' | 'file' | 'message'>): string {
  return [rule, file, message].join('\n')
}

/** Order of a report: file, line, column, rule; then message, so that two runs print the same bytes. */
export function byPlace(a: Diagnostic, b: Diagnostic): number {
  return (
    compare(a.file, b.file) ||
    a.span.line - b.span.line ||
    a.span.column - b.span.column ||
    compare(a.rule, b.rule) ||
    compare(a.message, b.message)
  )
}
