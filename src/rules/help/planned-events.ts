/** Events that were planned, and of which nobody has said since whether they were held. */
import { addDays, type IsoDate, inWords, lastDay, minutesDays, only, type PublicRecord } from '../../record/index.ts'
import type { Finding } from '../engine/rule.ts'

/** Planned events whose last day is longer ago than the days in which a meeting must have minutes. */
export function* plannedEvents(record: PublicRecord, day: IsoDate): Generator<Finding> {
  for (const { id, data, at } of only(record.documents.values(), 'events')) {
    if (data?.status !== 'planned' || data.date === undefined) continue
    const last = data.until ?? lastDay(data.date)
    if (addDays(last, minutesDays(record, data.body)) >= day) continue
    yield {
      ...at(['status']),
      day: last,
      message: `This event was planned for ${inWords(data.date)}, and this record does not say whether it was held`,
      help: [
        'if it was held, write `status: held`',
        'if it was called off, write `status: cancelled`, and a line `reason:` that says why',
        'if it was put off, write the new day in `date`',
      ],
      explain: 'if nobody knows,',
      related: [{ ...at(['date']), message: 'its day' }],
      subjects: [id],
    }
  }
}
