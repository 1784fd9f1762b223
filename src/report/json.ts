import type { Diagnostic } from '../rules/index.ts'
import { faultText, type Report, stoodBefore } from './report.ts'

/** The report as one JSON object; its shape is a contract (see the README). Only where a rule threw has it `faults`. */
export function json(report: Report): string {
  const { verdict, summary } = report
  const { asOf, documents, diagnostics, faults } = verdict
  const failed = faults.map((fault) => ({ rule: fault.rule, message: faultText(fault) }))
  return JSON.stringify(
    {
      asOf,
      documents,
      summary,
      diagnostics: diagnostics.map((one) => plain(one, report)),
      ...(failed.length > 0 ? { faults: failed } : {}),
    },
    null,
    2,
  )
}

function plain(diagnostic: Diagnostic, report: Report): object {
  const { rule, severity, file, span, message, help, basis, subjects, related } = diagnostic
  const others = related.map(({ file, span: { line, column }, message }) => ({ file, line, column, message }))
  const before = stoodBefore(diagnostic, report)
  const known = before === undefined ? {} : { stoodBefore: before }
  return { rule, severity, file, ...span, message, help, basis, subjects, related: others, ...known }
}
