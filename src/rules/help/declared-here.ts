/** Interests declared in a meeting, and whether an item of it concerns them. */
import { type Entry, type Meeting, type PublicRecord, touches } from '../../record/index.ts'
import type { Finding } from '../engine/rule.ts'
import { organisationName, personName } from './names.ts'
import { placeOf } from './places.ts'

/** Every interest declared in a meeting that no item of it concerns, or that is said not to be on the agenda and is. */
export function* offTheAgenda(meeting: Meeting, record: PublicRecord): Generator<Finding> {
  if (meeting.interests.length === 0) return
  // One whose id the record doesn't know may be the one that is missed.
  const isKnown = () =>
    meeting.items.every(
      ({ marks }) => marks?.attributes.concerns?.every((id) => record.documents.has(`organisations/${id}`)) ?? true,
    )
  for (const entry of meeting.interests) {
    const { organisation, handling } = entry.element.attributes
    // An id that the record doesn't know is asked for by another rule.
    if (!record.documents.has(`organisations/${organisation}`)) continue
    const item = meeting.items.find(({ marks }) =>
      marks?.attributes.concerns?.some((id) => touches(record, id, organisation)),
    )
    if (handling === 'not-on-agenda' && item)
      yield {
        ...finding(entry, 'handling'),
        message: `Unexpected \`not-on-agenda\`, as an item of this meeting concerns ${organisationName(record, organisation)}`,
        help: [
          'write how it was handled: `withdrew`, `remained`, `not-engaged`, or `not-present` where the member was not in the meeting for that item',
          `if the item doesn’t concern it, take \`${organisation}\` out of \`concerns\` there`,
        ],
        related: [
          { file: meeting.document.file, span: item.marks?.tag ?? item.heading.span, message: 'the item that does' },
        ],
      }
    else if (handling !== 'not-on-agenda' && !item && isKnown())
      yield { ...finding(entry, 'organisation'), ...unmarked(entry, record) }
  }
}

function unmarked({ element }: Entry<'Interest'>, record: PublicRecord): Pick<Finding, 'message' | 'help' | 'explain'> {
  const { member, organisation } = element.attributes
  const name = organisationName(record, organisation)
  return {
    message: `These minutes say that ${personName(record, member)} declared an interest in ${name}, and mark no item as one that concerns it`,
    help: [
      `under the heading of the item that does, write \`<Item concerns="${organisation}" />\`, or add it to \`concerns\` there`,
      'if none does: `handling="not-on-agenda"`',
    ],
    explain: 'or',
  }
}

function finding(entry: Entry<'Interest'>, attribute: string): Pick<Finding, 'file' | 'span' | 'subjects'> {
  const { element, meeting, id } = entry
  const { member, organisation } = element.attributes
  const own = id === meeting.id ? [] : [id]
  return {
    ...placeOf(entry, attribute),
    subjects: [`${meeting.id}/interests/${member}/${organisation}`, ...own, meeting.id],
  }
}
