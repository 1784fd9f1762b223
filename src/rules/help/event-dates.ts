/** Whether the days and hours of events agree, and nothing was held on a day to come. */
import { type Document, firstDay, type IsoDate, inWords, only, type PublicRecord } from '../../record/index.ts'
import type { Finding } from '../engine/rule.ts'
import { isFar, isTooLong, LONGEST } from './hours.ts'

/** Events whose days and hours don’t agree, or that were held on a day that has not come. */
export function* eventDates({ documents }: PublicRecord, asOf: IsoDate): Generator<Finding> {
  for (const event of only(documents.values(), 'events')) {
    const { data } = event
    if (!data) continue
    const { date, until, start, end, status } = data
    if (start !== undefined && end !== undefined && until === undefined && isTooLong(start, end))
      yield wrong(
        event,
        'end',
        `Unexpected end at ${end} of an event that begins at ${start}, expected a later time`,
        'write both times by the clock of 24 hours: half past three in the afternoon is `"15:30"`; if it goes on for days, write the last one in `until`',
        'start',
      )
    if (end !== undefined && start === undefined)
      yield wrong(
        event,
        'end',
        `Unexpected end at ${end} of an event whose beginning is not given, expected both or none`,
        'add `start:`, or take `end` out if nobody knows when it begins',
      )
    else if (start !== undefined && date !== undefined && date.length < 10)
      yield wrong(
        event,
        'start',
        `Unexpected hour ${start} of an event in ${inWords(date)}, expected none until its day is known`,
        'write the day in `date`, or take the hours out',
        'date',
      )
    if (until !== undefined && date?.length !== 10)
      yield wrong(
        event,
        'until',
        `Unexpected last day ${inWords(until)} of an event without a first day, expected both or none`,
        'write the first day in `date`, as a whole day; if it is not known, take `until` out',
      )
    else if (until !== undefined && date !== undefined && isFar(date, until))
      yield wrong(
        event,
        'until',
        `Unexpected last day ${inWords(until)} of an event that begins on ${inWords(date)}, expected one within ${LONGEST} days after it`,
        'correct the day, or take `until` out where the event has one day',
        'date',
      )
    if (status === 'held' && date !== undefined && firstDay(date) > asOf)
      yield wrong(
        event,
        'status',
        `Unexpected event that was held: ${inWords(date)} has not come by ${inWords(asOf)}`,
        'write `status: planned` until it was held; if the day is wrong, correct it',
        'date',
      )
  }
}

function wrong(
  { id, at }: Document<'events'>,
  field: string,
  message: string,
  help: string,
  other?: 'date' | 'start',
): Finding {
  return {
    ...at([field]),
    message,
    help: [help],
    related: other ? [{ ...at([other]), message: other === 'date' ? 'its day' : 'its beginning' }] : [],
    subjects: [id],
  }
}
