/** Days and hours as people write them above minutes: `Thursday 1st September, 2011`, `15.30 – 17.30`. */
import { type IsoDate, MONTHS, WEEKDAYS } from './dates.ts'

/** Something read in a line: its words, where they begin, and what they mean. */
export interface Written<T> {
  text: string
  at: number
  value: T
}

/** Hours of the day that a time may mean: `3.30` is both `03:30` and `15:30`. */
export type Hours = readonly string[]

const DAY = '(\\d{1,2})(?:st|nd|rd|th)?'
const MONTH = `(${MONTHS.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join('|')}|Sept)\\b\\.?`
const DATES = new RegExp(
  [
    `\\b${DAY}\\s+(?:of\\s+)?${MONTH}(?:,?\\s+(\\d{4})\\b)?`,
    `\\b${MONTH}\\s+${DAY},?\\s+(\\d{4})\\b`,
    '\\b(\\d{4})-(\\d{2})-(\\d{2})\\b',
    '\\b(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})\\b',
  ].join('|'),
  'gi',
)

/** The dates in a line, in order. One without a year is of `year`, and left out where none is given. A date may be no day of the calendar, such as `2011-09-31`. */
export function writtenDates(line: string, year?: string): Written<IsoDate>[] {
  const found: Written<IsoDate>[] = []
  for (const match of line.matchAll(DATES)) {
    const [text, d1, m1, y1 = year, m2, d2, y2, y3, m3, d3, d4, m4, y4] = match
    const parts = d1 ? [y1, month(m1), d1] : d2 ? [y2, month(m2), d2] : d3 ? [y3, m3, d3] : [y4, m4, d4]
    if (parts.every((part) => part !== undefined))
      found.push({ text, at: match.index, value: parts.map((part) => part.padStart(2, '0')).join('-') })
  }
  return found
}

const WEEKDAY = new RegExp(`\\b(?:${WEEKDAYS.join('|')})\\b`, 'gi')

/** The weekdays in a line, in order, by their English names with a capital. */
export function writtenWeekdays(line: string): Written<string>[] {
  return Array.from(line.matchAll(WEEKDAY), ({ 0: text, index }) => ({
    text,
    at: index,
    value: `${text.charAt(0).toUpperCase()}${text.slice(1).toLowerCase()}`,
  }))
}

const CLOCK = '(\\d{1,2})[.:](\\d{2})\\s*(am|pm)?'
const HOURS = new RegExp(`\\b${CLOCK}\\s*(?:[–—-]|to|until)\\s*${CLOCK}(?![\\d.:])`, 'i')

/** From when until when, if a line says so. */
export function writtenHours(line: string): Written<{ start: Hours; end: Hours }> | undefined {
  const match = HOURS.exec(line)
  if (!match) return undefined
  const [text, hour1 = '', minute1 = '', half1, hour2 = '', minute2 = '', half2] = match
  return {
    text,
    at: match.index,
    value: { start: hours(hour1, minute1, half1), end: hours(hour2, minute2, half2) },
  }
}

function hours(hour: string, minute: string, half: string | undefined): Hours {
  const early = Number(hour) % 12
  const write = (number: number) => `${String(number).padStart(2, '0')}:${minute}`
  if (half) return [write(half.toLowerCase() === 'pm' ? early + 12 : early)]
  return Number(hour) >= 12 ? [write(Number(hour))] : [write(Number(hour)), write(early + 12)]
}

function month(name: string | undefined): string | undefined {
  const number = MONTHS.findIndex((one) => one.slice(0, 3).toLowerCase() === name?.slice(0, 3).toLowerCase())
  return number === -1 ? undefined : String(number + 1)
}
