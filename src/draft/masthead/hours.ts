/** From when until when, also with whole hours and noon: `10.30am–12 noon`, `2 to 4pm`. */
import { writtenHours } from '../../record/index.ts'

const TIME = '(\\d{1,2})(?:[.:](\\d{2}))?\\s*(am|pm|noon|midday)?'
const SPAN = new RegExp(`\\b${TIME}\\s*(?:[–—-]|to|until)\\s*${TIME}(?![\\d.:/-]*\\d)`, 'i')

/** The hours in a line; as in `2 to 4pm`, a half of the day said once is that of both. */
export function hoursIn(line: string): ReturnType<typeof writtenHours> {
  const found = writtenHours(line)
  const match = SPAN.exec(line)
  if (found || !match) return found
  const [text, hour1, minute1, half1, hour2, minute2, half2] = match
  if (half1 === undefined && half2 === undefined) return undefined
  const both = [time(hour1, minute1, half1), time(hour2, minute2, half2)]
  const value = writtenHours(both.join(' to '))?.value
  return value && { text, at: match.index, value }
}

function time(hour = '', minute = '00', half = ''): string {
  return `${hour}.${minute}${/noon|midday/i.test(half) ? 'pm' : half}`
}
