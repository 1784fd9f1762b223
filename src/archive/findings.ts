/** What the check finds, for the pages of the development server. */
import { counted } from '../record/counted.ts'
import type { Document } from '../record/index.ts'
import { faulty, finding } from '../report/pretty.ts'
import { numberOf, numbers, summarise } from '../report/report.ts'
import { linesOf } from '../views/found-places.ts'
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
  /** Those of that document that are in no block of its text: of its fields, or of the document as a whole. */
  above: string[]
  /** How many more there are. */
  more: number
}

/** More than these are not shown on a page. */
const SHOWN = 100

/**
 * What the rules found and nothing explains, and rules that failed themselves.
 * @param document the one that the page shows, if it shows one
 */
export function findingsOf({ verdict, record }: Publication, document?: Document): Findings {
  const { diagnostics, faults } = verdict
  const file = document?.file
  const lines = document && linesOf(document)
  const own = diagnostics.filter((one) => one.file === file)
  const all = [...own, ...faults, ...diagnostics.filter((one) => one.file !== file)]
  const failed = faults.length > 0 ? [`${counted(faults.length, 'rule')} failed`] : []
  const source = sources(record)
  return {
    summary: [...numbers(summarise(verdict)), ...failed].join(', '),
    texts: all.slice(0, SHOWN).map((one) => ('error' in one ? faulty(one) : finding(one, { source }))),
    here: own.length,
    above: own
      .filter((one) => !lines?.has(one.span.line))
      .slice(0, SHOWN)
      .map((one) => finding(one, { source })),
    more: Math.max(0, numberOf(diagnostics) + faults.length - SHOWN),
  }
}
