/** What a schema found wrong, said so that the person who filled the field in can mend it. */
import type * as z from 'zod'
import type { Fault } from '../fault.ts'
import { nearest, oneOf } from '../nearest.ts'
import type { Span } from '../span.ts'
import type { Path } from './yaml.ts'

type Issue = z.core.$ZodIssue

/** What a complaint must know of the data that it is about. */
export interface Subject {
  /** `field` in frontmatter, `attribute` in an element. */
  noun: 'field' | 'attribute'
  /** What holds the fields, for sentences: "minutes", "`<Action>`". */
  holder: string
  schema: z.ZodType
  value: unknown
  where(path: Path): Span
  whereKey(path: Path): Span
}

/** One fault for each issue of a failed `safeParse`. */
export function complaints(error: z.ZodError, subject: Subject): Fault[] {
  return error.issues.flatMap((issue) => complain(issue, subject))
}

function complain(issue: Issue, subject: Subject): Fault[] {
  const { noun, holder } = subject
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(subject.schema, issue.path)
    return issue.keys.map((key) => {
      const near = nearest(key, known)
      return fault(
        subject.whereKey([...issue.path, key]),
        `Unexpected ${noun} \`${key}\`, expected one of the ${noun}s of ${within(issue.path, holder)}`,
        near ? `nearest known ${noun}: \`${near}\`` : `known ${noun}s: ${oneOf(known)}`,
      )
    })
  }
  if (issue.code === 'invalid_union') {
    const branch = issue.errors.find((issues) => issues.some((one) => one.code !== 'invalid_type')) ?? issue.errors[0]
    const inner = branch?.[0]
    if (inner && inner.code !== 'invalid_type')
      return complain({ ...inner, path: [...issue.path, ...inner.path] } as Issue, subject)
  }
  const found = at(subject.value, issue.path)
  const name = label(issue.path)
  if (found === undefined && issue.code !== 'custom') {
    const span = subject.where(issue.path)
    return [
      fault(
        span,
        `Missing ${noun} ${name || `of ${holder}`}, expected ${expectation(issue)}`,
        example(issue.path, noun),
      ),
    ]
  }
  if (issue.code === 'custom') return [fault(subject.where(issue.path), `Unexpected ${name}: ${issue.message}`)]
  const near =
    issue.code === 'invalid_value' && typeof found === 'string' ? nearest(found, issue.values.map(String)) : undefined
  const help = near
    ? [`nearest known value: \`${near}\``]
    : noun === 'field' && isWrongText(issue, found)
      ? [`put it in quotes: "${String(found)}"`]
      : []
  return [
    fault(
      subject.where(issue.path),
      `Unexpected ${show(found)}${name ? ` in ${name}` : ''}, expected ${expectation(issue)}`,
      ...help,
    ),
  ]
}

function fault(span: Span, message: string, ...help: (string | undefined)[]): Fault {
  return { rule: 'document-shape', span, message, help: help.filter((line) => line !== undefined) }
}

function isWrongText(issue: Issue, found: unknown): boolean {
  return (
    issue.code === 'invalid_type' &&
    issue.expected === 'string' &&
    (typeof found === 'number' || typeof found === 'boolean')
  )
}

const NOUNS: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: '`true` or `false`',
  array: 'a list',
  object: 'fields of its own',
  record: 'fields of its own',
}

function expectation(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return NOUNS[issue.expected] ?? issue.expected
    case 'invalid_value':
      return oneOf(issue.values.map(String))
    case 'invalid_format':
      if (issue.format === 'date') return 'a day such as `2011-09-01`'
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

function example(path: Path, noun: string): string | undefined {
  const key = String(path.at(-1))
  const sample = EXAMPLES[key]
  if (noun === 'attribute') return `add \`${sample?.includes('=') ? sample : `${key}="…"`}\``
  return `add a line \`${sample?.includes('=') ? `${key}: …` : (sample ?? `${key}: …`)}\``
}

function label(path: Path): string {
  if (path.length === 0) return ''
  return `\`${path.map((step, n) => (typeof step === 'number' ? `[${step + 1}]` : `${n ? '.' : ''}${String(step)}`)).join('')}\``
}

function within(path: Path, holder: string): string {
  return path.length === 0 ? holder : label(path)
}

function show(value: unknown): string {
  if (typeof value === 'string')
    return value === '' ? 'empty text' : `\`${value.length > 60 ? `${value.slice(0, 57)}…` : value}\``
  if (value === null) return 'nothing'
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' ? 'fields' : `\`${String(value)}\``
}

function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, step) => (inner as Record<PropertyKey, unknown> | null | undefined)?.[step],
    value,
  )
}

/** The field names that the schema knows at a path, looking through wrappers, lists and unions. */
function knownKeys(schema: unknown, path: Path): string[] {
  const { def } = schema as {
    def: {
      type: string
      shape?: Record<string, unknown>
      innerType?: unknown
      in?: unknown
      element?: unknown
      options?: unknown[]
    }
  }
  if (def.innerType) return knownKeys(def.innerType, path)
  if (def.type === 'pipe') return knownKeys(def.in, path)
  if (def.type === 'union') return def.options?.flatMap((option) => knownKeys(option, path)) ?? []
  const [step, ...rest] = path
  if (def.type === 'array') return knownKeys(def.element, typeof step === 'number' ? rest : path)
  if (def.type !== 'object' || !def.shape) return []
  if (step === undefined) return Object.keys(def.shape)
  const inner = def.shape[String(step)]
  return inner ? knownKeys(inner, rest) : []
}
