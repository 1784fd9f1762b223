/** The hours of those who were not there from beginning to end: within those of the meeting, and in their order. */
import type { Meeting } from '../../record/index.ts'
import type { Finding } from '../engine/rule.ts'
import { isTooLong } from './hours.ts'

/** Hours that lie outside the meeting, or end before they begin; of a meeting of one day, which may go on past midnight. */
export function* entryHours({ id, data, document }: Meeting): Generator<Finding> {
  const { start, end } = data
  if (data.until !== undefined) return
  // Where it is not known when it began or ended, it may have gone on past midnight.
  const isDay = start !== undefined && end !== undefined && start <= end
  const isBefore = (late: string | undefined, early: string | undefined) =>
    late !== undefined && early !== undefined && late < early && (isDay || isTooLong(early, late))
  for (const list of ['attended', 'inAttendance'] as const) {
    for (const [n, { from, until }] of data[list].entries()) {
      const wrong = (field: 'from' | 'until', message: string, help: string): Finding => ({
        ...document.at([list, n, field]),
        message,
        help: [help],
        subjects: [id],
      })
      const came = 'correct the hour, or take `from` out if they were there from the beginning'
      const left = 'correct the hour, or take `until` out if they stayed to the end'
      if (isBefore(end, from))
        yield wrong(
          'from',
          `Unexpected arrival at ${from} at a meeting that ended at ${end}, expected an earlier time`,
          came,
        )
      if (isBefore(until, start))
        yield wrong(
          'until',
          `Unexpected leave at ${until} from a meeting that began at ${start}, expected a later time`,
          left,
        )
      else if (isBefore(until, from))
        yield wrong('until', `Unexpected leave at ${until} of one who came at ${from}, expected a later time`, left)
    }
  }
}
