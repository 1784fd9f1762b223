import type { Report } from './report.ts'

/** The report as one JSON object; its shape is a contract (see the README). */
export function json({ verdict, summary }: Report): string {
  const { asOf, documents, diagnostics } = verdict
  return JSON.stringify(
    {
      asOf,
      documents,
      summary,
      diagnostics: diagnostics.map(({ rule, severity, file, span, message, help, basis, related }) => ({
        rule,
        severity,
        file,
        ...span,
        message,
        help,
        basis,
        related: related.map((one) => ({
          file: one.file,
          line: one.span.line,
          column: one.span.column,
          message: one.message,
        })),
      })),
    },
    null,
    2,
  )
}
