import { compare, inWords, type Meeting } from '../../record/index.ts'
import type { Finding } from '../engine/rule.ts'

/** Meetings that begin before another has ended; those of which a time is missing, and those that were called off, are left alone. */
export function* overlaps(meetings: readonly Meeting[]): Generator<Finding> {
  const timed = meetings.filter(
    ({ data: { start, end }, isHeld }) => isHeld && start !== undefined && end !== undefined,
  )
  const from = ({ date, data }: Meeting) => `${date} ${data.start}`
  const until = ({ ends, data }: Meeting) => `${ends} ${data.end}`
  timed.sort((a, b) => compare(from(a), from(b)))
  let before: Meeting | undefined
  for (const meeting of timed) {
    if (before && from(meeting) < until(before)) {
      const { document, data, id } = meeting
      yield {
        ...document.at(['start']),
        message: `Unexpected start at ${data.start}, when another meeting, of ${inWords(before.date)}, had not ended`,
        help: ['correct the times, or keep the one file if both tell of the same meeting'],
        related: [{ ...before.document.at(['end']), message: `it ended at ${before.data.end}` }],
        subjects: [id],
      }
    }
    if (!before || until(before) < until(meeting)) before = meeting
  }
}
