/** What a schema expects, in words. */
import type * as z from 'zod'
import { oneOf } from '../nearest.ts'

/** What a schema found wrong. */
export type Issue = z.core.$ZodIssue

const NOUNS: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: '`true` or `false`',
  array: 'a list',
  object: 'fields of its own',
  record: 'fields of its own',
}

/** What the schema expects, behind "expected". */
export function expectation(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return NOUNS[issue.expected] ?? issue.expected
    case 'invalid_union':
      if (issue.message !== 'Invalid input') return issue.message.replace(/^expected /, '')
      return [...new Set(issue.errors.flatMap((issues) => issues.map(expectation)))].join(' or ')
    case 'invalid_value':
      return oneOf(issue.values.map(String))
    case 'invalid_format':
      if (issue.message === 'Invalid ISO date') return 'a day such as `2011-09-01`'
      if (issue.format === 'url') return 'a web address that begins with `https://`'
      return issue.message.replace(/^expected /, '')
    case 'too_small':
      if (issue.origin === 'string') return Number(issue.minimum) > 1 ? `at least ${issue.minimum} characters` : 'text'
      return issue.origin === 'array' ? `at least ${issue.minimum} entry` : `at least ${issue.minimum}`
    case 'too_big':
      return `at most ${issue.maximum}`
    default:
      return issue.message.replace(/^(Invalid input: )?expected /, '') || 'another value'
  }
}

/** The issues that one consists of, where a schema knows several forms. */
export function leaves(issue: Issue): Issue[] {
  return issue.code === 'invalid_union' ? [issue, ...issue.errors.flat().flatMap(leaves)] : [issue]
}
