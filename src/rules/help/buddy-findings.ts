/** What can be wrong with the buddies of a pathfinder, as findings. */
import {
  type Buddy,
  heldWhileBuddy,
  type IsoDate,
  inWords,
  type PublicRecord,
  seatsOf,
  suspendedInWords,
  suspensionOn,
  unseatedFrom,
} from '../../record/index.ts'
import type { Finding } from '../engine/rule.ts'
import { organisationName, personName } from './names.ts'
import { declaredOn } from './places.ts'

/** A buddy who held an interest in the pathfinder's organisation meanwhile. */
export function* interested(
  buddy: Buddy,
  organisation: string,
  asOf: IsoDate,
  record: PublicRecord,
): Generator<Finding> {
  const { document, member, from } = buddy
  const found = heldWhileBuddy(buddy, organisation, asOf, record)
  if (!found) return
  const { declaration, index } = found
  const interest = declaration.data.interests[index]
  const where = organisationName(record, interest?.organisation ?? organisation)
  yield {
    ...finding(
      buddy,
      `${personName(record, member)} buddies ${document.data?.name} from ${inWords(from)}, and has a declared interest in ${where}`,
      [
        'match the pathfinder with a member who has no interest in it',
        'if the buddying ended before the interest began, add its last day: `until: <date>`',
      ],
    ),
    explain: 'if it did not, and is over,',
    related: [declaredOn(declaration, index)],
  }
}

/** A buddy who was no member at the time. */
export function* unseated(buddy: Buddy, record: PublicRecord): Generator<Finding> {
  const gap = unseatedFrom(buddy, record)
  if (gap === undefined) return
  const name = personName(record, buddy.member)
  const suspension = suspendedOn(buddy.member, gap, record)
  if (suspension) {
    yield finding(buddy, `Unexpected buddy ${name}, who by this record was ${suspendedInWords(suspension)}`, [
      `end the buddying before the suspension: \`until: <last day>\`, before ${inWords(gap)}; where it goes on afterwards, add a second entry from the day after`,
      `if the suspension has other days, correct them in \`people/${buddy.member}.mdx\``,
    ])
  } else if (gap === buddy.from) {
    const help = [
      `if they were a member that day, correct the dates in \`people/${buddy.member}.mdx\``,
      'else take the buddy out',
    ]
    yield finding(
      buddy,
      `Unexpected buddy ${name}, of whom this record has no seat on ${inWords(gap)}, the first day`,
      help,
    )
  } else {
    const help = [`end the buddying with the seat: \`until: <last day>\`, before ${inWords(gap)}`]
    yield finding(buddy, `Unexpected buddy ${name}, of whom this record has no seat since ${inWords(gap)}`, help)
  }
}

/** The suspension, in a seat on the body itself, that a day lies in. */
function suspendedOn(member: string, day: IsoDate, record: PublicRecord) {
  return seatsOf(record, member)
    .filter(({ body, from, until }) => body === undefined && from <= day && (until === undefined || day <= until))
    .flatMap(({ suspended }) => suspensionOn(suspended, day) ?? [])[0]
}

/** A member who buddies the same pathfinder twice at once; `last` keeps the entries that end last, by member, from call to call. */
export function* again(buddy: Buddy, last: Map<string, Buddy>, record: PublicRecord): Generator<Finding> {
  const before = last.get(buddy.member)
  if (!before || (before.until !== undefined && (buddy.until === undefined || before.until < buddy.until)))
    last.set(buddy.member, buddy)
  if (
    !before ||
    (before.until !== undefined && before.until < buddy.from) ||
    (buddy.until !== undefined && buddy.until < before.from)
  )
    return
  yield {
    ...finding(
      buddy,
      `Unexpected second entry of ${personName(record, buddy.member)}, already a buddy of this pathfinder then`,
      ['keep the one that is true, or end the first before the second begins'],
    ),
    related: [{ ...before.document.at(['buddies', before.n, 'member']), message: 'the first' }],
  }
}

/** A buddying that ends before it begins. */
export function backwards(buddy: Buddy, record: PublicRecord): Finding {
  const message = `Unexpected last day of ${personName(record, buddy.member)} before the first, expected a later one`
  return finding(buddy, message, [`the buddying begins on ${inWords(buddy.from)}`], 'until')
}

/** A match with somebody who is not among those who asked for the pathfinder. */
export function unasked(buddy: Buddy, record: PublicRecord): Finding {
  const { member } = buddy
  const message = `Unexpected buddy ${personName(record, member)}, expected one of the members whose preference for this pathfinder is recorded`
  const help = [`if they asked for it, add \`member: ${member}\` under \`preferences:\``]
  return { ...finding(buddy, message, help), explain: 'if another match was better, such as for travel,' }
}

function finding({ document, n, member }: Buddy, message: string, help: string[], field = 'member'): Finding {
  return {
    ...document.at(['buddies', n, field]),
    message,
    help,
    subjects: [`${document.id}/${member}`, document.id, `people/${member}`],
  }
}
