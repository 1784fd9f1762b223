/** Papers that are to come, and embargoes that end. */
import { type DataOf, type Document, lastDay, only } from '../../record/index.ts'
import { type Owning, targetNamed } from '../entries.ts'
import { href, named, type Site } from '../site.ts'
import { isPast, NOBODY, type PlanEntry, wasDue } from './entry.ts'

/** Papers that are due or under way, and the days on which the text of others may come out. */
export function* papers(site: Site): Generator<PlanEntry> {
  for (const document of only(site.record.documents.values(), 'papers')) {
    const { data } = document
    if (!data || data.status === 'withdrawn') continue
    const says = STATUS[data.status]
    if (says !== undefined) yield toCome(document, data, says, site)
    if (data.embargo !== undefined && data.embargo > site.asOf) yield embargo(document, data, data.embargo, site)
  }
}

/** How papers stand that are to come; of one whose state no source records, nobody knows. */
const STATUS: Partial<Record<DataOf<'papers'>['status'], string>> = {
  commissioned: 'Commissioned',
  draft: 'A draft',
  cleared: 'Cleared',
}

function toCome(document: Document<'papers'>, paper: DataOf<'papers'>, says: string, site: Site): PlanEntry {
  const { due, status, commissionedBy } = paper
  const day = due && lastDay(due)
  const asked = commissionedBy === undefined ? undefined : site.record.actions.get(commissionedBy)
  // What is cleared was written in time, as far as anybody knows.
  const isOverdue = status !== 'cleared' && isPast(day, site)
  const name = named(site, document)
  return {
    id: `${document.id}#due`,
    kind: 'paper',
    title: name.name,
    href: name.href,
    when: due,
    day,
    by: writers(paper, asked?.element.attributes ?? NOBODY),
    body: asked?.meeting.body,
    basis: asked
      ? { ...targetNamed(asked.id, site), id: asked.id }
      : { name: 'Papers', href: href(site, 'papers/'), id: document.id },
    isOverdue,
    note: isOverdue && due !== undefined ? wasDue(due, `this record has it as ${says.toLowerCase()}`) : says,
    explained: undefined,
  }
}

/** Who writes a paper; where it doesn’t say, who was asked for it. */
function writers({ authors }: DataOf<'papers'>, asked: Owning): Owning {
  return authors.length > 0 ? { ...NOBODY, owner: authors } : asked
}

function embargo(document: Document<'papers'>, paper: DataOf<'papers'>, day: string, site: Site): PlanEntry {
  const { name, href: at } = named(site, document)
  return {
    id: `${document.id}#embargo`,
    kind: 'embargo',
    title: `The embargo on “${name}” ends`,
    href: at,
    when: day,
    day,
    by: writers(paper, NOBODY),
    body: undefined,
    basis: { name: 'Papers', href: href(site, 'papers/'), id: document.id },
    isOverdue: false,
  }
}
