/** What was put off, and what was announced for the next meeting. */
import { inOneLine, inWords, isArchive, isRead, type Untaken, untaken } from '../../record/index.ts'
import { explainedAs } from '../explained.ts'
import { addressOf, named, type Site } from '../site.ts'
import { NOT_TAKEN_UP } from '../words.ts'
import { ANNOUNCED, hasEnded, isPast, NO_LATER, NOBODY, type PlanEntry } from './entry.ts'

/** What meetings put off or announced, and no later one took up. */
export function* putOff(site: Site): Generator<PlanEntry> {
  const { record, asOf } = site
  for (const one of untaken(record, asOf)) {
    const entry = entryOf(one, site)
    if (!(entry.isOverdue && isArchive(one.of.meeting.document, record))) yield entry
  }
}

function entryOf({ of, to, due }: Untaken, site: Site): PlanEntry {
  const { id, meeting } = of
  const isLate = due !== undefined && isRead(due.document)
  // Where the record has ended, meetings may be missing in between, and nobody fills the gap.
  const day = to !== 'next-meeting' ? to : hasEnded(site) ? undefined : due?.date
  const place = 'element' in of ? site.record.directory.elements.get(id) : { document: meeting.id, fragment: ANNOUNCED }
  return {
    id,
    kind: 'element' in of ? 'deferral' : 'item',
    title: 'element' in of ? inOneLine(of.element.body) : of.title,
    href: addressOf(site, place ?? { document: meeting.id }),
    when: to,
    day,
    by: 'element' in of ? { ...NOBODY, owner: of.element.attributes.owner } : NOBODY,
    body: meeting.body,
    basis: { ...named(site, meeting.document), id: meeting.id },
    isOverdue: (isLate && !hasEnded(site)) || isPast(day, site),
    note: noteOf(to, isLate, site),
    explained: explainedAs('deferral-taken-up', id, site),
  }
}

function noteOf(to: string, isLate: boolean, site: Site): string | undefined {
  if (isLate) return NOT_TAKEN_UP
  if (hasEnded(site)) return NO_LATER
  return to !== 'next-meeting' && isPast(to, site)
    ? `Was put off to ${inWords(to)}; this record does not show it`
    : undefined
}
