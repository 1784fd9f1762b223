/** The site as a document of some day names people and organisations. */
import { type Document, type IsoDate, lazy } from '../record/index.ts'
import type { Site } from './site.ts'

/** One site for each stretch of days in which nobody's name changes: what is worked out for one page serves the others. */
const erasOf = lazy((site: Site) => {
  const ends = new Set<IsoDate>()
  for (const { kind, data } of site.record.documents.values())
    if (data && (kind === 'people' || kind === 'organisations'))
      for (const { until } of (data as { formerNames: { until: IsoDate }[] }).formerNames) ends.add(until)
  return [...ends].sort().map((until) => ({ until, site: { ...site, namesOn: until } }))
})

/** The site for the page of a document: there people and organisations have the names of its day. Documents without a day have those of today. */
export function siteOf(document: Document, site: Site): Site {
  const day = dayOf(document)
  return day === undefined ? site : (erasOf(site).find(({ until }) => until >= day)?.site ?? site)
}

/** The day of a document, where it has one: a meeting, a signature, a publication, or the first day in force. */
export function dayOf({ data }: Document): string | undefined {
  const { date, signed, from } = (data ?? {}) as { date?: string; signed?: string; from?: string }
  return date ?? signed ?? from
}
