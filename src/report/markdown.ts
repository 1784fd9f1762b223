/** The report as Markdown, for the summary of a job or a comment on a change. */
import { counted, inWords } from '../record/index.ts'
import type { Diagnostic, Explained } from '../rules/index.ts'
import { code, words } from './markdown-text.ts'
import { faultText, fitting, numbers, ofSeverity, type Report, stoodBefore } from './report.ts'

/** GitHub takes a summary of at most 1 MiB; each of three tables keeps to its share. */
const BYTES = 300_000

/** The numbers, a table of errors, one of warnings, and what exceptions explain, folded. */
export function markdown(report: Report): string {
  const { verdict, summary } = report
  const { documents, asOf, faults, explained } = verdict
  const blocks = [
    `## ${numbers(summary).join(', ')}`,
    `${counted(documents, 'document')}, as of ${inWords(asOf)}.`,
    ...section('Rules that failed', faults.length > 0 ? faults.map((fault) => `- ${failed(fault)}`).join('\n') : ''),
    ...section('Errors', findings(ofSeverity(verdict, 'error'), report)),
    ...section('Warnings', findings(ofSeverity(verdict, 'warning'), report)),
    ...folded(explained),
  ]
  // A blank line at the end: what a job adds to its summary afterwards is Markdown again.
  return `${blocks.join('\n\n')}\n`
}

function failed(fault: Report['verdict']['faults'][number]): string {
  return `${code(fault.rule)}: ${words(faultText(fault))}`
}

function section(title: string, text: string): string[] {
  return text === '' ? [] : [`### ${title}`, text]
}

function findings(diagnostics: Diagnostic[], report: Report): string {
  const rows = diagnostics.map((one) => [place(one), code(one.rule), said(one, report)])
  return table(['Place', 'Rule', 'What is found'], rows)
}

function folded(explained: Explained[]): string[] {
  if (explained.length === 0) return []
  const rows = explained.map(({ diagnostic, exception: { reason, approvedBy, recorded, expires } }) => [
    place(diagnostic),
    code(diagnostic.rule),
    words(diagnostic.message),
    `${words(reason)}<br>Approved by ${words(approvedBy)}, ${inWords(recorded)}, ${expires === undefined ? 'for good' : `until ${inWords(expires)}`}`,
  ])
  const summary = `<summary>${explained.length} explained by exceptions</summary>`
  return [`<details>${summary}`, table(['Place', 'Rule', 'What is found', 'Explanation'], rows), '</details>']
}

function place({ file, span }: Pick<Diagnostic, 'file' | 'span'>): string {
  return code(`${file}:${span.line}:${span.column}`)
}

/** The message, the places beside it, and what to type. */
function said(diagnostic: Diagnostic, report: Report): string {
  const { message, related, help } = diagnostic
  return [
    words(message),
    ...related.map((one) => `see ${place(one)}: ${words(one.message)}`),
    ...help.map((line) => `help: ${words(line)}`),
    ...(stoodBefore(diagnostic, report) ? [`already so at ${code(report.earlier?.ref ?? '')}`] : []),
  ].join('<br>')
}

/** A table; rows beyond its share are counted below it. Nothing where there are none. */
function table(head: string[], rows: string[][]): string {
  if (rows.length === 0) return ''
  const lines = fitting(rows.map(row), BYTES)
  const rest = rows.length - lines.length
  const below = rest > 0 ? `\n\n… and ${rest} more, which the check prints on any computer.` : ''
  return [row(head), row(head.map(() => '---')), ...lines].join('\n') + below
}

function row(cells: string[]): string {
  return `| ${cells.join(' | ')} |`
}
