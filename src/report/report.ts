/** What every form of report is made from. */
import type { Source } from '../record/index.ts'
import type { Verdict } from '../rules/index.ts'

/** The numbers at the end of a report. */
export interface Summary {
  errors: number
  warnings: number
  /** Findings that exceptions.yaml explains. */
  explained: number
}

/** What a reporter gets. */
export interface Report {
  verdict: Verdict
  summary: Summary
  /** The text of a file, for frames; `undefined` where there is none. */
  source(file: string): Source | undefined
}

/** Counts what was found. */
export function summarise(verdict: Verdict): Summary {
  const errors = verdict.diagnostics.filter((one) => one.severity === 'error').length
  return { errors, warnings: verdict.diagnostics.length - errors, explained: verdict.explained.length }
}

/** "1 error", "2 errors". */
export function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`
}
