/** Days in a question, however they are written, as the record writes them. */
import { MONTHS } from '../record/calendar.ts'

const NAME = `(?:${MONTHS.map((month) => `${month}|${month.slice(0, 3)}`).join('|')}|Sept)\\b`
/** What is in quotes, which stays, or a day in numbers: the year first, or last and after day and month. */
const IN_NUMBERS = /["“”„][^"“”„]*["“”„]|\b(\d{4})[-/.](\d\d?)(?:[-/.](\d\d?))?\b|\b(\d\d?)[-/.](\d\d?)[-/.](\d{4})\b/g
const ORDINAL_BEFORE = new RegExp(`\\b(\\d\\d?)(?:st|nd|rd|th)(?=\\s+(?:of\\s+)?${NAME})`, 'gi')
const ORDINAL_AFTER = new RegExp(`\\b(${NAME}\\s+\\d\\d?)(?:st|nd|rd|th)\\b`, 'gi')

/**
 * A question with its days in words: `2026-11-11` and `11/11/2026` become `11 November 2026`, `2026-11` becomes
 * `November 2026`, and `11th November` becomes `11 November`. What is in quotes stays.
 */
export function withDaysInWords(words: string): string {
  return words
    .replace(IN_NUMBERS, (whole, year?: string, month?: string, day?: string, ...rest: (string | undefined)[]) => {
      const [dayFirst, monthNext, yearLast] = rest
      const name = MONTHS[Number(month ?? monthNext) - 1]
      if (name === undefined) return whole
      return [day ?? dayFirst, name, year ?? yearLast]
        .filter((one) => one !== undefined)
        .map((one) => one.replace(/^0/, ''))
        .join(' ')
    })
    .replace(ORDINAL_BEFORE, '$1')
    .replace(ORDINAL_AFTER, '$1')
}
