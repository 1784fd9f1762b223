/**
 * Calendar arithmetic on ISO dates ("2011-09-01"). A date here is a day in
 * Europe/London without a time; comparing two dates is comparing two strings.
 */
import { Temporal } from 'temporal-polyfill'

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
/** The names of the months. */
export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** The English name of the weekday of `date`. */
export function weekday(date: IsoDate): string {
  return WEEKDAYS[Temporal.PlainDate.from(date).dayOfWeek - 1] as string
}

/** `2011-09-01` as people write it: `1 September 2011`. Years and months alone (`2012`, `2012-06`) are written as far as they go. */
export function inWords(date: string): string {
  let words = written.get(date)
  if (words === undefined) {
    const [year, month, day] = date.split('-')
    const name = month ? MONTHS[Number(month) - 1] : undefined
    words = [day && String(Number(day)), name, year].filter(Boolean).join(' ')
    written.set(date, words)
  }
  return words
}

/** Dates in words: a record says the same few thousand over and over. */
const written = new Map<string, string>()

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
