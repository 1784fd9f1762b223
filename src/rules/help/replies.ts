/** Answers beside a declaration or an explanation: when they were given, and by whom. */
import {
  find,
  type IsoDate,
  inWords,
  nearest,
  only,
  type PublicRecord,
  type Reply,
  shortId,
} from '../../record/index.ts'
import type { Finding } from '../engine/rule.ts'
import { allRead } from './unread.ts'

/** Makes a finding at a field. */
type Finder = (path: PropertyKey[], message: string, ...help: string[]) => Finding

/**
 * Replies dated before what they answer, or on a day that has not come.
 * @param what what they answer, with its day: "the declaration itself, signed on 1 May 2026"
 */
export function* misdatedReplies(
  replies: readonly Reply[],
  answered: { day: IsoDate; what: string },
  asOf: IsoDate,
  wrong: Finder,
): Generator<Finding> {
  for (const [n, { date }] of replies.entries()) {
    if (answered.day <= date && date <= asOf) continue
    const expected = date > asOf ? `one that has come by ${inWords(asOf)}` : `none before ${answered.what}`
    const finding = wrong(
      ['replies', n, 'date'],
      `Unexpected day of a reply ${inWords(date)}, expected ${expected}`,
      'write the day on which the reply was given',
    )
    // On days before it, in the strips of clauses, nobody knew of it.
    yield { ...finding, day: date }
  }
}

/** Replies by somebody whom the record doesn't know: in exceptions.yaml, where ids are no references. */
export function* strangeReplies(replies: readonly Reply[], record: PublicRecord, wrong: Finder): Generator<Finding> {
  if (replies.length === 0 || !allRead('people', record) || !allRead('posts', record)) return
  for (const [n, { by }] of replies.entries()) {
    if (find(record, 'people', by) || find(record, 'posts', by)) continue
    const { documents } = record
    const near = nearest(by, [...only(documents.values(), 'people'), ...only(documents.values(), 'posts')].map(shortId))
    yield wrong(
      ['replies', n, 'by'],
      `Unexpected name \`${by}\` under a reply, expected the id of a file in people/ or posts/`,
      ...(near ? [`nearest: \`${near}\``] : []),
      'write the id of the member who replied; for the secretariat, the id of its post',
    )
  }
}
