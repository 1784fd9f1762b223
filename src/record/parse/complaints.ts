/** What a schema found wrong, said so that the person who filled the field in can mend it. */
import type * as z from 'zod'
import type { Fault, Help } from '../fault.ts'
import { oneOf } from '../nearest.ts'
import type { Span } from '../span.ts'
import { elsewhere } from './elsewhere.ts'
import { expectation, type Issue } from './expectation.ts'
import { knownKeys } from './keys.ts'
import { keyMeant, meantBy } from './meaning.ts'
import { toAdd, toWrite } from './mending.ts'
import { label, type Subject, valueAt } from './subject.ts'
import type { Path } from './yaml.ts'

export type { Subject } from './subject.ts'

/** One fault for each issue of a failed `safeParse`; `unread` are the fields that were told already. */
export function complaints(error: z.ZodError, subject: Subject, unread: readonly string[] = []): Fault[] {
  const wrong = error.issues.filter((issue) => issue.code === 'invalid_type')
  const places = Map.groupBy(wrong, ({ path }) => String(path))
  const isSaid = (issue: Issue) => places.get(String(issue.path))?.some((one) => one !== issue)
  const told = new Set<string>()
  /** Whether something else was said of the same words already. */
  const isAgain = ({ code, path }: Issue) => {
    const again = code === 'custom' && told.has(String(path))
    if (code === 'custom') told.add(String(path))
    return again
  }
  const lost = new Set(unread)
  const all = error.issues
    .flatMap((issue) => meantOf(issue))
    .filter((issue) => !isSaid(issue) && !isAgain(issue) && !lost.has(String(issue.path[0])))
  const faults = all.slice(0, MOST).flatMap((issue) => complain(issue, subject))
  const last = faults.at(-1)
  if (last && all.length > MOST) last.message += notShown(all.length - MOST)
  return faults
}

/** The issues of the form that was meant, where a schema knows several: the one whose own type is right. */
export function meantOf(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union' || issue.message !== 'Invalid input') return [issue]
  const meant =
    issue.errors.find((issues) => !issues.some(({ path }) => path.length === 0)) ??
    issue.errors.find((issues) => !issues.some((one) => one.code === 'invalid_type' && one.path.length === 0))
  if (!meant) return [issue]
  return meant.flatMap((inner) => meantOf({ ...inner, path: [...issue.path, ...inner.path] } as Issue))
}

/** What is told of one holder, and of its unknown fields: to find the place of one takes a walk past all before it. */
const MOST = 100

function complain(issue: Issue, subject: Subject): Fault[] {
  const { noun, holder } = subject
  const { path } = issue
  const name = label(path)
  if (issue.code === 'unrecognized_keys') {
    const more = issue.keys.length - MOST
    const rest = more > 0 ? notShown(more) : ''
    return issue.keys.slice(0, MOST).map((key, n) => unknownKey(key, path, subject, n === MOST - 1 ? rest : ''))
  }
  if (issue.code === 'invalid_key') {
    const message = `Unexpected name ${name}, expected ${expectation(issue.issues[0] as Issue)}`
    return [fault(subject.whereKey(path), message, 'rename it')]
  }
  const found = valueAt(subject.value, path)
  if (issue.code === 'custom')
    return [fault(subject.where(path), `Unexpected ${name}: ${issue.message}`, ...given(issue.params?.help))]
  if (found === undefined) {
    const message = `Missing ${noun} ${name || `of ${holder}`}, expected ${expectation(issue)}`
    return [fault(subject.where(path), message, ...toAdd(issue, subject))]
  }
  const message = `Unexpected ${show(found, subject, path)}${name ? ` in ${name}` : ''}, expected ${expectation(issue)}`
  const meant = meantBy(issue, found, subject)
  const made = fault(subject.where(path), message, ...toWrite(issue, found, meant, subject))
  return [meant?.unknown ? { ...made, unknown: meant.unknown } : made]
}

function notShown(more: number): string {
  return `; ${more.toLocaleString('en-GB')} more like it are not shown`
}

function unknownKey(key: string, path: Path, subject: Subject, rest: string): Fault {
  const { noun, holder } = subject
  const known = knownKeys(subject.schema, path)
  const span = subject.whereKey([...path, key])
  const holders = valueAt(subject.value, path) as Record<string, unknown>
  const near = keyMeant(key, known)
  const help: Help =
    elsewhere(key, path, subject) ??
    (near === undefined
      ? `known ${noun}s: ${oneOf(known)}`
      : Object.hasOwn(holders ?? {}, near)
        ? `it seems to mean \`${near}\`, which is there already: keep the one that is true`
        : { say: `nearest known ${noun}: \`${near}\``, edits: [{ span, text: near }] })
  const within = path.length === 0 ? holder : label(path)
  return fault(
    span,
    `Unexpected ${noun} ${show(key, subject, path)}, expected one of the ${noun}s of ${within}${rest}`,
    help,
  )
}

function given(help: unknown): string[] {
  return typeof help === 'string' ? [help] : []
}

function fault(span: Span, message: string, ...help: Help[]): Fault {
  return { rule: 'document-shape', span, message, help }
}

function show(value: unknown, subject: Subject, path: Path): string {
  if (typeof value === 'string')
    return value === '' ? 'empty text' : `\`${value.length > 60 ? `${value.slice(0, 57)}…` : value}\``
  if (value === null) return 'nothing'
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' ? 'fields' : `\`${subject.written(path)}\``
}
