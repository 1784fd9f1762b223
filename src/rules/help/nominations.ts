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
  for (const document of only(record.documents.values(), 'posts'))
    for (const [n, one] of (document.data?.nominations ?? []).entries()) {
      // Ids that the record doesn't know are asked for by another rule.
      if (!find(record, 'people', one.member)?.data || !rolesCanBeRead(record, one.member)) continue
      yield* findingsOf(document, n, asOf, record)
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
    yield told(
      'date',
      `The nomination of ${name} is dated ${inWords(date)}, a day that has not come by ${inWords(asOf)}`,
      'correct the day, or take it out until somebody is nominated',
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
