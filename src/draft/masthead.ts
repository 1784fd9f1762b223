/** What stands above the first item of minutes: the day, the hours, the place, and who was there. */
import { listed } from '../reading/index.ts'
import { type IsoDate, isDate, type Kind, type PublicRecord, writtenDates, writtenWeekdays } from '../record/index.ts'
import { rowsOf } from './attendance-table.ts'
import { hoursIn } from './hours.ts'
import type { Line } from './lines.ts'
import type { Notice, Question } from './notice.ts'
import { type Attendee, namesOn } from './people.ts'

/** The fields that a masthead gives, and what of it a person has to decide. */
export interface Masthead {
  date?: IsoDate
  start?: string
  end?: string
  venue?: string
  chair: string[]
  attended: Attendee[]
  inAttendance: Attendee[]
  apologies: Attendee[]
  /** Whether it has a list of those who were there. */
  hasList: boolean
  hasApologies: boolean
  /** Its heading lines, word for word. */
  lines: string[]
  /** The lines that lists of names stand on, word for word. */
  lists: string[]
  /** The node of the source with which the text of the minutes begins. */
  body: number
  notices: Notice[]
  questions: Question[]
}

type List = 'attended' | 'inAttendance' | 'apologies' | 'chair'

const OTHERS =
  /^\W*(?:in\s+attendance|also\b|others?\b|observers?|guests?|staff|officers?|officials|secretariat|invited|advis[eo]rs?)/i
/** A label by itself that ends a list of members: "Officials". */
const LABEL_ALONE = /^\W*(?:officials|officers|staff|guests?|observers?|secretariat|advis[eo]rs?|others?|members)\W*$/i
const CHAIR = /(?<!vice[- ]|deputy[- ])\b(?:in the )?chair(?:man|woman|person)?\b/i
/** Who was in the chair, named behind it or below. */
const IN_CHAIR = /^\W*(?:in\s+the\s+chair|chaired\s+by|chair(?:man|woman|person)?)\s*(?::|$)/i
/** A line that says what it gives, also below the lists. */
const FACT = /^\W*(?:date|day|time|venue|location|place|held)\b.{0,20}[:\t]/i
/** Short lines with which the text of minutes begins, and which look like names. */
const BEGINS =
  /^\W*(?:matters?\s+arising|any\s+other|welcome|introductions?|minutes\s+of|declarations?|opening|chair(?:man)?.s)\b/i
/** Masthead lines are short. */
const LONGEST = 200

/** Reads the masthead of minutes. What it doesn't know it asks. */
export function readMasthead(lines: readonly Line[], record: PublicRecord): Masthead {
  const head: Masthead = {
    chair: [],
    attended: [],
    inAttendance: [],
    apologies: [],
    hasList: false,
    hasApologies: false,
    lines: [],
    lists: [],
    body: 0,
    notices: [],
    questions: [],
  }
  let list: List | undefined
  let around: List | undefined
  let n = 0
  for (; n < lines.length; n++) {
    const { text, kind, node } = lines[n] as Line
    const isTable = kind === 'row' && lines[n - 1]?.node !== node
    const rows = isTable ? rowsOf(lines.slice(n).filter((line) => line.node === node)) : []
    if (rows.length > 0) {
      head.hasList = true
      for (const row of rows) {
        takeNames(row.text, row.list ?? list ?? 'attended', head, record, true)
        if (row.list === 'apologies') head.hasApologies = true
        head.lists.push(row.line)
      }
      n += rows.length
      continue
    }
    if (text.length > LONGEST && !listed(text)) break
    const label = labelOf(text)
    if (label) {
      if (label === 'apologies') head.hasApologies = true
      else if (label !== 'chair') head.hasList = true
      head.lists.push(text)
      const names = afterLabel(text)
      takeNames(names, label, head, record, true)
      around = label === 'chair' ? list : undefined
      // Behind the one in the chair, the list goes on in which they stand.
      list = label === 'chair' && names !== '' ? around : label
      continue
    }
    if (list && (kind === 'heading' || BEGINS.test(text) || isTitle(lines, n, record))) break
    if (list && takeNames(text, list, head, record)) {
      head.lists.push(text)
      if (list === 'chair') list = around
      continue
    }
    if (list && !FACT.test(text)) break
    if (list) list = undefined
    if (head.date !== undefined && kind === 'heading' && !isOfMasthead(text)) break
    if (n > 8 || !takeLine(text, head)) break
  }
  head.body = lines[n]?.node ?? Number.POSITIVE_INFINITY
  venueOf(head)
  return head
}

