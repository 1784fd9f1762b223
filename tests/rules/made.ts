/** Rules made for tests. */
import type { Rule } from '../../src/rules/index.ts'

/** One character. */
export const span = (line: number, column: number) => ({ line, column, endLine: line, endColumn: column + 1 })

/** A rule made for a test. */
export function ruleOf(id: string, check: Rule['check'], more: Partial<Rule> = {}): Rule {
  const example = { files: {}, output: '' }
  return {
    id,
    title: '',
    invariant: '',
    why: '',
    basis: 'record',
    severity: 'error',
    check,
    bad: example,
    good: example,
    ...more,
  }
}

/** A rule that finds just these things. */
export const says = (
  id: string,
  ...findings: [file: string, line: number, column: number, message: string, ...subjects: string[]][]
) =>
  ruleOf(id, () =>
    findings.map(([file, line, column, message, ...subjects]) => ({
      file,
      span: span(line, column),
      message,
      subjects,
    })),
  )
