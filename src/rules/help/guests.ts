/** Members whom minutes list among the guests and officials. */
import {
  find,
  heldOn,
  holdersOn,
  inWords,
  isSeat,
  type Meeting,
  type PublicRecord,
  rolesBy,
  seatsOf,
} from '../../record/index.ts'
import type { Finding } from '../engine/rule.ts'
import { personName, postName } from './names.ts'
import { readLike } from './namesakes.ts'
import { roleHeld } from './places.ts'

/**
 * Serving members in `inAttendance`, unless they hold another post that day, for which they may have come;
 * posts there that are seats; and people there whose names read like that of a member who is not in `attended`.
 */
export function* membersAsGuests(meeting: Meeting, record: PublicRecord): Generator<Finding> {
  const { document, named, date, body, id: minutes } = meeting
  const listed = new Set([...named.attended, ...named.apologies, ...named.absent])
  for (const [n, id] of named.inAttendance.entries()) {
    // Places are looked for in what is wrong only: a document learns of its own when first asked, which is slow.
    const place = () => document.at(['inAttendance', n])
    const post = find(record, 'posts', id)?.data
    if (post && !record.documents.has(`people/${id}`)) {
      if (isSeat({ is: post.role }) && post.body === body) yield { ...place(), ...seat(id, meeting, record) }
      continue
    }
    // Who is in another list too is another finding.
    if (listed.has(id)) continue
    const held =
      rolesBy(record.roles)
        .byPerson.get(id)
        ?.filter((role) => heldOn(role, date)) ?? []
    if (!held.some(isSeat)) yield* namesakes(id, place, meeting, record)
    const role = held.find((one) => one.body === body)
    // A member of another body came as a guest of this one.
    if (!role || !held.every(isSeat)) continue
    yield {
      ...place(),
      message: `Unexpected ${personName(record, id)} in \`inAttendance\`, a member on ${inWords(date)}, expected \`attended\``,
      help: [
        `move \`${id}\` to \`attended\``,
        `if they came for another post, add that post with its dates to the roles of \`people/${id}.mdx\``,
      ],
      related: [roleHeld(role, record)],
      subjects: [`${minutes}/members/${id}`, minutes],
    }
  }
}

/** A member who attended beside them is somebody else. */
function* namesakes(
  guest: string,
  place: () => Pick<Finding, 'file' | 'span'>,
  { named, date, id }: Meeting,
  record: PublicRecord,
): Generator<Finding> {
  for (const member of readLike(guest, record)) {
    const seat = seatsOf(record, member).find((role) => heldOn(role, date))
    if (!seat || named.attended.includes(member)) continue
    const name = personName(record, member)
    yield {
      ...place(),
      message: `Unexpected ${personName(record, guest)} in \`inAttendance\`, which reads like the name of ${name}, a member on ${inWords(date)} who is not in \`attended\``,
      help: [
        `if they are one person, write \`${member}\` in \`attended\` instead, and take out \`people/${guest}.mdx\``,
      ],
      explain: 'if they are two people,',
      related: [roleHeld(seat, record)],
      subjects: [`people/${guest}`, `${id}/members/${guest}`, id],
    }
  }
}

function seat(
  post: string,
  { date, id }: Meeting,
  record: PublicRecord,
): Pick<Finding, 'message' | 'help' | 'subjects'> {
  const holders = holdersOn(record, post, date)
  return {
    message: `Unexpected ${postName(record, post)} in \`inAttendance\`, whose holders are members, expected their own ids in \`attended\``,
    help:
      holders.length === 1
        ? [`if ${personName(record, holders[0] ?? '')} came, write \`${holders[0]}\` in \`attended\` instead`]
        : ['take it out, and write in `attended` the id of each member who came'],
    subjects: [id],
  }
}
