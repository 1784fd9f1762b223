/** The lines of a masthead above its lists: the title, the day, the hours and the place. */
import { isDate, writtenDates, writtenWeekdays } from '../../record/index.ts'
import type { Masthead } from './fields.ts'
import { hoursIn } from './hours.ts'

const MINUTES = /^\W*(?:(?:draft|confirmed|unconfirmed|approved)\s+)?(?:minutes|notes?|agenda)\b/i
const MEETING = /\b(?:meeting|minutes|committee|board|council|taskforce|panel|group|forum)\b/i

/** Whether a line gives the title, the day or the hours. */
export function isOfMasthead(text: string): boolean {
  return MINUTES.test(text) || writtenDates(text).length > 0 || hoursIn(text) !== undefined
}

/** Takes a line above the lists; `false` where the text of the minutes begins with it. */
export function takeLine(text: string, head: Masthead): boolean {
  const [date] = writtenDates(text)
  const hours = hoursIn(text)
  if (
    !date &&
    !hours &&
    !MINUTES.test(text) &&
    !MEETING.test(text) &&
    head.date !== undefined &&
    (head.venue !== undefined || /^\s*\d{1,2}[.)]\s+\p{L}/u.test(text))
  )
    return false
  if (date && isDate(date.value) && head.date === undefined) {
    head.date = date.value
    head.notices.push({ words: date.text, as: 'the day of the meeting', sure: true })
  }
  if (hours && head.start === undefined) {
    Object.assign(head, hoursOf(hours.value.start, hours.value.end))
    head.notices.push({ words: hours.text, as: 'the hours of the meeting', sure: hours.value.start.length === 1 })
  }
  head.lines.push(...partsOf(text))
  const place = /^\W*(?:venue|location|place|held at|at)\s*:?\s+(.+)$/i.exec(text)?.[1]
  if (place && !date) head.venue ??= place.trim()
  const within =
    date &&
    /\b(?:at|in)\s+(?!\d{1,2}[.:]\d{2})([^,]{4,60}?)\s*(?:,|\bfrom\b|$)/.exec(
      text.slice(date.at + date.text.length),
    )?.[1]
  if (within && /\p{L}{3}/u.test(within)) {
    head.venue ??= within.trim()
    head.notices.push({ words: within.trim(), as: 'the place of the meeting', sure: false })
  }
  return true
}

/** Hours without a half of the day: those in which a body meets. */
function hoursOf(starts: readonly string[], ends: readonly string[]): Pick<Masthead, 'start' | 'end'> {
  const start = starts.find((hour) => hour >= '08:00' && hour < '20:00') ?? starts[0]
  const end = ends.find((hour) => start !== undefined && hour > start) ?? ends.at(-1)
  return { ...(start === undefined ? {} : { start }), ...(end === undefined ? {} : { end }) }
}

/** A line on which all runs together, cut before and after the day and the hours. */
function partsOf(text: string): string[] {
  const [date] = writtenDates(text)
  const hours = hoursIn(text)
  const [weekday] = writtenWeekdays(text)
  if (!date || /(?:\b(?:held|on|at|of|for)|:)\s*(?:[A-Z][a-z]+day,?\s*)?$/.test(text.slice(0, date.at)))
    return [text.replace(/\s+/g, ' ').trim()].filter(Boolean)
  const from = weekday && weekday.at < date.at && date.at - weekday.at < 14 ? weekday.at : date.at
  const to = date.at + date.text.length
  const hoursFrom = hours && hours.at >= to ? hours.at : text.length
  const parts = [text.slice(0, from), text.slice(from, to), text.slice(to, hoursFrom), text.slice(hoursFrom)]
  const trimmed = parts.map((part) => part.trim())
  // Punctuation belongs to what is before it.
  if (trimmed.some((part) => part !== '' && !/[\p{L}\p{N}]{2}/u.test(part))) return [text]
  return trimmed.filter((part) => part !== '')
}

/** The head of an e-mail in which minutes were sent. */
const OF_LETTER = /^\W*(?:from|sent|to|cc|bcc|reply-to|subject|importance|attachments?)\s*:|\S@\S/i

/** The one line that is neither a title nor a day nor hours. */
export function venueOf(head: Masthead): void {
  if (head.venue !== undefined) return
  const rest = head.lines.filter((line) => !isOfMasthead(line) && !MEETING.test(line) && !OF_LETTER.test(line))
  const [venue, ...more] = rest
  if (venue === undefined || more.length > 0 || !/\p{L}{3}/u.test(venue)) return
  head.venue = venue
  head.notices.push({ words: venue, as: 'the place of the meeting', sure: false })
}
