/** What the check finds, for the pages of the development server. */
import { counted } from '../record/counted.ts'
import { faulty, finding } from '../report/pretty.ts'
import { numberOf, numbers, summarise } from '../report/report.ts'
import type { Publication } from './publish.ts'
import { sources } from './sources.ts'

/** What the check finds in a record, as far as a page shows it. */
export interface Findings {
  /** "2 errors, 1 warning, 3 explained". */
  summary: string
  /** As the check prints them at a terminal, those about the page's own document first. */
  texts: string[]
  /** How many of these are about that document. */
  here: number
  /** How many more there are. */
  more: number
}

/** More than these are not shown on a page. */
const SHOWN = 100

/**
 * What the rules found and nothing explains, and rules that failed themselves.
 * @param file the file of the document that the page shows, if it shows one
 */
export function findingsOf({ verdict, record }: Publication, file?: string): Findings {
  const { diagnostics, faults } = verdict
  const own = diagnostics.filter((one) => one.file === file)
  const all = [...own, ...faults, ...diagnostics.filter((one) => one.file !== file)]
  const failed = faults.length > 0 ? [`${counted(faults.length, 'rule')} failed`] : []
  const source = sources(record)
  return {
    summary: [...numbers(summarise(verdict)), ...failed].join(', '),
    texts: all.slice(0, SHOWN).map((one) => ('error' in one ? faulty(one) : finding(one, { source }))),
    here: own.length,
    more: Math.max(0, numberOf(diagnostics) + faults.length - SHOWN),
  }
}
