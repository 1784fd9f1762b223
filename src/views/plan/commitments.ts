/** What the terms promise by a day, and no paper meets yet. */
import { commitments as all, type Commitment, fragmentOf, outBy, words } from '../../record/index.ts'
import { explainedAs } from '../explained.ts'
import { excerpt } from '../head.ts'
import { addressOf, named, type Site } from '../site.ts'
import { isPast, NOBODY, type PlanEntry, wasDue } from './entry.ts'

/** The dated clauses that no published paper meets by the day. Once a body is gone, nothing falls due. */
export function* commitments(site: Site): Generator<PlanEntry> {
  const { record, asOf } = site
  const { dissolved = '9' } = record.body.data ?? {}
  for (const one of all(record))
    if (one.lastDay <= dissolved && !one.papers.some((paper) => outBy(paper, asOf))) yield entryOf(one, site)
}

function entryOf({ clause, terms, due, lastDay }: Commitment, site: Site): PlanEntry {
  const id = `${terms.id}#${clause.attributes.id}`
  const isOverdue = isPast(lastDay, site)
  const shows = 'this record shows no paper that meets it'
  return {
    id,
    kind: 'commitment',
    title: excerpt(words(clause.body)),
    href: addressOf(site, { document: terms.id, fragment: fragmentOf(clause) }),
    when: due,
    day: lastDay,
    by: NOBODY,
    body: undefined,
    basis: { ...named(site, terms), id: terms.id },
    isOverdue,
    note: isOverdue ? wasDue(due, shows) : undefined,
    explained: explainedAs('commitment-met', id, site),
  }
}
