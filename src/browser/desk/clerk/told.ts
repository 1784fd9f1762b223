/** What the check finds, as the page shows it. */
import { type PublicRecord, Source } from '../../../record/index.ts'
import type { Diagnostic } from '../../../rules/index.ts'
import { titleOf } from '../../../views/titles.ts'
import { fieldAt } from './fields.ts'
import type { DeskFinding } from './messages.ts'
import { newIn, offersFor } from './offers.ts'
import { inPlainWords, isForFiles } from './plain.ts'

/** What is known while findings are told. */
export interface Known {
  record: PublicRecord
  /** What stands before the path of each file in the repository. */
  folder: string
  /** The sources that were asked for, by their paths. */
  sources: Map<string, Source>
}

/** One finding: its place by offsets, its words in plain English, and what can be done at once. */
export function told(finding: Diagnostic, known: Known): DeskFinding {
  const { file, rule, severity, span, message, help, mends = [] } = finding
  const { record, folder } = known
  const path = file.slice(folder.length)
  const document = record.documents.get(path.replace(/\.[a-z]+$/, ''))
  const source = known.sources.get(path) ?? document?.source ?? sourceOf(path, file, record)
  known.sources.set(path, source)
  const from = source.offset(span.line, span.column)
  const to = source.offset(span.endLine, span.endColumn)
  const offers = document && rule === 'action-marked' ? offersFor(document, { from, to }, record) : []
  const says = mends.map(({ say }) => say)
  const more = offers.length > 0 ? [] : newIn(help, { from, to })
  const rest = offers.length > 0 ? [] : help.filter((line) => !says.includes(line))
  return {
    path,
    title: document?.data ? titleOf(document, record.documents) : path,
    field: document && (fieldMissing(message) ?? fieldAt(path, source.text, from)),
    rule,
    severity,
    line: span.line,
    from,
    to,
    message: inPlainWords(message, record),
    help: rest.filter((line) => !isForFiles(line)).map((line) => inPlainWords(line, record)),
    files: help.filter((line) => offers.length > 0 || (isForFiles(line) && !says.includes(line))),
    mends: offers.length > 0 ? [] : says.map((say) => inPlainWords(say, record)),
    offers: [...offers, ...more],
  }
}

/** The field that a message misses, which has no place of its own. */
function fieldMissing(message: string): string | undefined {
  return /^(?:Missing field `(\w+)`|Unexpected `(\w+)`: it is missing)/.exec(message)?.slice(1).find(Boolean)
}

/** The source of one of the files at the root. */
function sourceOf(path: string, file: string, { body, exceptions, addresses }: PublicRecord): Source {
  const one = [body, exceptions, addresses].find((data) => data.file === file)
  return one?.source ?? new Source(path, '')
}
