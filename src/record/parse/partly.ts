/** Data by its schema, as far as it fits: what doesn't is told, read as what it means, or left out. */
import type * as z from 'zod'
import type { Fault } from '../fault.ts'
import { complaints, meantOf } from './complaints.ts'
import { elsewhere } from './elsewhere.ts'
import type { Issue } from './expectation.ts'
import { knownKeys } from './keys.ts'
import { keyMeant, meantBy } from './meaning.ts'
import { type Subject, valueAt } from './subject.ts'

/** What was read. */
export interface Partly<T> {
  /** `undefined` where too much is missing. */
  data: T | undefined
  faults: Fault[]
  /** The fields that hold something that nobody can read. */
  unread: string[]
}

/**
 * Reads data by a schema.
 * @param unread the fields that were told already
 * @param fallback values for required fields that can't be read
 */
export function readPartly<T>(
  schema: z.ZodType<T>,
  subject: Subject,
  unread: readonly string[] = [],
  fallback: Readonly<Record<string, unknown>> = {},
): Partly<T> {
  const first = schema.safeParse(subject.value)
  if (first.success) return { data: first.data, faults: [], unread: [...unread] }
  const faults = complaints(first.error, subject, unread)
  const lost = new Set(unread)
  if (typeof subject.value !== 'object' || subject.value === null || Array.isArray(subject.value))
    return { data: undefined, faults, unread: [...lost] }
  const copy = structuredClone(subject.value) as Record<PropertyKey, unknown>
  for (const issue of first.error.issues.flatMap(meantOf)) mend(issue, copy, subject, lost)
  let second = schema.safeParse(copy)
  if (!second.success) {
    for (const { path } of second.error.issues) {
      const field = String(path[0] ?? '')
      lost.add(field)
      if (Object.hasOwn(fallback, field)) copy[field] = fallback[field]
      else Reflect.deleteProperty(copy, field)
    }
    second = schema.safeParse(copy)
  }
  return { data: second.success ? second.data : undefined, faults, unread: [...lost] }
}

/** Puts what is meant in the place of what doesn't fit, or takes the field out. */
function mend(issue: Issue, copy: Record<PropertyKey, unknown>, subject: Subject, lost: Set<string>): void {
  const { path } = issue
  if (issue.code === 'unrecognized_keys') {
    const holder = valueAt(copy, path) as Record<string, unknown> | undefined
    if (typeof holder !== 'object') return
    const known = knownKeys(subject.schema, path)
    for (const key of issue.keys) {
      const near = elsewhere(key, path, subject) ? undefined : keyMeant(key, known)
      if (near !== undefined && !Object.hasOwn(holder, near)) holder[near] = holder[key]
      Reflect.deleteProperty(holder, key)
    }
    return
  }
  const field = String(path[0] ?? '')
  const found = valueAt(subject.value, path)
  const value =
    found === undefined ? (path.length === 1 ? subject.known[field] : undefined) : meantBy(issue, found, subject)?.value
  const holder = valueAt(copy, path.slice(0, -1))
  const last = path.at(-1)
  if (value !== undefined && last !== undefined && typeof holder === 'object' && holder !== null)
    Reflect.set(holder, last, value)
  else {
    lost.add(field)
    const isInner = path.length > 1 && path.every((step) => typeof step === 'string')
    if (isInner && typeof holder === 'object' && holder !== null) Reflect.deleteProperty(holder, last as string)
    else Reflect.deleteProperty(copy, field)
  }
}
