/** Deputies, who sit in for a member who did not come. */
import { heldDuring, inWords, type Meeting, type PublicRecord, seatsOf } from '../../record/index.ts'
import type { Finding } from '../engine/rule.ts'
import { personName } from './names.ts'
import { roleHeld } from './places.ts'
import { correctSuspension, suspendedDuring } from './suspensions.ts'
import { rolesCanBeRead } from './unread.ts'

/** Deputies of somebody who was no member that day, who came, or who has a deputy already. */
export function* deputies(meeting: Meeting, record: PublicRecord): Generator<Finding> {
  const { data, document, date, named } = meeting
  const first = new Map<string, number>()
  for (const [n, { person, for: member }] of data.attended.entries()) {
    if (member === undefined) continue
    const at = () => document.at(['attended', n, 'for'])
    const subjects = [`${meeting.id}/members/${person}`, meeting.id]
    const deputy = `Unexpected ${personName(record, person)} as a deputy for ${personName(record, member)}`
    if (member === person) {
      yield {
        ...at(),
        message: `Unexpected ${personName(record, person)} as a deputy for themselves`,
        help: ['write after `for:` the member for whom they sat in; if they came as a member, the id alone is enough'],
        subjects,
      }
      continue
    }
    const came = named.attended.indexOf(member)
    const before = first.get(member)
    first.set(member, before ?? n)
    const other = came >= 0 ? came : before
    if (other !== undefined) {
      yield {
        ...at(),
        message: `${deputy}, who ${came >= 0 ? 'is in `attended` too' : 'has a deputy already'}`,
        help: [
          came >= 0 ? `if \`${member}\` did not come, take the name out of \`attended\`` : 'keep the one that is true',
          `if \`${person}\` came for another member, write that member’s id after \`for:\``,
        ],
        related: [{ ...document.at(['attended', other]), message: came >= 0 ? 'named as having come' : 'the first' }],
        subjects,
      }
      continue
    }
    const seats = seatsOf(record, member)
    const known = record.documents.get(`people/${member}`)
    if (!known?.data || seats.some((role) => heldDuring(role, meeting)) || !rolesCanBeRead(record, member)) continue
    const [near] = seats
    const suspended = suspendedDuring(seats, meeting)
    yield {
      ...at(),
      message: suspended
        ? `${deputy}, who by this record was ${suspended.words}`
        : `${deputy}, of whom this record has no seat on ${inWords(date)}`,
      help: [
        'write after `for:` the member for whom they sat in',
        suspended
          ? correctSuspension(suspended)
          : `if \`${member}\` was a member that day, correct the dates in \`people/${member}.mdx\``,
      ],
      related: [
        suspended
          ? suspended.related
          : near
            ? roleHeld(near, record)
            : { ...known.at(['name']), message: 'no seat is recorded' },
      ],
      subjects,
    }
  }
}
