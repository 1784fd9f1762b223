/** By when something is to be done, in the words that ask for it. */
import { dayMeant, type IsoDate, isDate, lastDay, writtenDates } from '../../record/index.ts'

const DAY =
  '\\d{1,2}[/.-]\\d{1,2}[/.-](?:\\d{4}|\\d{2})(?!\\d)|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?[A-Z][a-z]{2,8}\\b\\.?(?:,?\\s+\\d{4})?|[A-Z][a-z]{2,8}\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}'
/** "by 20/10/11", "due on Friday 12 June", "no later than noon on 3 March 2012". */
const BY = new RegExp(
  `\\b(?:by|due|deadline|no\\s+later\\s+than)[:,]?\\s+(?:(?:the|on|by|noon|midday|close|cop|cob|of|play|business|latest|[A-Z][a-z]+day,?)\\s+){0,5}(${DAY})`,
  'gi',
)
const END = /\bby\s+(?:the\s+)?end\s+(?:of\s+)?([A-Z][a-z]{2,8})\b\.?(?:,?\s+(\d{4}))?/gi
const NEXT =
  /\b(?:by|at|for|to|before|in\s+time\s+for)\s+(?:the|our)\s+next\s+(?:committee\s+|board\s+|panel\s+)?meeting\b/i

/**
 * The day that words set, as `due` takes it, or `next-meeting`; `undefined` where they set none, more than one, or one
 * before the meeting. A day without a year is the first such day from the meeting on.
 */
export function dueIn(words: string, meeting: IsoDate): IsoDate | 'next-meeting' | undefined {
  const cells = words.split(/[|\t]/).map((cell) => cell.trim())
  const named = [
    ...[...words.matchAll(BY)].map(([, day = '']) => from(meeting, (year) => dayIn(day, year))),
    ...[...words.matchAll(END)].map(([, month = '', year]) => from(meeting, (now) => endOf(month, year ?? now))),
    // In a table, a cell of its own.
    ...(cells.length > 1 ? cells.filter((cell) => WHOLE.test(cell)) : []).map((cell) =>
      from(meeting, (year) => dayIn(cell, year)),
    ),
  ]
  const days = [...new Set(named.filter((day) => day !== undefined))]
  if (days.length === 0) return NEXT.test(words) ? 'next-meeting' : undefined
  return days.length === 1 ? days[0] : undefined
}

const WHOLE = new RegExp(`^(?:${DAY})$`)

/** A day from the meeting on, of its year or the next. */
function from(meeting: IsoDate, day: (year: string) => IsoDate | undefined): IsoDate | undefined {
  const year = Number(meeting.slice(0, 4))
  return [year, year + 1].map((one) => day(String(one))).find((one) => one !== undefined && one >= meeting)
}

function dayIn(words: string, year: string): IsoDate | undefined {
  const [found] = writtenDates(words, year)
  const day = found?.value ?? dayMeant(words)
  return day !== undefined && isDate(day) ? day : undefined
}

function endOf(month: string, year: string): IsoDate | undefined {
  const [first] = writtenDates(`1 ${month} ${year}`)
  return first && isDate(first.value) ? lastDay(first.value.slice(0, 7)) : undefined
}
