/** What a rule finds in one meeting, whatever the day. */
import { type IsoDate, lazy, type Meeting, meetingsHeld, type PublicRecord } from '../../record/index.ts'
import type { Finding } from '../engine/rule.ts'

/**
 * A check of the meetings that were held by the day of the judgement. The day decides only which these are: what is found
 * in one never changes, so each is judged once, on however many days a record is judged.
 */
export function eachHeld(
  judge: (meeting: Meeting, record: PublicRecord) => Iterable<Finding>,
): (record: PublicRecord, asOf: IsoDate) => Iterable<Finding> {
  const found = lazy((record: PublicRecord) => lazy((meeting: Meeting) => [...judge(meeting, record)]))
  return function* (record, asOf) {
    for (const meeting of meetingsHeld(record, asOf)) yield* found(record)(meeting)
  }
}
