/** The report for people at a terminal. */

import { styleText } from 'node:util'
import { counted } from '../record/index.ts'
import type { Diagnostic, RuleFault } from '../rules/index.ts'
import { frame } from './frame.ts'
import { printable } from './printable.ts'
import { faultText, numberOf, numbers, type Report, type Summary, stoodBefore } from './report.ts'

type Style = Parameters<typeof styleText>[0]
type Paint = (style: Style, text: string) => string

/** How a pretty report is drawn. */
export interface PrettyOptions {
  /** With colours. */
  colour?: boolean
}

/** More findings than these of one rule in one document are told in short. */
const SHOWN = 10
/** So many lines of help are kept of the others: what to write, and what it lacks. */
const LINES = 2

/** The findings with their frames, how many each rule has, and the numbers at the end. */
export function pretty(report: Omit<Report, 'rules' | 'record'>, { colour = false }: PrettyOptions = {}): string {
  const paint: Paint = (style, text) => (colour ? styleText(style, text, { validateStream: false }) : text)
  const { verdict } = report
  return [
    ...folded(verdict.diagnostics, (one) => finding(one, report, paint)),
    ...verdict.faults.map((fault) => faulty(fault, paint)),
    ...byRule(report.summary),
    last(report, paint),
  ].join('\n\n')
}

/** Findings as texts; behind the last one that is shown in full of a rule and a document, the place and the mend of all others that it has there. */
function folded(diagnostics: readonly Diagnostic[], text: (one: Diagnostic) => string): string[] {
  const key = ({ rule, file }: Diagnostic) => `${rule}\n${file}`
  const all = Map.groupBy(diagnostics, key)
  const seen = new Map<string, number>()
  return diagnostics.flatMap((one) => {
    const nth = (seen.get(key(one)) ?? 0) + 1
    seen.set(key(one), nth)
    if (nth > SHOWN) return []
    const rest = all.get(key(one))?.slice(SHOWN) ?? []
    if (nth < SHOWN || rest.length === 0) return [text(one)]
    const more = `… and ${numberOf(rest).toLocaleString('en-GB')} more of ${one.rule} in ${printable(one.file)}, in short:`
    return [text(one), [more, ...rest.map(inShort)].join('\n')]
  })
}

/** The place of a finding, and what to do about it; one that counts others says how many. */
function inShort({ span, message, help, standsFor }: Diagnostic): string {
  const said = standsFor || help.length === 0 ? [message] : help.slice(0, LINES)
  return `  ${span.line}:${span.column} ${said.map(printable).join('; ')}`
}

/** One finding, as it is printed and as the site shows the examples of rules. */
export function finding(
  diagnostic: Diagnostic,
  report: Pick<Report, 'source' | 'earlier'>,
  paint: Paint = (_, text) => text,
): string {
  const { rule, severity, message, file, span, help, basis, related } = diagnostic
  const shown = frame(report.source(file), span)
  const margin = ' '.repeat(shown?.number.length ?? 1)
  const colour = severity === 'error' ? 'red' : 'yellow'
  const note = (text: string) => `${margin} ${paint('blue', '=')} ${text}`
  const place = (one: Pick<Diagnostic, 'file' | 'span'>) => `${printable(one.file)}:${one.span.line}:${one.span.column}`
  const lines = [
    `${paint([colour, 'bold'], `${severity}[${rule}]`)}${paint('bold', `: ${printable(message)}`)}`,
    `${margin}${paint('blue', '-->')} ${place(diagnostic)}`,
  ]
  const bar = paint('blue', '|')
  if (shown) {
    lines.push(
      `${margin} ${bar}`,
      `${paint('blue', shown.number)} ${bar} ${shown.line}`,
      `${margin} ${bar} ${paint(colour, shown.carets)}`,
    )
  }
  for (const one of related) lines.push(note(`see ${place(one)}: ${printable(one.message)}`))
  for (const line of help) lines.push(note(`${paint('cyan', 'help')}: ${printable(line)}`))
  if (stoodBefore(diagnostic, report)) lines.push(note(`already so at ${report.earlier?.ref}`))
  if (basis.includes('#') || basis.includes(':')) lines.push(note(`stands on: ${basis}`))
  return lines.join('\n')
}

/** A rule that failed itself, in a line. */
export function faulty(fault: RuleFault, paint: Paint = (_, text) => text): string {
  return `${paint(['red', 'bold'], `fault[${fault.rule}]`)}: ${faultText(fault)}`
}

/** How many findings each rule has, a line a rule. */
function byRule({ rules }: Summary): string[] {
  const width = Math.max(...Object.values(rules).map((count) => String(count).length))
  const lines = Object.entries(rules).map(([rule, count]) => `${String(count).padStart(width)} ${rule}`)
  return lines.length === 0 ? [] : [lines.join('\n')]
}

function last({ verdict, summary }: Pick<Report, 'verdict' | 'summary'>, paint: Paint): string {
  const found = `${numbers(summary).join(', ')} by exceptions`
  const text = `${found} in ${counted(verdict.documents, 'document')}, as of ${verdict.asOf}`
  return paint([summary.errors > 0 ? 'red' : 'green', 'bold'], text)
}
