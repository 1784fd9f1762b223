/** The forecast as a calendar: RFC 5545, one event of a day for each turn. */
import { addDays, calendarText, compact, escaped, type IsoDate, type PublicRecord } from '../record/index.ts'
import type { Turn } from './turns.ts'
import { peopleToAsk } from './whom-to-ask.ts'

const WORDS = { error: 'Error', warning: 'Warning' }

/** An iCalendar file. The same record gives the same bytes: the stamp is the day of the judgement. */
export function ics(turns: readonly Turn[], record: PublicRecord, asOf: IsoDate): string {
  const stamp = `${compact(asOf)}T000000Z`
  const name = record.body.data?.name ?? 'Public record'
  const seen = new Map<string, number>()
  const events = turns.flatMap((turn) => {
    const { date, finding } = turn
    const id = [finding.rule, ...finding.subjects.slice(0, 1), finding.file, date, turn.turn].join('|')
    const twin = (seen.get(id) ?? 0) + 1
    seen.set(id, twin)
    const word = turn.turn === 'goes' ? 'Over' : turn.explained ? 'Explained' : WORDS[finding.severity]
    const ask = peopleToAsk(turn, record)
    const about = [
      `Rule ${finding.rule}`,
      finding.file,
      // What is over needs no mending.
      ...(turn.turn === 'goes' ? [] : finding.help),
      ...(ask.length > 0 ? [`Ask ${ask.join(', ')}`] : []),
    ]
    return [
      'BEGIN:VEVENT',
      `UID:${encodeURIComponent((twin > 1 ? `${id}|${twin}` : id).toWellFormed())}@public-record`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${compact(date)}`,
      `DTEND;VALUE=DATE:${compact(addDays(date, 1))}`,
      `SUMMARY:${escaped(`${word}: ${finding.message}`)}`,
      `DESCRIPTION:${escaped(about.join('\n'))}`,
      `CATEGORIES:${escaped(finding.rule)}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]
  })
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Public record//Forecast//EN',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escaped(`${name}: what time alone will break`)}`,
    ...events,
    'END:VCALENDAR',
  ]
  return calendarText(lines)
}
