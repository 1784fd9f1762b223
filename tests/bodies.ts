/** Invented records for tests: the miniature body of the rules' examples, with files laid over it or taken away. */
import {
  type Document,
  type Kind,
  type PublicRecord,
  readDocument,
  type Span,
  said,
  toRecord,
} from '../src/record/index.ts'
import { EXAMPLE_BODY, EXAMPLE_DAY, RULES, runRules, type Verdict } from '../src/rules/index.ts'

/** Path under content/ → text; `undefined` takes a file away. */
export type Files = Readonly<Record<string, string | undefined>>

/** The record of the miniature body with some files changed. */
export function recordOf(changes: Files = {}, base: Files = EXAMPLE_BODY): PublicRecord {
  const files = Object.entries({ ...base, ...changes }).flatMap(([path, text]) =>
    text === undefined ? [] : [{ path, text: () => text }],
  )
  return toRecord(files, (path) => `content/${path}`)
}

/** What all rules find in the miniature body with some files changed. */
export function verdictOf(changes: Files = {}, asOf = EXAMPLE_DAY): Verdict {
  return runRules(RULES, recordOf(changes), asOf)
}

/** What one rule finds: `minutes/2024-05-01.mdx:5:23 the message`. */
export function findings(rule: string, changes: Files = {}, asOf = EXAMPLE_DAY): string[] {
  const { diagnostics, faults } = verdictOf(changes, asOf)
  if (faults.length > 0) throw faults[0]?.error
  return diagnostics
    .filter((one) => one.rule === rule)
    .map(({ file, span, message }) => `${file.replace('content/', '')}:${start(span)} ${message}`)
}

/** Where a span begins: `5:23`. */
export function start({ line, column }: Span): string {
  return `${line}:${column}`
}

/** The whole of a span: `5:23-5:31`. */
export function whole({ line, column, endLine, endColumn }: Span): string {
  return `${line}:${column}-${endLine}:${endColumn}`
}

/** Frontmatter of minutes that hold nothing wrong; its last line is the sixth. */
export const HEAD = `---
date: 2024-05-01
status: approved
chair: ada-finch
attended: [ada-finch, ben-marl]
---
`

/** Minutes of 1 May 2024, whose text begins on line 8. */
export function minutes(body: string): string {
  return `${HEAD}\n${body}\n`
}

/** A document of some kind, read. */
export function read<K extends Kind>(kind: K, text: string, id = '2024-05-01'): Document<K> {
  return readDocument(kind, `${kind}/${id}`, `content/${kind}/${id}.mdx`, text)
}

/** The faults of a document: `8:1 the message`. */
export function faultsIn({ faults }: Pick<Document, 'faults'>): string[] {
  return faults.map(({ span, message }) => `${start(span)} ${message}`)
}

/** The faults of a document with what to type: `8:1 the message → the help`. */
export function complaintsIn({ faults }: { faults: Document['faults'] }): string[] {
  return faults.map(({ span, message, help }) => `${start(span)} ${message} → ${help.map(said).join('; ')}`)
}
