import { printable } from './printable.ts'
import type { Report } from './report.ts'
import { count } from './report.ts'

/**
 * Workflow commands: GitHub shows them beside the lines of a pull request.
 * Errors first, as it shows ten an action step.
 */
export function github({ verdict, summary }: Report): string {
  const ordered = [...verdict.diagnostics].sort(
    (a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning'),
  )
  const lines = ordered.map(({ rule, severity, file, span, message, help }) => {
    const place = [
      `file=${property(file)}`,
      `line=${span.line}`,
      `endLine=${span.endLine}`,
      `col=${span.column}`,
      `endColumn=${span.endColumn}`,
      `title=${property(rule)}`,
    ]
    return `::${severity} ${place.join(',')}::${data([message, ...help].map(printable).join('\n'))}`
  })
  const last = `${count(summary.errors, 'error')}, ${count(summary.warnings, 'warning')}, ${summary.explained} explained, as of ${verdict.asOf}`
  return [...lines, last].join('\n')
}

/** The escapes of @actions/core for what stands behind the second `::`. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

/** The escapes for values before it. */
function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
