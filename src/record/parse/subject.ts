import type * as z from 'zod'
import type { Target } from '../references/pointing.ts'
import type { Source, Span } from '../span.ts'
import type { Path } from './yaml.ts'

/** Data that a schema judges, and what is known of the place where it stands. */
export interface Subject {
  /** `field` in frontmatter, `attribute` in an element. */
  noun: 'field' | 'attribute'
  /** What holds the fields, for sentences: "minutes", "`<Action>`". */
  holder: string
  /** The short id of the document, where it has one. */
  id?: string
  schema: z.ZodType
  value: unknown
  where(path: Path): Span
  whereKey(path: Path): Span
  /** The value at a path as it is written. */
  written(path: Path): string
  /** Where a new field is to be written: the place behind the last one. */
  end: Span
  /** What the place of the document says of fields, such as the day after which its file is named. */
  known: Readonly<Record<string, string>>
  /** What the value at a path points to, where it is a reference. */
  pointing(path: Path): Target | undefined
}

/** What `written` of a subject is, in a source. */
export function writtenIn(source: Source, where: (path: Path) => Span): Subject['written'] {
  return (path) => source.words(where(path))
}

/** A path as sentences name it: `interests[2].detail`, in backticks; nothing for the whole. */
export function label(path: Path): string {
  if (path.length === 0) return ''
  return `\`${path.map((step, n) => (typeof step === 'number' ? `[${step + 1}]` : `${n ? '.' : ''}${String(step)}`)).join('')}\``
}

/** The value at a path. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, step) => (inner as Record<PropertyKey, unknown> | null | undefined)?.[step],
    value,
  )
}
