/** What every form of report is made from. */
import type { PublicRecord, Source } from '../record/index.ts'
import type { Diagnostic, Rule, RuleFault, Verdict } from '../rules/index.ts'
import { printable } from './printable.ts'

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
  /** The rules that were asked. */
  rules: readonly Rule[]
  /** What they judged. */
  record: PublicRecord
  /** The text of a file, for frames; `undefined` where there is none. */
  source(file: string): Source | undefined
  /** With a base to compare with: its name, and what was found there already. */
  earlier?: { ref: string; found: ReadonlySet<string> } | undefined
}

/** Whether a finding stood at the base already; `undefined` where there is none to compare with. */
export function stoodBefore(
  { rule, file, message }: Diagnostic,
  { earlier }: Pick<Report, 'earlier'>,
): boolean | undefined {
  return earlier?.found.has([rule, file, message].join('\n'))
}

/** Counts what was found. */
export function summarise(verdict: Verdict): Summary {
  const errors = verdict.diagnostics.filter((one) => one.severity === 'error').length
  return { errors, warnings: verdict.diagnostics.length - errors, explained: verdict.explained.length }
}

/** What is said of a rule that threw: one line without a stack, that does nothing to where it is shown. */
export function faultText({ error }: RuleFault): string {
  const why = error instanceof Error ? error.message : String(error)
  return `the rule itself failed (${printable(why.split('\n')[0] ?? '')}); the other rules went on. This is a mistake in the program, not in the record.`
}

/** "1 error", "2 errors". */
export function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`
}
