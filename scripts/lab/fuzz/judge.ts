/** What must hold of every record, whatever one of its files holds. */
import { rereading } from '../../../src/archive/read.ts'
import { type Document, type PublicRecord, type Source, type Span, toRecord } from '../../../src/record/index.ts'
import { type Diagnostic, RULES, runRules } from '../../../src/rules/index.ts'
import { activeIn } from './active.ts'
import { lostWords } from './words.ts'

/** A record: the text of each file, by its path under content/, and the day on which it is judged. */
export interface Body {
  texts: ReadonlyMap<string, string>
  day: string
}

/** Seconds of the processor that one text may take. */
const SECONDS = 5

/** Judges a body with the text of one file changed. */
export class Judge {
  readonly #body: Body
  readonly #read = rereading()

  constructor(body: Body) {
    this.#body = body
  }

  /** All that is not as it must be, in words; nothing, as it should be. */
  complaints(path: string, text: string): string[] {
    const begin = process.cpuUsage()
    try {
      const record = this.#record(path, text, this.#read)
      const { diagnostics, faults } = runRules(RULES, record, this.#body.day)
      const { user, system } = process.cpuUsage(begin)
      const again = runRules(RULES, this.#record(path, text, this.#read), this.#body.day)
      return [
        ...faults.map(({ rule, error }) => `the rule ${rule} threw: ${String(error)}`),
        ...((user + system) / 1e6 > SECONDS ? [`it took ${(user + system) / 1e6} seconds`] : []),
        ...diagnostics.flatMap((one) => outside(one, record)),
        ...(JSON.stringify(again.diagnostics) === JSON.stringify(diagnostics) ? [] : ['two runs differ']),
        ...accepted(path, record, diagnostics),
      ]
    } catch (error) {
      return [`it threw: ${error instanceof Error ? error.stack : String(error)}`]
    }
  }

  #record(path: string, text: string, read: ReturnType<typeof rereading>): PublicRecord {
    const files = [...new Map(this.#body.texts).set(path, text)].map(([name, one]) => ({ path: name, text: () => one }))
    return toRecord(files, (name) => name, read)
  }
}

/** What an accepted document must not do: lose words, or be active. */
function accepted(path: string, record: PublicRecord, diagnostics: readonly Diagnostic[]): string[] {
  const document = record.documents.get(path.replace(/\.mdx$/, ''))
  if (!document || diagnostics.some(({ file, severity }) => file === path && severity === 'error')) return []
  const lost = lostWords(document)
  return [
    ...(lost.length > 0 ? [`words are lost: ${lost.slice(0, 10).join(' ')}`] : []),
    ...activeIn(document.body).map((tag) => `active content: ${tag}`),
  ]
}

/** Places of a finding, and of its mends, that are not in the file. */
function outside({ rule, file, span, mends = [] }: Diagnostic, record: PublicRecord): string[] {
  const source = sourceOf(file, record)
  if (!source) return []
  const spans = [
    span,
    ...mends.flatMap(({ edits }) => edits.flatMap((edit) => (edit.span && !edit.file ? [edit.span] : []))),
  ]
  return spans
    .filter((one) => !isIn(one, source))
    .map((one) => `${rule} points outside of ${file}: ${JSON.stringify(one)}`)
}

function sourceOf(file: string, { documents, body, exceptions, addresses }: PublicRecord): Source | undefined {
  const own = [body, exceptions, addresses].find((one) => one.file === file)
  return own?.source ?? (documents.get(file.replace(/\.mdx$/, '')) as Document | undefined)?.source
}

function isIn({ line, column, endLine, endColumn }: Span, source: Source): boolean {
  const lines = linesOf(source)
  const isPlace = (l: number, c: number) =>
    l >= 1 && c >= 1 && l <= lines.length && c <= (lines[l - 1] ?? '').length + 1
  return (
    isPlace(line, column) &&
    isPlace(endLine, endColumn) &&
    (endLine > line || (endLine === line && endColumn >= column))
  )
}

const kept = new WeakMap<Source, string[]>()

function linesOf(source: Source): string[] {
  const lines = kept.get(source) ?? source.text.split('\n')
  kept.set(source, lines)
  return lines
}
