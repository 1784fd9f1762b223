/** The form of iCalendar files: RFC 5545. */
import type { IsoDate } from './dates.ts'

/** A day as calendars write it. */
export function compact(date: IsoDate): string {
  return date.replaceAll('-', '')
}

/** Text as a value: RFC 5545, 3.3.11; control characters are none of its. */
export function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r?\n/g, '\\n')
    .replace(/\p{Cc}/gu, '')
}

/** A line of at most 75 bytes, with the rest on lines that begin with a space: RFC 5545, 3.1. */
function folded(line: string): string {
  if (Buffer.byteLength(line) <= 75) return line
  let made = ''
  let length = 0
  for (const character of line) {
    const bytes = Buffer.byteLength(character)
    if (length + bytes > 75) {
      made += '\r\n '
      length = 1
    }
    made += character
    length += bytes
  }
  return made
}

/** Lines as the text of a calendar, each folded and ended: RFC 5545, 3.1. */
export function calendarText(lines: readonly string[]): string {
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}
