import {
  areRead,
  heldDuring,
  idsMeant,
  inWords,
  isUnknownBody,
  LISTS,
  type Meeting,
  membersOn,
  type PublicRecord,
  type Role,
  seatsOf,
} from '../record/index.ts'
import type { Finding, Rule } from './engine/rule.ts'
import { saidCalledOff } from './help/called-off.ts'
import { deputies } from './help/deputies.ts'
import { eachHeld } from './help/each-held.ts'
import { membersAsGuests } from './help/guests.ts'
import { hasMet } from './help/has-met.ts'
import { inBody, ofBody, personName } from './help/names.ts'
import { nominationFindings } from './help/nominations.ts'
import { roleHeld } from './help/places.ts'
import { untrueYet } from './help/role-days.ts'
import { overlappingRoles } from './help/role-overlaps.ts'
import { correctSuspension, suspendedDuring } from './help/suspensions.ts'
import { rolesCanBeRead } from './help/unread.ts'

export const rule: Rule = {
  id: 'member-at-the-time',
  title: 'Whoever attends as a member was a member that day',
  invariant:
    'Who attends, apologises or is absent as a member was one that day, and who sends a deputy too; every serving member is in one list where attendance is complete, and nobody in two; no two roles of one post overlap, and no role says how it ended, or when its holder was appointed, before that day. Who is nominated for a post was a member that day, and who was chosen has held it.',
  why: 'Who sat at the table decides whose interests count. Where minutes leave a member out, nobody can tell later whether they did.',
  basis: 'clause:structure',
  severity: 'error',
  judges: hasMet,
  evidence: ['minutes'],
  *check(record, asOf) {
    yield* attendance(record, asOf)
    yield* overlappingRoles(record)
    yield* untrueYet(record, asOf)
    yield* nominationFindings(record, asOf)
  },
  bad: {
    files: {
      'people/cleo-dray.mdx': '---\nname: Cleo Dray\nroles:\n  - post: members\n    from: 2024-05-01\n---\n',
      'interests/cleo-dray/2024-05-01.mdx':
        '---\nmember: cleo-dray\nsigned: 2024-05-01\nform: signed\nnil: true\n---\n',
    },
    output: `error[member-at-the-time]: Cleo Dray, a member on 1 May 2024, is in none of \`attended\`, \`apologies\` and \`absent\`
 --> content/minutes/2024-05-01.mdx:5:11
  |
5 | attended: [ada-finch, ben-marl]
  |           ^^^^^^^^^^^^^^^^^^^^^
  = see content/people/cleo-dray.mdx:4:11: Members of the Committee from 1 May 2024
  = help: add \`cleo-dray\` to the list that is true
  = stands on: terms-of-reference/first#structure`,
  },
  good: {
    files: {
      'people/cleo-dray.mdx': '---\nname: Cleo Dray\nroles:\n  - post: members\n    from: 2024-05-02\n---\n',
      'interests/cleo-dray/2024-05-02.mdx':
        '---\nmember: cleo-dray\nsigned: 2024-05-02\nform: signed\nnil: true\n---\n',
    },
  },
}

const attendance = eachHeld(function* (meeting, record) {
  yield* listedTwice(meeting, record)
  if (!isUnknownBody(record, meeting.body)) yield* notMembers(meeting, record)
  yield* deputies(meeting, record)
  yield* membersAsGuests(meeting, record)
  if (!isUnknownBody(record, meeting.body)) yield* forgotten(meeting, record)
  yield* unrecorded(meeting)
})

function* listedTwice(meeting: Meeting, record: PublicRecord): Generator<Finding> {
  const first = new Map<string, [string, number]>()
  const { document } = meeting
  for (const list of LISTS) {
    for (const [n, id] of meeting.named[list].entries()) {
      const before = first.get(id)
      if (!before) first.set(id, [list, n])
      else {
        yield {
          ...document.at([list, n]),
          message: `Unexpected ${personName(record, id)} in \`${list}\`, already in \`${before[0]}\``,
          help: ['keep the one that is true'],
          related: [{ ...document.at(before), message: 'the first mention' }],
          subjects: subjects(meeting, id),
        }
      }
    }
  }
}

