/** Days on which somebody looks again at what is withheld. */
import { type DataOf, type IsoDate, inWords, isArchive, type Withheld, withheldIn } from '../../record/index.ts'
import { explainedAs } from '../explained.ts'
import { named, type Site } from '../site.ts'
import { withheldRow } from '../withheld.ts'
import { isPast, NOBODY, type PlanEntry } from './entry.ts'

/** Each thing withheld that names its day of review. */
export function* reviews(site: Site): Generator<PlanEntry> {
  const numbers = new Map<string, number>()
  for (const one of withheldIn(site.record.documents.values())) {
    const { id } = one.document
    const number = (numbers.get(id) ?? 0) + 1
    numbers.set(id, number)
    if (one.until === undefined) continue
    const entry = entryOf(one, one.until, `${id}#withheld-${number}`, site)
    if (!(entry.isOverdue && isArchive(one.document, site.record))) yield entry
  }
}

function entryOf(one: Withheld, until: IsoDate, id: string, site: Site): PlanEntry {
  const { document, element } = one
  const { what, at, reason } = withheldRow(one, site)
  const isOverdue = isPast(until, site)
  return {
    id,
    kind: 'review',
    title: `${what} is withheld: ${reason}`,
    href: at.href,
    when: until,
    day: until,
    by: NOBODY,
    body: document.kind === 'minutes' ? (document.data as DataOf<'minutes'> | undefined)?.body : undefined,
    basis: { ...named(site, document), id: document.id },
    isOverdue,
    note: isOverdue ? `Was to be reviewed by ${inWords(until)}; this record does not show it` : undefined,
    explained:
      'id' in element.attributes
        ? explainedAs('withheld-reviewed', `${document.id}/${element.attributes.id}`, site)
        : undefined,
  }
}
