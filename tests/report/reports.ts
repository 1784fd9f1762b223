/** Reports made by hand, for the forms that print them. */
import { Source, type Span } from '../../src/record/index.ts'
import { type Report, summarise } from '../../src/report/index.ts'
import type { Diagnostic, Verdict } from '../../src/rules/index.ts'

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

/** A report of findings over texts. */
export function reportOf(
  diagnostics: Diagnostic[],
  texts: Record<string, string> = {},
  more: Partial<Verdict> = {},
): Report {
  const verdict: Verdict = { asOf: '2024-06-01', documents: 9, diagnostics, explained: [], faults: [], ...more }
  const source = (file: string) => (file in texts ? new Source(file, texts[file] as string) : undefined)
  return { verdict, summary: summarise(verdict), source }
}

/** The text that `found` speaks of. */
export const TEXT = { 'content/minutes/2024-03-06.mdx': '---\ndate: 2024-03-06\ntide: ebbb\n---\n' }
