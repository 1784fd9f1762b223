/** One document of the record: typed frontmatter, typed body, and the place of everything in it. */
import type * as z from 'zod'
import type { AnyElement, Block, Heading } from './block.ts'
import { isDate } from './dates.ts'
import type { Fault } from './fault.ts'
import { nameFragments } from './fragment.ts'
import { readBlocks } from './parse/blocks.ts'
import { longFrontmatter, tooManyHeadings } from './parse/bounds.ts'
import { invisibleCharacters } from './parse/invisible.ts'
import { strayItems } from './parse/items.ts'
import { lookAlikes } from './parse/look-alikes.ts'
import { lostWords } from './parse/lost.ts'
import { readMarkdown } from './parse/markdown.ts'
import { readPartly } from './parse/partly.ts'
import { unsafe } from './parse/safety.ts'
import { strangeCharacters, strangeEscapes } from './parse/strange.ts'
import { writtenIn } from './parse/subject.ts'
import { wronglyWithheld } from './parse/withheld.ts'
import { wordless } from './parse/wordless.ts'
import { type Path, readYaml } from './parse/yaml.ts'
import { pointingAt } from './references/pointing.ts'
import { type DataOf, isFieldsOnly, type Kind, SCHEMAS } from './schemas/index.ts'
import { nobodyToName } from './schemas/minutes.ts'
import { Source, type Span, START } from './span.ts'

/** A document of kind K. */
export interface Document<K extends Kind = Kind> {
  /** Its path under content/ without the ending: `minutes/2011-03-17`. */
  id: string
  kind: K
  /** The path of its file from the root of the repository. */
  file: string
  /** The typed frontmatter; `undefined` where it doesn't fit its schema. Of minutes, what fits. */
  data: DataOf<K> | undefined
  /** The fields that hold something that can't be read; nobody can say what is missing in them. */
  unread: readonly string[]
  body: Block[]
  /** `false` where some of the body could not be read, so that nothing can be said of what it lacks. */
  readable: boolean
  /** Fragment on its page → what stands there. */
  fragments: Map<string, Heading | AnyElement>
  faults: Fault[]
  /** Where a value of the frontmatter is. */
  where(path: Path): Span
  /** The same with the file, as findings take it. */
  at(path: Path): { file: string; span: Span }
  /** The text from one offset to another, for seals and frames. */
  source: Source
}

const FRONTMATTER = /^(---[ \t]*\r?\n)([\s\S]*?)(?:^---[ \t]*(?:\r?\n|$))/m

/** Where the fields of a text stand, between its lines of `---`, by offsets; `undefined` where it doesn't begin with them. */
export function frontmatterOf(text: string): { from: number; to: number } | undefined {
  const found = FRONTMATTER.exec(text)
  if (found?.index !== 0) return undefined
  const from = found[1]?.length ?? 0
  return { from, to: from + (found[2]?.length ?? 0) }
}

/** Reads one document. Never throws: what is wrong is in `faults`. */
export function readDocument<K extends Kind>(kind: K, id: string, file: string, text: string): Document<K> {
  const source = new Source(file, text)
  const document: Document<K> = {
    id,
    kind,
    file,
    data: undefined,
    unread: [],
    body: [],
    readable: false,
    fragments: new Map(),
    faults: [],
    where: () => START,
    at: (path) => ({ file, span: document.where(path) }),
    source,
  }
  document.faults.push(...strangeCharacters(source))
  if (document.faults.length > 0) return document
  readFrontmatter(document)
  readBody(document)
  document.faults.push(...invisibleCharacters(source))
  return document
}

/** The id of a document without its folder: `jo-smith` of `people/jo-smith`. */
export function shortId({ id }: Pick<Document, 'id'>): string {
  return id.slice(id.indexOf('/') + 1)
}

/** Whether the fields of a document and its text can be read, if not each element in it. */
export function isRead({ data, unread, readable }: Pick<Document, 'data' | 'unread' | 'readable'>): boolean {
  return data !== undefined && unread.length === 0 && readable
}

/** Whether some fields of a document can be read, so that what they don't say is missing. */
export function areRead({ unread }: Pick<Document, 'unread'>, ...fields: readonly string[]): boolean {
  return !fields.some((field) => unread.includes(field))
}

/** Whether all of a document can be read; else what seems to be missing may be in it. */
export function isWhole({ faults }: Pick<Document, 'faults'>): boolean {
  return faults.every(({ rule }) => rule === 'written-is-read')
}

/** The offsets between which the fields of a document stand; `undefined` where they are not found. */
export function fieldsIn({ text }: Source, kind: Kind): [from: number, to: number] | undefined {
  if (isFieldsOnly(kind)) return [0, text.length]
  const found = frontmatterOf(text)
  return found && [found.from, found.to]
}

function readFrontmatter(document: Document): void {
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

const EMPTY = 'Unexpected empty file, expected a document'

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

function readBody(document: Document): void {
  const { kind, faults } = document
  if (isFieldsOnly(kind)) {
    document.readable = true
    return
  }
  if (faults.some(({ message }) => message === EMPTY)) return
  const { root, source, faults: unreadable } = readMarkdown(document.source)
  faults.push(...unreadable)
  if (!root) return
  try {
    faults.push(...unsafe(root, source), ...lostWords(root, source), ...lookAlikes(root, source))
    const { body, faults: inBody } = readBlocks(root, source, kind)
    faults.push(...inBody)
    const crowd = tooManyHeadings(body)
    if (crowd) {
      faults.push(crowd)
      return
    }
    if (source.text.includes('<')) faults.push(...wronglyWithheld(body))
    if (kind === 'minutes') faults.push(...strayItems(body), ...wordless(body))
    document.body = body
    document.readable = isWhole({ faults: unreadable })
    const named = nameFragments(body)
    document.fragments = named.fragments
    faults.push(...named.faults)
  } catch (error) {
    // Only nesting without end gets here.
    if (!(error instanceof RangeError)) throw error
    faults.push({
      rule: 'document-shape',
      span: START,
      message: 'Unexpected depth of nesting, expected a few levels at most',
      help: ['take out the nested lists or quotations'],
    })
  }
}
