/** The forecast as a calendar: a day for each turn. */
import { type CalendarEvent, calendarText } from '../data/ical.ts'
import type { IsoDate, PublicRecord } from '../record/index.ts'
import type { Turn } from './turns.ts'
import { peopleToAsk } from './whom-to-ask.ts'

const WORDS = { error: 'Error', warning: 'Warning' }

/** An iCalendar file. The same record gives the same bytes: the stamp is the day of the judgement. */
export function ics(turns: readonly Turn[], record: PublicRecord, asOf: IsoDate): string {
  const title = `${record.body.data?.name ?? 'Public record'}: what time alone will break`
  const seen = new Map<string, number>()
  const events = turns.map((turn): CalendarEvent => {
    const { date, finding } = turn
    const id = [finding.rule, ...finding.subjects.slice(0, 1), finding.file, date, turn.turn].join('|')
    const twin = (seen.get(id) ?? 0) + 1
    seen.set(id, twin)
    const word = turn.turn === 'goes' ? 'Over' : turn.explained ? 'Explained' : WORDS[finding.severity]
    return {
      id: twin > 1 ? `${id}|${twin}` : id,
      date,
      stamp: asOf,
      title: `${word}: ${finding.message}`,
      words: about(turn, record).join('\n'),
      category: finding.rule,
      isFree: true,
    }
  })
  return calendarText({ product: 'Forecast', title, domain: 'public-record' }, events)
}

function about(turn: Turn, record: PublicRecord): string[] {
  const { rule, file, help } = turn.finding
  const ask = peopleToAsk(turn, record)
  return [
    `Rule ${rule}`,
    file,
    // What is over needs no mending.
    ...(turn.turn === 'goes' ? [] : help),
    ...(ask.length > 0 ? [`Ask ${ask.join(', ')}`] : []),
  ]
}
