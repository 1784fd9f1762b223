/** Mutates a record in memory, and compares what the rules say with what they must. */
import {
  type Document,
  type PublicRecord,
  readDocument,
  SEALED_KINDS,
  sealOf,
  toRecord,
} from '../../../src/record/index.ts'
import { type Diagnostic, findingKey, RULES, runRules } from '../../../src/rules/index.ts'
import { withField } from '../../shared/frontmatter.ts'
import type { Mutation } from './mutation.ts'

/** Text by path, seen from the content folder. */
export type Texts = ReadonlyMap<string, string>

/** A mutation judged: what was missing, or came unasked; nothing where all is as it must be. */
export interface Outcome {
  missed: string[]
  unasked: string[]
}

/** Judges mutations of one body. */
export class MutationJudge {
  readonly #texts: Texts
  readonly #day: string
  readonly #clean = new Map<string, Map<string, number>>()
  readonly #record: PublicRecord

  constructor(texts: Texts, day: string) {
    this.#texts = texts
    this.#day = day
    this.#record = recordOf(texts)
  }

  /** What the unbroken body has: errors on its day. */
  alarms(): string[] {
    return findings(this.#record, this.#day)
      .filter(({ severity }) => severity === 'error')
      .map(told)
  }

  /** Breaks the body and asks all rules. @throws where a mutation does not fit the body, or a rule throws */
  judge(rule: string, mutation: Mutation): Outcome {
    const texts = edited(this.#texts, mutation, rule !== 'sealed-text' && !mutation.asEdited)
    const come = this.foundIn(texts, mutation)
    const wanted = mutation.answers.map(({ file, line, rule: other = rule }) => {
      const number = typeof line === 'number' ? line : lineOf(line, file, texts)
      return `${other} ${file}:${number}`
    })
    const found = come.map(told)
    return { missed: without(wanted, found), unasked: without(found, wanted) }
  }

  /** All that a mutation brings out. @throws where it does not fit the body, or a rule throws */
  found(mutation: Mutation): Diagnostic[] {
    return this.foundIn(edited(this.#texts, mutation, !mutation.asEdited), mutation)
  }

  /** The same in texts that are broken already, such as with another edit on top. */
  foundIn(texts: Texts, mutation: Pick<Mutation, 'asOf' | 'isChange' | 'edits'>): Diagnostic[] {
    const asOf = mutation.asOf ?? this.#day
    // Where time alone moves, it is told from the body's own day.
    const left = new Map(this.#before(Object.keys(mutation.edits).length === 0 ? this.#day : asOf))
    const record = recordOf(texts)
    const judged = mutation.isChange ? { ...record, base: this.#record } : record
    return findings(judged, asOf).filter((one) => {
      const seen = left.get(findingKey(one)) ?? 0
      left.set(findingKey(one), seen - 1)
      return seen <= 0
    })
  }

  #before(asOf: string): Map<string, number> {
    let counts = this.#clean.get(asOf)
    if (!counts) {
      counts = new Map()
      for (const one of findings(this.#record, asOf))
        counts.set(findingKey(one), (counts.get(findingKey(one)) ?? 0) + 1)
      this.#clean.set(asOf, counts)
    }
    return counts
  }
}

function told({ rule, file, span }: Diagnostic): string {
  return `${rule} ${file}:${span.line}`
}

export function findings(record: PublicRecord, asOf: string): Diagnostic[] {
  const { diagnostics, faults } = runRules(RULES, record, asOf)
  if (faults[0]) throw faults[0].error
  return diagnostics
}

/** The record of some texts. */
export function recordOf(texts: Texts): PublicRecord {
  return toRecord(
    [...texts].map(([path, text]) => ({ path, text: () => text })),
    (path) => path,
    reading,
  )
}

const read = new Map<string, Document>()

/** Reads a document; one without a fault is kept from one mutation to the next. Those with faults depend on others. */
const reading: typeof readDocument = (kind, id, file, text) => {
  const before = read.get(file)
  if (before?.source.text === text) return before as unknown as Document<typeof kind>
  const document = readDocument(kind, id, file, text)
  if (document.faults.length === 0) read.set(file, document as unknown as Document)
  return document
}

export function edited(texts: Texts, { edits }: Mutation, isSealed: boolean): Texts {
  const changed = new Map(texts)
  for (const [path, edit] of Object.entries(edits)) {
    const text = texts.get(path)
    if (typeof edit === 'object' && 'write' in edit) changed.set(path, edit.write)
    else if (text === undefined) throw new Error(`there is no file ${path}`)
    else if (typeof edit === 'function') changed.set(path, edit(text))
    else changed.delete(path)
    const next = changed.get(path)
    if (next === text) throw new Error(`${path} stays as it was`)
    if (isSealed && next !== undefined) changed.set(path, sealed(path, next))
  }
  // The order of a folder: as files are read from a disk.
  return new Map([...changed].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** A document with the seal that `npm run seal` would give it; any other file as it is. */
export function sealed(path: string, text: string): string {
  const kind = SEALED_KINDS.find((one) => path.startsWith(`${one}/`))
  if (!kind || !path.endsWith('.mdx')) return text
  const document = readDocument(kind, path.slice(0, -4), path, text)
  const { data } = document
  const isOut = data && 'status' in data && data.status === (kind === 'minutes' ? 'approved' : 'published')
  const seal = data?.seal !== undefined || isOut ? sealOf(document) : undefined
  return seal === undefined ? text : withField(text, 'seal', seal)
}

function lineOf(words: string, file: string, texts: Texts): number {
  const lines = (texts.get(file) ?? '').split(/\r?\n/)
  const at = lines.flatMap((line, n) => (line.includes(words) ? [n + 1] : []))
  if (at.length !== 1) throw new Error(`“${words}” stands on ${at.length} lines of ${file}, not on one`)
  return at[0] as number
}

/** A list without one of each of what another has. */
function without(list: readonly string[], other: readonly string[]): string[] {
  const rest = [...other]
  return list.filter((one) => {
    const at = rest.indexOf(one)
    if (at >= 0) rest.splice(at, 1)
    return at < 0
  })
}
