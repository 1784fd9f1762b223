/** Explanations as they count in the past. */
import { type IsoDate, judgedOn, type PublicRecord } from '../record/index.ts'

/**
 * The record with its explanations as they count on earlier days: each from the day on which it was recorded. Where the
 * body or its record had ended before that, nobody could have recorded it in time, so that it counts for all days.
 */
export function asRecorded(record: PublicRecord, asOf: IsoDate): PublicRecord {
  const end = judgedOn(record, asOf)
  const { data } = record.exceptions
  if (end === asOf || !data?.some(({ recorded }) => recorded > end)) return record
  const exceptions = data.map((one) => (one.recorded > end && one.recorded <= asOf ? { ...one, recorded: FIRST } : one))
  return { ...record, exceptions: { ...record.exceptions, data: exceptions } }
}

const FIRST: IsoDate = '0001-01-01'
