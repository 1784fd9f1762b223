/** How long a meeting or event can last. */
import { daysBetween, type IsoDate } from '../../record/index.ts'

/** It lasts this many days after its first at most. */
export const LONGEST = 30

/** Whether a last day is not after the first, or too long after it. */
export function isFar(date: IsoDate, until: IsoDate): boolean {
  return until <= date || daysBetween(date, until) > LONGEST
}

/** Whether what begins and ends at these hours of one day or night would last over twelve hours. */
export function isTooLong(start: string, end: string): boolean {
  const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
  return end === start || (end < start && minutes(end) + 24 * 60 - minutes(start) > 12 * 60)
}