function* notMembers(meeting: Meeting, record: PublicRecord): Generator<Finding> {
  for (const list of ['attended', 'agreed', 'apologies', 'absent'] as const) {
    for (const [n, person] of meeting.named[list].entries()) {
      const document = record.documents.get(`people/${person}`)
      if (!document?.data || (list === 'attended' && meeting.data.attended[n]?.for !== undefined)) continue
      const seats = seatsOf(record, person).filter(({ body }) => body === meeting.body)
      if (seats.some((role) => heldDuring(role, meeting)) || !rolesCanBeRead(record, person)) continue
      const [near] = seats
      const suspended = suspendedDuring(seats, meeting)
      yield {
        ...meeting.document.at([list, n]),
        message: suspended
          ? `Unexpected ${personName(record, person)} among the members, who by this record was ${suspended.words}`
          : `Unexpected ${personName(record, person)} among the members, of whom this record has no seat ${inBody(record, meeting.body)}on ${inWords(meeting.date)}`,
        help: [
          ...(list === 'attended'
            ? [
                'if they came as a guest or official, list them under `inAttendance`',
                `if they sat in for a member, write \`{ person: ${person}, for: … }\` with the id of that member`,
              ]
            : ['take the name out']),
          suspended
            ? correctSuspension(suspended)
            : `if they were a member that day, correct the dates in \`people/${person}.mdx\``,
        ],
        related: [
          suspended
            ? suspended.related
            : near
              ? roleHeld(near, record)
              : { ...document.at(['name']), message: 'no seat is recorded' },
        ],
        subjects: subjects(meeting, person),
      }
    }
  }
}

function* forgotten(meeting: Meeting, record: PublicRecord): Generator<Finding> {
  if (!areRead(meeting.document, ...LISTS)) return
  if ((meeting.data.attendance ?? 'complete') !== 'complete' || meeting.data.type === 'correspondence') return
  const listed = LISTS.flatMap((list) => meeting.named[list])
  const members = membersDuring(meeting, record)
  if (listed.length === 0 && members.length > 0) {
    if (saidCalledOff(meeting) !== undefined) return
    yield {
      ...meeting.document.at(['attended']),
      message: `Unexpected minutes of ${inWords(meeting.date)} that name nobody who came or stayed away`,
      help: [
        `the members that day were ${members.map(({ person }) => `\`${person}\``).join(', ')}: put each into the list that is true`,
        'if the minutes don’t say who came, write `attendance: not-recorded`',
        'if the meeting was called off, write `status: cancelled`, and `reason:` with the words why',
      ],
      subjects: [meeting.id],
    }
    return
  }
  const deputised = meeting.data.attended.flatMap((one) => one.for ?? [])
  const named = new Set([...listed, ...deputised])
  // One that is misspelt is in the list all the same.
  for (const id of named)
    if (!isKnown(id, record)) for (const one of idsMeant(id, ['people'], record.documents)) named.add(one)
  for (const role of members) {
    if (named.has(role.person)) continue
    yield {
      ...meeting.document.at(['attended']),
      message: `${personName(record, role.person)}, a member ${ofBody(record, meeting.body)}on ${inWords(meeting.date)}, is in none of \`attended\`, \`apologies\` and \`absent\``,
      help: [`add \`${role.person}\` to the list that is true`],
      related: [roleHeld(role, record)],
      subjects: subjects(meeting, role.person),
    }
  }
}

/** The members on the first day of a meeting, and those who became one by its last. */
function membersDuring({ date, ends, body }: Meeting, record: PublicRecord): Role[] {
  const first = membersOn(record, date, body)
  if (ends === date) return first
  const known = new Set(first.map(({ person }) => person))
  return [...first, ...membersOn(record, ends, body).filter(({ person }) => !known.has(person))]
}

/** Lists that the field `attendance` says the minutes don't have. */
function* unrecorded({ id, data, document }: Meeting): Generator<Finding> {
  const { attendance = 'complete' } = data
  if (attendance === 'complete') return
  for (const list of attendance === 'attended-only' ? (['apologies', 'absent'] as const) : LISTS) {
    if (data[list].length === 0) continue
    yield {
      ...document.at([list]),
      message: `Unexpected names in \`${list}\` beside \`attendance: ${attendance}\`, expected none`,
      help: [
        'if the minutes say all of who came and who stayed away, take `attendance` out',
        attendance === 'not-recorded'
          ? 'if they say only who attended, write `attendance: attended-only`'
          : 'if they don’t name these people, take the names out',
      ],
      related: [{ ...document.at(['attendance']), message: 'what it says' }],
      subjects: [id],
    }
  }
}

function subjects(meeting: Meeting, person: string): string[] {
  return [`${meeting.id}/members/${person}`, meeting.id]
}

function isKnown(id: string, { documents }: PublicRecord): boolean {
  return documents.has(`people/${id}`) || documents.has(`posts/${id}`)
}
