/** The date, weekday and times that minutes carry above their text and in their headings. */
import {
  type Heading,
  inWords,
  isDate,
  type Meeting,
  type Span,
  type Written,
  weekday,
  writtenDates,
  writtenHours,
  writtenWeekdays,
} from '../../record/index.ts'
import type { Finding } from '../engine/rule.ts'

/** A line of a document, and where it stands. */
interface Line {
  text: string
  place: () => Span
}

/** What is wrong with the dates, weekdays and times in the masthead and the headings of minutes. */
export function* judgeLines(meeting: Meeting): Generator<Finding> {
  const { document, data } = meeting
  const masthead = data.masthead.map((text, n): Line => ({ text, place: () => document.where(['masthead', n]) }))
  const headings: Line[] = []
  for (const block of document.body) {
    if (block.type !== 'heading') continue
    if (block.depth === 1) masthead.push(lineOf(block))
    else if (HAS_WEEKDAY.test(block.text)) headings.push(lineOf(block))
  }
  if (masthead.length > 0) yield* ofMeeting(masthead, meeting)
  for (const line of headings) yield* weekdaysOf(line, meeting, false)
}

const HAS_WEEKDAY = /day\b/i

function lineOf({ text, span }: Heading): Line {
  return { text, place: () => span }
}

function* ofMeeting(lines: readonly Line[], meeting: Meeting): Generator<Finding> {
  const { date, data } = meeting
  const dates = lines.flatMap((line) => writtenDates(line.text, date.slice(0, 4)).map((one) => ({ line, one })))
  const [first] = dates
  if (first && !dates.some(({ one }) => one.value === date)) {
    yield finding(meeting, first.line, first.one, `that of the meeting, ${inWords(date)}`)
  }
  for (const line of lines) {
    yield* weekdaysOf(line, meeting, true)
    const hours = writtenHours(line.text)
    if (!hours) continue
    const { start, end } = data
    const { value } = hours
    const agree = (start === undefined || value.start.includes(start)) && (end === undefined || value.end.includes(end))
    if (!agree)
      yield finding(meeting, line, hours, `the times of the meeting, ${[start, end].filter(Boolean).join('–')}`)
  }
}

/** A weekday goes with the date beside it; above the minutes, one that stands alone is that of the meeting. */
function* weekdaysOf(line: Line, meeting: Meeting, above: boolean): Generator<Finding> {
  const days = writtenWeekdays(line.text)
  if (days.length === 0) return
  const dates = writtenDates(line.text, above ? meeting.date.slice(0, 4) : undefined)
  for (const day of days) {
    const beside = dates.find((date) => isBeside(day, date, line.text))?.value
    const meant = [beside, above ? meeting.date : undefined].filter((date) => date !== undefined && isDate(date))
    const [date] = meant
    if (date === undefined || meant.some((one) => one && weekday(one) === day.value)) continue
    yield finding(meeting, line, day, `${weekday(date)}, on which ${inWords(date)} fell`)
  }
}

function isBeside(day: Written<string>, date: Written<string>, line: string): boolean {
  const [first, second] = day.at < date.at ? [day, date] : [date, day]
  return /^[\s,(]*(the\s+)?$/.test(line.slice(first.at + first.text.length, second.at))
}

function finding({ document, id }: Meeting, line: Line, { text }: Written<unknown>, expected: string): Finding {
  return {
    file: document.file,
    span: document.source.within(line.place(), text),
    message: `Unexpected “${text}”, expected ${expected}`,
    help: ['if it was copied wrongly, correct it; if the date or the times of these minutes are wrong, correct those'],
    explain: 'if the source itself errs, keep its words and',
    subjects: [id],
  }
}
