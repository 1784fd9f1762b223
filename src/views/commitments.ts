/** What the terms promise by a day, and what met it. */
import { type AnyElement, commitments, escapeHtml as e, inWords, outBy } from '../record/index.ts'
import { names } from './entries.ts'
import { named, type Site } from './site.ts'

/** By when a clause is to be met, and by which papers it was, as part of its label; nothing where it has no day. */
export function dueHtml(clause: Extract<AnyElement, { name: 'Clause' }>, site: Site): string {
  const { due } = clause.attributes
  if (due === undefined) return ''
  const commitment = commitments(site.record).find((one) => one.clause === clause)
  const met = commitment?.papers.filter((paper) => outBy(paper, site.asOf)) ?? []
  const by = met.map(({ document, data }) => `${names([named(site, document)])} (${e(inWords(data.date ?? ''))})`)
  return ` <span>due by ${e(inWords(due))}</span>${by.length > 0 ? ` <span>met by ${by.join(', ')}</span>` : ''}`
}
