/** What minutes announce for the meeting after them. */
import type { RootContent } from 'mdast'
import { type IsoDate, isDate, writtenDates } from '../record/index.ts'
import { announcesNext, saysNext } from './headings.ts'
import { linesOf } from './lines.ts'
import type { Notice } from './notice.ts'

/** The next meeting, as far as it is announced. */
export interface NextMeeting {
  date?: IsoDate
  start?: string
  agenda?: string[]
}

const TO_BE = /\s+(?:are\s+|is\s+)?to\s+be\s+(?:covered|discussed|considered|taken|on\s+the\s+agenda)\W*$/i
const AT = /\bat\s+(\d{1,2})[.:](\d{2})\s*(am|pm)?/i

/**
 * Reads the part of the text that announces the next meeting; nothing where there is none.
 * @param day the day of these minutes, for dates without a year
 */
export function readNextMeeting(
  nodes: readonly RootContent[],
  day: IsoDate | undefined,
  notices: Notice[],
): NextMeeting | undefined {
  const lines = linesOf({ type: 'root', children: announcing(nodes) })
  if (lines.length === 0) return undefined
  const next: NextMeeting = {}
  const agenda: string[] = []
  for (const { text, kind } of lines) {
    const [date] = writtenDates(text, day?.slice(0, 4))
    if (date && isDate(date.value) && (day === undefined || date.value > day) && next.date === undefined) {
      next.date = date.value
      notices.push({ words: date.text, as: 'the day of the next meeting', sure: true })
      const [, hour, minute, half] = AT.exec(text) ?? []
      if (hour !== undefined && (half || Number(hour) > 11)) {
        const add = half?.toLowerCase() === 'pm' && Number(hour) < 12 ? 12 : 0
        next.start = `${String(Number(hour) + add).padStart(2, '0')}:${minute}`
      }
      continue
    }
    if (kind === 'heading') continue
    const items = kind === 'entry' ? [text] : TO_BE.test(text) ? text.replace(TO_BE, '').split(/,\s+|\s+and\s+/) : []
    for (const item of items) {
      agenda.push(item.trim())
      notices.push({ words: item.trim(), as: 'announced for the next meeting', sure: kind === 'entry' })
    }
  }
  if (agenda.length > 0) next.agenda = agenda
  return next.date !== undefined || agenda.length > 0 ? next : undefined
}

/** The heading that announces the meeting, and what stands below it; without one, the line that says its day. */
function announcing(nodes: readonly RootContent[]): RootContent[] {
  const from = nodes.findLastIndex(announcesNext)
  if (from === -1) return nodes.filter(saysNext).slice(-1)
  const end = nodes.findIndex((node, n) => n > from && node.type === 'heading')
  return nodes.slice(from, end === -1 ? nodes.length : end)
}
