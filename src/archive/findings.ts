/** What the check finds, for the pages of the development server. */
import { finding } from '../report/pretty.ts'
import { faultText } from '../report/report.ts'
import type { Publication } from './publish.ts'
import { sources } from './sources.ts'

/** A finding as the development server shows it. */
export interface Shown {
  severity: 'error' | 'warning'
  file: string
  /** The text that the check prints at a terminal. */
  text: string
}

/** What the rules found and nothing explains, those about one file first; then rules that failed themselves. */
export function findingsOf({ verdict, record }: Publication, first?: string): Shown[] {
  const source = sources(record)
  const all = verdict.diagnostics.map((one) => ({
    severity: one.severity,
    file: one.file,
    text: finding(one, { source }),
  }))
  const faults = verdict.faults.map((fault) => ({
    severity: 'error' as const,
    file: '',
    text: `fault[${fault.rule}]: ${faultText(fault)}`,
  }))
  return [...all.filter(({ file }) => file === first), ...faults, ...all.filter(({ file }) => file !== first)]
}
