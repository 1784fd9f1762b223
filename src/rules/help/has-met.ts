/** Whether there is a meeting that a rule can judge. */
import { type IsoDate, meetingsHeld, type PublicRecord } from '../../record/index.ts'

/** Whether a meeting was held by a day: where none was, no rule about meetings is kept, and none is broken. */
export function hasMet(record: PublicRecord, asOf: IsoDate): boolean {
  return meetingsHeld(record, asOf).length > 0
}
