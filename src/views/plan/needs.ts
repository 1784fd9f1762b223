/** What was said to be needed, and nobody took up. */
import { inOneLine } from '../../record/index.ts'
import { addressOf, named, type Site } from '../site.ts'
import { ASKED_OF_NOBODY } from '../words.ts'
import { NOBODY, type PlanEntry } from './entry.ts'

/** The needs of which no meeting by the day says what became of them. */
export function* needs(site: Site): Generator<PlanEntry> {
  const { record, asOf } = site
  for (const { id, element, meeting } of record.needs.values()) {
    if (meeting.date > asOf || record.updates.get(id)?.some((update) => update.meeting.date <= asOf)) continue
    yield {
      id,
      kind: 'need',
      title: inOneLine(element.body),
      href: addressOf(site, record.directory.elements.get(id) ?? { document: meeting.id }),
      when: undefined,
      day: undefined,
      by: NOBODY,
      body: meeting.body,
      basis: { ...named(site, meeting.document), id: meeting.id },
      isOverdue: false,
      note: ASKED_OF_NOBODY,
    }
  }
}
