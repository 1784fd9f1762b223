/** What stands above the first item of minutes: the day, the hours, the place, and who was there. */
import { listed } from '../reading/index.ts'
import {
  type IsoDate,
  isDate,
  type Kind,
  type PublicRecord,
  writtenDates,
  writtenHours,
  writtenWeekdays,
} from '../record/index.ts'
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

type List = 'attended' | 'inAttendance' | 'apologies'

const OTHERS =
  /^\W*(?:in\s+attendance|also\b|others?\b|observers?|guests?|staff|officers?|officials|secretariat|invited|advis[eo]rs?)/i
/** A label by itself that ends a list of members: "Officials". */
const LABEL_ALONE = /^\W*(?:officials|officers|staff|guests?|observers?|secretariat|advis[eo]rs?|others?|members)\W*$/i
const CHAIR = /(?<!vice[- ]|deputy[- ])\b(?:in the )?chair(?:man|woman|person)?\b/i
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
  let n = 0
  for (; n < lines.length; n++) {
    const { text, kind } = lines[n] as Line
    if (text.length > LONGEST && !listed(text)) break
    const label = labelOf(text)
    if (label) {
      list = label
      if (label === 'apologies') head.hasApologies = true
      else head.hasList = true
      head.lists.push(text)
      takeNames(afterLabel(text), label, head, record, true)
      continue
    }
    if (list) {
      if (!takeNames(text, list, head, record)) break
      head.lists.push(text)
      continue
    }
    if (head.date !== undefined && kind === 'heading' && !isOfMasthead(text)) break
    if (n > 8 || !takeLine(text, head)) break
  }
  head.body = lines[n]?.node ?? Number.POSITIVE_INFINITY
  venueOf(head)
  return head
}

function labelOf(text: string): List | undefined {
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
  if (/^\W*(?:none|nil|no apologies(?: were received)?|n\/a)?\W*$/i.test(text)) return true
  const kinds: Kind[] = list === 'inAttendance' ? ['posts', 'people'] : ['people', 'posts']
  const { found, unknown, isNames } = namesOn(text, kinds, record)
  if ((!isNames && !isLabelled) || (found.length === 0 && unknown.length === 0)) return false
  for (const one of found) {
    const to = list === 'attended' && one.kind !== 'people' ? 'inAttendance' : list
    head[to].push(one)
    head.notices.push({ words: one.words, as: AS[to], sure: to === list })
    if (
      list !== 'apologies' &&
      (CHAIR.test(one.behind ?? '') ||
        (found.length >= 1 && one === found[0] && /^\W*chair(?:man|woman|person)?\s*:/i.test(text)))
    ) {
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
  attended: 'Who came as a member',
  inAttendance: 'Who was in attendance',
  apologies: 'Who sent apologies',
} as const

const MINUTES = /^\W*(?:(?:draft|confirmed|unconfirmed|approved)\s+)?(?:minutes|notes?|agenda)\b/i
const MEETING = /\b(?:meeting|minutes|committee|board|council|taskforce|panel|group|forum)\b/i

function isOfMasthead(text: string): boolean {
  return MINUTES.test(text) || writtenDates(text).length > 0 || writtenHours(text) !== undefined
}

/** Takes a line above the lists; `false` where the text of the minutes begins with it. */
function takeLine(text: string, head: Masthead): boolean {
  const [date] = writtenDates(text)
  const hours = writtenHours(text)
  const said = /^\s*(?:in\s+the\s+chair|chaired\s+by|chair)\s*:/i.test(text)
  if (said) return false
  if (
    !date &&
    !hours &&
    !MINUTES.test(text) &&
    !MEETING.test(text) &&
    head.date !== undefined &&
    head.venue !== undefined
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
  const hours = writtenHours(text)
  const [weekday] = writtenWeekdays(text)
  if (!date || /\b(?:held|on|at)\s*(?:[A-Z][a-z]+day\s*)?$/.test(text.slice(0, date.at)))
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

/** The one line that is neither a title nor a day nor hours. */
function venueOf(head: Masthead): void {
  if (head.venue !== undefined) return
  const rest = head.lines.filter((line) => !isOfMasthead(line) && !MEETING.test(line))
  const [venue, ...more] = rest
  if (venue === undefined || more.length > 0 || !/\p{L}{3}/u.test(venue)) return
  head.venue = venue
  head.notices.push({ words: venue, as: 'the place of the meeting', sure: false })
}
