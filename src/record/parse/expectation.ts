/** What a schema expects, in words, and what to type for it. */
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

const EXAMPLES: Record<string, string> = {
  date: 'date: 2011-09-01',
  status: 'status: draft',
  attended: 'attended: [jo-smith, sam-brown]',
  signed: 'signed: 2011-04-01',
  id: 'id="1"',
  to: 'to="next-meeting"',
}

/** What to type. */
export function example(verb: 'add' | 'write', issue: Issue, noun: 'field' | 'attribute'): string {
  const key = issue.path.findLast((step) => typeof step === 'string')
  const value = sampleValue(issue)
  if (key === undefined)
    return `write ${value === LIST ? 'a list: `- ` before each entry, or `[]`' : '`name: value` on a line for each field'}`
  const sample = Object.hasOwn(EXAMPLES, key) ? EXAMPLES[key] : undefined
  if (noun === 'attribute') return `${verb} \`${sample?.includes('=') ? sample : `${key}="${value}"`}\``
  if (typeof issue.path.at(-1) === 'number' && value !== LIST) return `${verb} \`${value}\``
  const line = sample && !sample.includes('=') ? sample : `${key}: ${value}`
  return `${verb} ${verb === 'add' ? 'a line ' : ''}\`${line}\``
}

const LIST = '[…]'

function sampleValue(issue: Issue): string {
  if (issue.code === 'invalid_value') return String(issue.values[0])
  if (issue.code === 'invalid_type' && issue.expected === 'array') return LIST
  if (issue.code === 'invalid_type' && issue.expected === 'boolean') return 'true'
  if (issue.code === 'too_small')
    return issue.origin === 'array' ? LIST : issue.origin === 'string' ? '…' : `${issue.minimum}`
  if (issue.code === 'too_big') return `${issue.maximum}`
  return /such as [`"]([^`"]+)[`"]/.exec(expectation(issue))?.[1] ?? '…'
}
