/** Days along the width of a drawing. */
import type { IsoDate } from '../../record/index.ts'
import { label, path, round, type Shape, WIDTH, widthOf } from './drawing.ts'

/** Days from the first to the last, and where each lies between the left and the right. */
export interface Days {
  first: IsoDate
  last: IsoDate
  /** The place of one of these days. */
  at: (date: IsoDate) => number
}

/** The days from the earliest to the latest of some, of which there is at least one. */
export function daysOf(dates: readonly IsoDate[]): Days {
  const [one = ''] = dates
  const first = dates.reduce((least, date) => (date < least ? date : least), one)
  const last = dates.reduce((most, date) => (date > most ? date : most), one)
  const start = count(first)
  const unit = (WIDTH - LEFT - 1) / Math.max(1, count(last) - start)
  const known = new Map<IsoDate, number>()
  const at = (date: IsoDate) => {
    let x = known.get(date)
    if (x === undefined) {
      x = round(LEFT + (count(date) - start) * unit)
      known.set(date, x)
    }
    return x
  }
  return { first, last, at }
}

/** There is room for a sign before the first day. */
const LEFT = 10

/** How much room the names of the years take. */
export const YEARS = 22

/** Lines at the first days of years, as many as there is room to name, down to a depth. */
export function yearLines({ first, last, at }: Days, depth: number): Shape[] {
  const from = Number(first.slice(0, 4)) + 1
  const to = Number(last.slice(0, 4))
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].find((n) => (WIDTH * n) / (to - from + 2) > 44) ?? 1000
  const drawn: Shape[] = []
  for (let year = Math.ceil(from / step) * step; year <= to; year += step) {
    const name = String(year).padStart(4, '0')
    const x = at(`${name}-01-01`)
    // The name of a year is at the right of its line, or at its left where the drawing ends.
    const side = x + 4 + widthOf(name) > WIDTH ? x - 4 - widthOf(name) : x + 4
    drawn.push(path('plot__line', `M${x} 0V${round(depth)}`), label(side, 13, name, 'plot__faint'))
  }
  return drawn
}

/** Days since some day long ago. A difference of two is a number of days, for there are no hours in it. */
function count(date: IsoDate): number {
  return Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8))) / 86_400_000
}
