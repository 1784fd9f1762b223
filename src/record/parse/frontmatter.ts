/** The fields at the top of a document: where they stand, and what they say. */
import type * as z from 'zod'
import { isDate } from '../dates.ts'
import { type Document, shortId } from '../document.ts'
import type { Fault } from '../fault.ts'
import { pointingAt } from '../references/pointing.ts'
import { type DataOf, isFieldsOnly, type Kind, SCHEMAS } from '../schemas/index.ts'
import { nobodyToName } from '../schemas/minutes.ts'
import { type Source, type Span, START } from '../span.ts'
import { longFrontmatter } from './bounds.ts'
import { readPartly } from './partly.ts'
import { strangeEscapes } from './strange.ts'
import { writtenIn } from './subject.ts'
import { readYaml } from './yaml.ts'

const FRONTMATTER = /^(---[ \t]*\r?\n)([\s\S]*?)(?:^---[ \t]*(?:\r?\n|$))/m

/** Where the fields of a text stand, between its lines of `---`, by offsets; `undefined` where it doesn't begin with them. */
export function frontmatterOf(text: string): { from: number; to: number } | undefined {
  const found = FRONTMATTER.exec(text)
  if (found?.index !== 0) return undefined
  const from = found[1]?.length ?? 0
  return { from, to: from + (found[2]?.length ?? 0) }
}

/** The offsets between which the fields of a document stand; `undefined` where they are not found. */
export function fieldsIn({ text }: Source, kind: Kind): [from: number, to: number] | undefined {
  if (isFieldsOnly(kind)) return [0, text.length]
  const found = frontmatterOf(text)
  return found && [found.from, found.to]
}

/** Reads the fields of a document into it; what is wrong with them is among its faults. */
export function readFrontmatter(document: Document): void {
  const { source, kind, faults } = document
  const place = fieldsIn(source, kind)
  if (!place) {
    faults.push(withoutFields(document))
    if (kind !== 'minutes' || source.text.trim() === '') return
    // What the text asks for is told in the same run.
    const read = SCHEMAS.minutes.safeParse({ ...UNKNOWN_MEETING, ...knownFrom(document.id) })
    document.unread = Object.keys(SCHEMAS.minutes.shape)
    if (read.success) document.data = read.data as DataOf<Kind>
    return
  }
  readFields(document, ...place)
}

/** Reads the fields that stand from one offset to another. */
function readFields(document: Document, from: number, to: number): void {
  const { source, kind, faults } = document
  const long = longFrontmatter(source, from, to)
  if (long) {
    faults.push(long)
    return
  }
  const yaml = readYaml(source, from, to)
  document.where = yaml.where
  const strange = strangeEscapes(source, from, to, yaml.value)
  faults.push(...yaml.faults, ...strange)
  if (yaml.value === undefined || strange.length > 0) return
  const { where, whereKey } = yaml
  const value = (yaml.value ?? {}) as Record<string, unknown>
  if (kind === 'minutes' && nobodyToName(value)) value.attended ??= []
  const known = knownFrom(document.id)
  const read = readPartly(
    SCHEMAS[kind] as z.ZodType<DataOf<Kind>>,
    {
      noun: 'field',
      holder: kind,
      id: shortId(document),
      schema: SCHEMAS[kind],
      value,
      where,
      whereKey,
      written: writtenIn(source, where),
      end: source.span(to),
      known,
      pointing: (path) => pointingAt(kind, path),
    },
    yaml.unread,
    kind === 'minutes' ? { ...known, ...UNKNOWN_MEETING } : {},
  )
  faults.push(...read.faults.filter((fault) => !yaml.faults.some((told) => covers(told.span, fault.span))))
  document.unread = read.unread
  // Only of minutes is it known what each rule asks of each field.
  if (kind === 'minutes' || read.unread.length === 0) document.data = read.data
}

/** The fault of a document whose fields can't be found, and the likely cause. */
function withoutFields({ source: { text }, kind }: Document): Fault {
  const fault = (message: string, help: Fault['help']): Fault => ({
    rule: 'document-shape',
    span: START,
    message,
    help,
  })
  if (text.trim() === '') return fault(EMPTY, [`begin as the other documents in ${kind}/ do`])
  const above = text.length - text.trimStart().length
  const opens = /^---[ \t]*\r?$/m.exec(text.slice(above))?.index === 0
  if (opens && above === 0)
    return fault('Missing line of `---` below the fields', ['write `---`, on a line of its own, below the last field'])
  if (opens)
    return fault('Unexpected empty line, expected the fields at the top, between two lines of `---`', [
      'take out what is above the first `---`, so that it is the first line',
    ])
  return {
    ...fault('Missing fields, expected them at the top, between two lines of `---`', [
      `begin as the other documents in ${kind}/ do`,
    ]),
    ...(kind === 'minutes' ? { isFieldless: true as const } : {}),
  }
}

/** What is told of a file without a text. */
export const EMPTY = 'Unexpected empty file, expected a document'

/** What minutes are read with where their own words for it can't be read; nothing is said of it. */
const UNKNOWN_MEETING = { status: 'draft', attended: [] }

/** What the path of a document says of its fields. */
function knownFrom(id: string): Record<string, string> {
  const [folder, ...names] = id.split('/')
  const day = /^\d{4}-\d{2}-\d{2}/.exec(names.at(-1) ?? '')?.[0]
  if (folder === 'minutes' && day !== undefined && isDate(day)) return { date: day }
  if (folder !== 'interests' || names.length !== 2) return {}
  return { member: names[0] as string, ...(day !== undefined && isDate(day) ? { signed: day } : {}) }
}

function covers(inner: Span, outer: Span): boolean {
  const begins = inner.line > outer.line || (inner.line === outer.line && inner.column >= outer.column)
  return begins && (inner.line < outer.endLine || (inner.line === outer.endLine && inner.column <= outer.endColumn))
}
