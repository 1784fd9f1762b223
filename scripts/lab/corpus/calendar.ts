import { addDays, type IsoDate, weekday } from '../../../src/record/index.ts'

/** The day of the last meeting of every invented record. */
const LAST = '2025-12-19'

/** The days of so many meetings: one each weekday, oldest first, up to the last. */
export function meetingDays(meetings: number): IsoDate[] {
  const days: IsoDate[] = []
  for (let day = LAST; days.length < meetings; day = addDays(day, -1)) {
    if (!['Saturday', 'Sunday'].includes(weekday(day))) days.push(day)
  }
  return days.reverse()
}

/** The days on which a member signs, oldest first: each within a year of the one before, the first before the first meeting. */
export function signingDays(first: IsoDate, last: IsoDate, daysBeforeLast: number): IsoDate[] {
  const days: IsoDate[] = []
  let day = addDays(last, -daysBeforeLast)
  while (day >= first) {
    days.push(day)
    day = addDays(day, -360)
  }
  return [...days, day].reverse()
}
