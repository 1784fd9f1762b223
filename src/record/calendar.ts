/** Days as people write them; without the arithmetic, so that a reader's browser can have it too. */

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

const DATE = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?$/

/**
 * `2011-09-01` as people write it: `1 September 2011`. Years and months alone (`2012`, `2012-06`) are written as far
 * as they go. What is no date has no words, so that no other text gets onto a page in its place.
 */
export function inWords(date: string): string {
  let words = written.get(date)
  if (words === undefined) {
    const [, year, month, day] = DATE.exec(date) ?? []
    words = [day && Number(day), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ')
    written.set(date, words)
  }
  return words
}

/** Dates in words: a record says the same few thousand over and over. */
const written = new Map<string, string>()
