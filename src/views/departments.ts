/** Engagement with departments: who leads it in each, and the items and events that concern it. */
import { type Document, type Link, only } from '../record/index.ts'
import { headingBefore } from './backlinks.ts'
import type { Row } from './documents.ts'
import type { Fact } from './facts.ts'
import { leadFacts } from './leads.ts'
import { addressOf, type Named, named, type Site } from './site.ts'
import { meetingDay } from './titles.ts'

/** The departments of a record by name, each with its leads, items and events; none where it has none. */
export function departments(site: Site): Row[] {
  return [...only(site.record.documents.values(), 'organisations')]
    .filter(({ data }) => data?.type === 'department')
    .map((document) => ({ ...named(site, document), facts: engagement(document, site) }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'))
}

function engagement({ id, data }: Document<'organisations'>, site: Site): Fact[] {
  const links = site.incoming.get(id) ?? []
  const items = links.filter(({ role }) => role === 'Item.concerns').map((link) => itemNamed(link, site))
  const events = links.filter(({ from }) => from.id.startsWith('events/')).map(({ from }) => named(site, from))
  const leads = data ? leadFacts(data, site) : []
  return [
    ...(leads.length > 0 ? leads : [{ label: 'Lead', text: 'this record names none' }]),
    ...listed('Items', items, id, site),
    ...listed('Events', events, id, site),
  ]
}

/** At most so many of a list are named here; the page of the department has all. */
const SHOWN = 10

function listed(label: string, all: readonly Named[], id: string, site: Site): Fact[] {
  const once = [...new Map(all.map((one) => [one.href, one])).values()]
  if (once.length === 0) return []
  const more = { name: `all ${once.length}`, href: addressOf(site, { document: id }) }
  return [{ label, named: once.length > SHOWN ? [...once.slice(-SHOWN), more] : once }]
}

/** An item by its heading and the day of its meeting. */
function itemNamed(link: Link, site: Site): Named {
  const heading = headingBefore(link, site)
  const day = meetingDay(link.from as Document<'minutes'>, site.record.documents)
  return {
    name: heading ? `${heading.text}, ${day}` : day,
    href: addressOf(site, { document: link.from.id, fragment: heading?.id }),
  }
}
