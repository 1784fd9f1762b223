/** What a schema found wrong, said so that the person who filled the field in can mend it. */
import type * as z from 'zod'
import type { Fault } from '../fault.ts'
import { nearest, oneOf } from '../nearest.ts'
import type { Span } from '../span.ts'
import { example, expectation, type Issue } from './expectation.ts'
import type { Path } from './yaml.ts'

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
  const wrong = error.issues.filter((issue) => issue.code === 'invalid_type')
  const isSaid = (issue: Issue) => wrong.some((one) => one !== issue && String(one.path) === String(issue.path))
  return error.issues.filter((issue) => !isSaid(issue)).flatMap((issue) => complain(issue, subject))
}

function complain(issue: Issue, subject: Subject): Fault[] {
  const { noun, holder } = subject
  if (issue.code === 'unrecognized_keys') {
    const known = [...new Set(knownKeys(subject.schema, issue.path))]
    return issue.keys.map((key) => {
      const near = nearest(key, known)
      return fault(
        subject.whereKey([...issue.path, key]),
        `Unexpected ${noun} \`${key}\`, expected one of the ${noun}s of ${within(issue.path, holder)}`,
        near ? `nearest known ${noun}: \`${near}\`` : `known ${noun}s: ${oneOf(known)}`,
      )
    })
  }
  if (issue.code === 'invalid_union' && issue.message === 'Invalid input') {
    // The form that was meant is the one whose own type is right.
    const meant = issue.errors.find((issues) => !issues.some(isOfAnotherType))
    if (meant)
      return meant.flatMap((inner) => complain({ ...inner, path: [...issue.path, ...inner.path] } as Issue, subject))
  }
  if (issue.code === 'invalid_key') {
    const inner = issue.issues[0] as Issue
    return [
      fault(
        subject.whereKey(issue.path),
        `Unexpected name ${label(issue.path)}, expected ${expectation(inner)}`,
        'rename it',
      ),
    ]
  }
  const found = at(subject.value, issue.path)
  const name = label(issue.path)
  if (found === undefined && issue.code !== 'custom') {
    const span = subject.where(issue.path)
    return [
      fault(
        span,
        `Missing ${noun} ${name || `of ${holder}`}, expected ${expectation(issue)}`,
        example('add', issue, noun),
      ),
    ]
  }
  if (issue.code === 'custom')
    return [fault(subject.where(issue.path), `Unexpected ${name}: ${issue.message}`, issue.params?.help)]
  const near =
    issue.code === 'invalid_value' && typeof found === 'string' ? nearest(found, issue.values.map(String)) : undefined
  const help = near
    ? [`nearest known value: \`${near}\``]
    : noun === 'field' && isWrongText(issue, found)
      ? [`put it in quotes: "${String(found)}"`]
      : [example('write', issue, noun)]
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

function isOfAnotherType(issue: Issue): boolean {
  return issue.code === 'invalid_type' && issue.path.length === 0
}

function isWrongText(issue: Issue, found: unknown): boolean {
  if (typeof found !== 'number' && typeof found !== 'boolean') return false
  if (issue.code === 'invalid_union' && issue.message !== 'Invalid input')
    return issue.errors.flat().some((one) => isWrongText(one, found))
  return issue.code === 'invalid_type' && issue.expected === 'string'
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
