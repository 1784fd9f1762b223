/** Nominations for posts that can't be true: of nobody who was a member, on a day to come, or chosen for what they never held. */
import {
  type Document,
  find,
  heldOn,
  type IsoDate,
  inWords,
  only,
  type PublicRecord,
  rolesBy,
  seatsOf,
  shortId,
} from '../../record/index.ts'
import type { Finding } from '../engine/rule.ts'
import { personName } from './names.ts'
import { rolesCanBeRead } from './unread.ts'

/** What is wrong with the nominations of a record, on a day. */
export function* nominationFindings(record: PublicRecord, asOf: IsoDate): Generator<Finding> {
  for (const document of only(record.documents.values(), 'posts')) {
    const first = new Map<string, number>()
    for (const [n, one] of (document.data?.nominations ?? []).entries()) {
      // Who was nominated again on another day has an entry for each.
      const key = `${one.member} ${one.date ?? ''}`
      const other = first.get(key)
      if (other === undefined) first.set(key, n)
      else yield again(document, n, other, record)
      // Ids that the record doesn't know are asked for by another rule.
      if (!find(record, 'people', one.member)?.data || !rolesCanBeRead(record, one.member)) continue
      yield* findingsOf(document, n, asOf, record)
    }
  }
}

/** Somebody whom a list of nominations names twice for the same day, with one outcome or two. */
function again(document: Document<'posts'>, n: number, other: number, record: PublicRecord): Finding {
  const { member = '', date } = document.data?.nominations[n] ?? {}
  const day = date === undefined ? 'without a day' : `of ${inWords(date)}`
  return {
    ...document.at(['nominations', n, 'member']),
    message: `Unexpected second nomination ${day} of ${personName(record, member)}, expected one, with one outcome`,
    help: ['keep the entry that is true; if they were nominated twice, write the `date` of each'],
    related: [{ ...document.at(['nominations', other, 'member']), message: 'the first' }],
    subjects: [`${document.id}/nominations/${member}`, document.id, `people/${member}`],
  }
}

function* findingsOf(document: Document<'posts'>, n: number, asOf: IsoDate, record: PublicRecord): Generator<Finding> {
  const { member, date, outcome } = document.data?.nominations[n] ?? {}
  if (member === undefined) return
  const name = personName(record, member)
  const told = (field: string, message: string, ...help: string[]): Finding => ({
    ...document.at(['nominations', n, field]),
    message,
    help,
    explain: 'if the record can’t show it,',
    subjects: [`${document.id}/nominations/${member}`, document.id, `people/${member}`],
  })
  if (date !== undefined && date > asOf)
    yield {
      ...told(
        'date',
        `The nomination of ${name} is dated ${inWords(date)}, a day that has not come by ${inWords(asOf)}`,
        'correct the day, or take it out until somebody is nominated',
      ),
      day: date,
    }
  else if (date === undefined && seatsOf(record, member).length === 0)
    yield told(
      'member',
      `Unexpected nomination of ${name}, of whom this record has no seat`,
      `if they were a member then, add the seat with its dates to the roles in \`people/${member}.mdx\`; else correct the name`,
    )
  else if (date !== undefined && !seatsOf(record, member).some((role) => heldOn(role, date)))
    yield told(
      'member',
      `Unexpected nomination of ${name} on ${inWords(date)}, a day for which this record has no seat of theirs`,
      `if they were a member that day, correct the dates in \`people/${member}.mdx\`; else correct the name or the day`,
    )
  const post = shortId(document)
  if (
    outcome === 'chosen' &&
    !rolesBy(record.roles)
      .byPerson.get(member)
      ?.some((role) => role.post === post)
  )
    yield told(
      'outcome',
      `The nomination says that ${name} was chosen, and their roles do not list this post`,
      `add \`- post: ${post}\` with its dates to the roles in \`people/${member}.mdx\`, or correct the outcome`,
    )
}