/** Whether a line below a list, of words that the record knows as no name, is the title of the prose below it. */
function isTitle(lines: readonly Line[], n: number, record: PublicRecord): boolean {
  const [line, next] = [lines[n], lines[n + 1]]
  if (!line || !next || line.node === next.node || line.kind === 'row') return false
  return /\s\S.*[.!?]$/.test(next.text) && namesOn(line.text, ['people', 'posts'], record).found.length === 0
}

function labelOf(text: string): List | undefined {
  if (IN_CHAIR.test(text)) return 'chair'
  if (LABEL_ALONE.test(text)) return OTHERS.test(text) ? 'inAttendance' : 'attended'
  const kind = listed(text)
  if (kind === 'apologies') return 'apologies'
  if (kind === 'attendance') return OTHERS.test(text) ? 'inAttendance' : 'attended'
  return OTHERS.test(text) && /^[^:]{2,40}:/.test(text) ? 'inAttendance' : undefined
}

/** What stands on the line of a label, behind it. */
function afterLabel(text: string): string {
  const [label = ''] = /^[^:\t]{0,60}[:\t]\s*/.exec(text) ?? [text]
  return text.slice(label.length)
}

/** Takes the names of a line into a list; `false` where the line is none of the list, if no label says that it is. */
function takeNames(text: string, list: List, head: Masthead, record: PublicRecord, isLabelled = false): boolean {
  if (/^\W*(?:(?:there\s+were\s+)?(?:none|nil|no\s+apologies)(?:\s+(?:were\s+)?received)?|n\/a)?\W*$/i.test(text))
    return true
  const kinds: Kind[] = list === 'inAttendance' ? ['posts', 'people'] : ['people', 'posts']
  const { found, unknown, isNames } = namesOn(text, kinds, record)
  if ((!isNames && !isLabelled) || (found.length === 0 && unknown.length === 0)) return false
  for (const one of found) {
    const as = list === 'chair' ? 'attended' : list
    const to = as === 'attended' && one.kind !== 'people' ? 'inAttendance' : as
    head[to].push(one)
    head.notices.push({ words: one.words, as: AS[to], sure: to === as })
    if ((list === 'chair' && one === found[0]) || (list !== 'apologies' && CHAIR.test(one.behind ?? ''))) {
      if (head.chair.includes(one.id)) continue
      head.chair.push(one.id)
      head.notices.push({ words: one.words, as: 'the one in the chair', sure: true })
    }
  }
  if (!isNames) head.questions.push({ words: text, ask: `${ASK[list]}: not all of this line could be read as names` })
  for (const words of unknown) head.questions.push({ words, ask: `${ASK[list]}: the record has nobody of this name` })
  return true
}

const AS = { attended: 'a member who came', inAttendance: 'somebody in attendance', apologies: 'apologies' } as const
const ASK = {
  chair: 'Who was in the chair',
  attended: 'Who came as a member',
  inAttendance: 'Who was in attendance',
  apologies: 'Who sent apologies',
} as const

const MINUTES = /^\W*(?:(?:draft|confirmed|unconfirmed|approved)\s+)?(?:minutes|notes?|agenda)\b/i
const MEETING = /\b(?:meeting|minutes|committee|board|council|taskforce|panel|group|forum)\b/i

function isOfMasthead(text: string): boolean {
  return MINUTES.test(text) || writtenDates(text).length > 0 || hoursIn(text) !== undefined
}

/** Takes a line above the lists; `false` where the text of the minutes begins with it. */
function takeLine(text: string, head: Masthead): boolean {
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
function venueOf(head: Masthead): void {
  if (head.venue !== undefined) return
  const rest = head.lines.filter((line) => !isOfMasthead(line) && !MEETING.test(line) && !OF_LETTER.test(line))
  const [venue, ...more] = rest
  if (venue === undefined || more.length > 0 || !/\p{L}{3}/u.test(venue)) return
  head.venue = venue
  head.notices.push({ words: venue, as: 'the place of the meeting', sure: false })
}
