/** Reports made by hand, for the forms that print them. */
import { Source, type Span } from '../../src/record/index.ts'
import { type Report, summarise } from '../../src/report/index.ts'
import type { Diagnostic, Explained, Rule, Verdict } from '../../src/rules/index.ts'
import { recordOf } from '../bodies.ts'
import { ruleOf } from '../rules/made.ts'

/** The span of one line from a column up to and without another. */
export function spanOf(line: number, column: number, endColumn: number, endLine = line): Span {
  return { line, column, endLine, endColumn }
}

/** A finding of an invented rule, with whatever a test says otherwise. */
export function found(changes: Partial<Diagnostic> = {}): Diagnostic {
  return {
    rule: 'tides-are-told',
    severity: 'error',
    file: 'content/minutes/2024-03-06.mdx',
    span: spanOf(3, 7, 11),
    message: 'Unexpected tide `ebbb`, expected one of the moon',
    help: [],
    basis: 'record',
    related: [],
    subjects: ['minutes/2024-03-06'],
    ...changes,
  }
}

/** The same, explained. */
export function explained(changes: Partial<Diagnostic> = {}, more: Partial<Explained['exception']> = {}): Explained {
  const exception = {
    rule: 'tides-are-told',
    subject: ['minutes/2024-03-06'],
    reason: 'The tide table of that year is lost.',
    approvedBy: 'Ada Finch, Chair',
    recorded: '2024-01-01',
    expires: '2024-12-31',
    replies: [],
    ...more,
  }
  return { diagnostic: found(changes), exception }
}

/** The rule that `found` speaks of. */
export const RULE: Rule = ruleOf('tides-are-told', () => [], {
  title: 'Each meeting tells the tide',
  invariant: 'Each meeting tells the tide.',
  why: 'The harbour is dry at ebb.',
  basis: 'clause:register',
})

const RECORD = recordOf()

/** A report of findings over texts. */
export function reportOf(
  diagnostics: Diagnostic[],
  texts: Record<string, string> = {},
  more: Partial<Verdict> = {},
): Report {
  const verdict: Verdict = { asOf: '2024-06-01', documents: 9, diagnostics, explained: [], faults: [], ...more }
  const source = (file: string) => (file in texts ? new Source(file, texts[file] as string) : undefined)
  return { verdict, summary: summarise(verdict), rules: [RULE], record: RECORD, source }
}

/** The text that `found` speaks of. */
export const TEXT = { 'content/minutes/2024-03-06.mdx': '---\ndate: 2024-03-06\ntide: ebbb\n---\n' }
