/** Days as numbers, by tables and counting: shares nothing with the record's own calendar. */

/** Days since 1 January 2000, which is 0. */
export type Day = number

const MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** The day's date: `2024-05-01`. */
export function written(day: Day): string {
  let year = 2000
  let left = day
  while (left >= daysIn(year)) left -= daysIn(year++)
  let month = 1
  while (left >= length(year, month)) left -= length(year, month++)
  return `${year}-${two(month)}-${two(left + 1)}`
}

/**
 * The last day of a period of calendar months that begins on a day, both included: twelve months from 1 May 2024
 * end on 30 April 2025. Where the last month has no such day, the period ends on the day before its last.
 */
export function lastOf(first: Day, months: number): Day {
  const [year = 0, month = 0, date = 0] = written(first).split('-').map(Number)
  let day = first - date + 1
  let [y, m] = [year, month]
  for (let n = 0; n < months; n++) {
    day += length(y, m)
    m = (m % 12) + 1
    if (m === 1) y++
  }
  return day + Math.min(date, length(y, m)) - 2
}

function daysIn(year: number): number {
  return isLeap(year) ? 366 : 365
}

function length(year: number, month: number): number {
  return month === 2 && isLeap(year) ? 29 : (MONTHS[month - 1] as number)
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
