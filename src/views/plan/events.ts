/** Events to come: evidence sessions, visits, speaking engagements and the like. */
import { type DataOf, type Document, inWords, lastDay, only } from '../../record/index.ts'
import { href, named, namedId, type Site } from '../site.ts'
import { hasEnded, isPast, NOBODY, type PlanEntry } from './entry.ts'

/** The events that are planned, and of which nobody says that they were held or called off. */
export function* events(site: Site): Generator<PlanEntry> {
  for (const document of only(site.record.documents.values(), 'events'))
    if (document.data?.status === 'planned') yield entryOf(document, document.data, site)
}

function entryOf(document: Document<'events'>, event: DataOf<'events'>, site: Site): PlanEntry {
  const { date, until, start, end, venue, body, attended, minutes } = event
  const { name, href: at } = named(site, document)
  const isOverdue = isPast(until ?? (date && lastDay(date)), site)
  const basis = minutes[0]?.replace(/#.*/, '')
  return {
    id: document.id,
    kind: 'event',
    title: name,
    href: at,
    when: date,
    day: date && lastDay(date),
    until,
    start,
    end,
    place: venue,
    by: { ...NOBODY, owner: attended.length > 0 ? attended : undefined },
    body,
    basis:
      basis === undefined
        ? { name: 'Events', href: href(site, 'events/'), id: document.id }
        : { ...namedId(site, basis), id: basis },
    isOverdue,
    note: noteOf(isOverdue, date, site),
  }
}

function noteOf(isOverdue: boolean, date: string | undefined, site: Site): string | undefined {
  const unknown = 'this record does not say whether it was held'
  if (isOverdue) return `Was planned for ${inWords(date ?? '')}; ${unknown}`
  return hasEnded(site) ? `Was planned; ${unknown}` : undefined
}
