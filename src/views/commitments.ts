/** What the terms promise by a day, and what met it. */
import { type AnyElement, commitments, inWords, outBy } from '../record/index.ts'
import { type Named, named, type Site } from './site.ts'

/** A paper that met a commitment, and the day on which it came out, in words. */
export interface Met {
  paper: Named
  day: string
}

/** The papers by which a dated clause was met. */
export function metBy(clause: Extract<AnyElement, { name: 'Clause' }>, site: Site): Met[] {
  const commitment = commitments(site.record).find((one) => one.clause === clause)
  const met = commitment?.papers.filter((paper) => outBy(paper, site.asOf)) ?? []
  return met.map(({ document, data }) => ({ paper: named(site, document), day: inWords(data.date ?? '') }))
}
