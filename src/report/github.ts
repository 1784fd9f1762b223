import { counted } from '../record/index.ts'
import type { Diagnostic, Severity } from '../rules/index.ts'
import { printable } from './printable.ts'
import { faultText, numbers, ofSeverity, type Report } from './report.ts'

/** So many annotations of each level GitHub shows for one step; it drops the others without a word. */
const SHOWN = 10

/**
 * Workflow commands: GitHub shows them beside the lines of a pull request.
 * Faults and errors first, then warnings; what GitHub would drop is counted on
 * the last line, which sends to the summary (`--format markdown`).
 */
export function github({ verdict, summary }: Report): string {
  const of = (severity: Severity) => ofSeverity(verdict, severity).map(annotation)
  const faults = verdict.faults.map((fault) => `::error title=${property(fault.rule)}::${data(faultText(fault))}`)
  const errors = [...faults, ...of('error')]
  const warnings = of('warning')
  const failed = faults.length > 0 ? [`${counted(faults.length, 'rule')} failed`] : []
  const told = [...numbers(summary), ...failed, `as of ${verdict.asOf}`]
  const last = told.join(', ') + rest(errors.length - SHOWN, warnings.length - SHOWN)
  return [...errors.slice(0, SHOWN), ...warnings.slice(0, SHOWN), last].join('\n')
}

function annotation({ rule, severity, file, span, message, help }: Diagnostic): string {
  // GitHub takes columns only where the words are on one line.
  const columns = span.line === span.endLine ? [`col=${span.column}`, `endColumn=${span.endColumn}`] : []
  const place = [`file=${property(file)}`, `line=${span.line}`, `endLine=${span.endLine}`, ...columns]
  const said = [message, ...help].map(printable).join('\n')
  return `::${severity} ${[...place, `title=${property(rule)}`].join(',')}::${data(said)}`
}

/** What isn't shown above, in words; nothing where all of it is. */
function rest(errors: number, warnings: number): string {
  const parts = [errors > 0 ? counted(errors, 'error') : '', warnings > 0 ? counted(warnings, 'warning') : '']
  const more = parts.filter((part) => part !== '').join(' and ')
  return more === '' ? '' : `; ${more} not shown here, see the summary of this run`
}

/** The escapes of @actions/core for what stands behind the second `::`. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

/** The escapes for values before it. */
function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
