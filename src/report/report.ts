/** What every form of report is made from. */
import { compare, counted, type PublicRecord, type Source } from '../record/index.ts'
import { type Diagnostic, findingKey, type Rule, type RuleFault, type Severity, type Verdict } from '../rules/index.ts'
import { printable } from './printable.ts'

/** The numbers at the end of a report. */
export interface Summary {
  errors: number
  warnings: number
  /** Findings that exceptions.yaml explains. */
  explained: number
  /** How many findings each rule has, errors and warnings, by the rule's id; explained ones don't count. */
  rules: Readonly<Record<string, number>>
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
export function stoodBefore(one: Diagnostic, { earlier }: Pick<Report, 'earlier'>): boolean | undefined {
  return earlier?.found.has(findingKey(one))
}

/** Counts what was found. */
export function summarise(verdict: Verdict): Summary {
  const errors = numberOf(ofSeverity(verdict, 'error'))
  const byRule = [...Map.groupBy(verdict.diagnostics, ({ rule }) => rule)].sort(([a], [b]) => compare(a, b))
  return {
    errors,
    warnings: numberOf(verdict.diagnostics) - errors,
    explained: verdict.explained.length,
    rules: Object.fromEntries(byRule.map(([rule, found]) => [rule, numberOf(found)])),
  }
}

/** How many findings there are, with those that are only counted. */
export function numberOf(diagnostics: readonly Diagnostic[]): number {
  return diagnostics.reduce((sum, { standsFor = 1 }) => sum + standsFor, 0)
}

/** What is said of a rule that threw: one line without a stack, that does nothing to where it is shown. */
export function faultText({ error }: RuleFault): string {
  const why = error instanceof Error ? error.message : String(error)
  return `the rule itself failed (${printable(why.split('\n')[0] ?? '')}); the other rules went on. This is a mistake in the program, not in the record.`
}

/** The numbers in words: "1 error", "2 warnings", "3 explained". */
export function numbers({ errors, warnings, explained }: Omit<Summary, 'rules'>): string[] {
  return [counted(errors, 'error'), counted(warnings, 'warning'), `${explained} explained`]
}

/** The findings of one severity. */
export function ofSeverity({ diagnostics }: Verdict, severity: Severity): Diagnostic[] {
  return diagnostics.filter((one) => one.severity === severity)
}

/** As many lines as bytes allow, for hosts that cut what is longer. */
export function fitting(lines: readonly string[], bytes: number): string[] {
  let room = bytes
  const over = lines.findIndex((line) => {
    room -= Buffer.byteLength(line) + 1
    return room < 0
  })
  return over === -1 ? [...lines] : lines.slice(0, over)
}
