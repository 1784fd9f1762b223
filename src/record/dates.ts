/**
 * Calendar arithmetic on ISO dates ("2011-09-01"). A date here is a day in
 * Europe/London without a time; comparing two dates is comparing two strings.
 */
import { Temporal } from '#temporal'
import { inWords, MONTHS } from './calendar.ts'

export { inWords, MONTHS }

/** A calendar day, `YYYY-MM-DD`, Europe/London. */
export type IsoDate = string

/** The day that lies `months` calendar months after `date`; 31 January and one month is the last day of February. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  return Temporal.PlainDate.from(date).add({ months }).toString()
}

/** The day that lies `days` days after `date` (before it, where negative). */
export function addDays(date: IsoDate, days: number): IsoDate {
  return Temporal.PlainDate.from(date).add({ days }).toString()
}

/** How many days lie between two dates; negative where `to` is before `from`. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'day' }).days
}

/** The names of the days of the week, Monday first. */
export const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const
/** The English name of the weekday of `date`. */
export function weekday(date: IsoDate): string {
  return WEEKDAYS[Temporal.PlainDate.from(date).dayOfWeek - 1] as string
}

/** Whether `text` is a day of the calendar: `2011-02-29` is not. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() === text
  } catch {
    return false
  }
}

/** The first day of what a date names: of `2012` the first of January, of `2012-07` the first of July, of a day itself. */
export function firstDay(date: string): IsoDate {
  return `${date}${'-01-01'.slice(date.length - 4)}`.slice(0, 10)
}

/** The last day of what a date names: of `2012` the last of December, of `2012-07` the last of July, of a day itself. */
export function lastDay(date: string): IsoDate {
  if (date.length === 10) return date
  return addDays(addMonths(firstDay(date), date.length === 4 ? 12 : 1), -1)
}

/** The earlier of the given dates; absent ones don't count. */
export function earliest(first: IsoDate, ...others: (IsoDate | undefined)[]): IsoDate {
  return others.reduce<IsoDate>((least, date) => (date !== undefined && date < least ? date : least), first)
}
