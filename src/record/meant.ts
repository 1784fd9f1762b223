/** What people write where the record expects a day, an hour, or one of some words. */

import { type IsoDate, isDate, MONTHS } from './dates.ts'
import { nearest } from './nearest.ts'
import { writtenDates } from './written-dates.ts'

const SHORT_YEAR = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{2})$/
const LOOSE = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/
const DAY_FIRST = /^(\d{1,2})-(\d{1,2})-(\d{4})$/

/** The day that words name, the British way: `31 March 2027`, `17th March 2011`, `31/03/27`. `undefined` where they name none, or more than one. */
export function dayMeant(words: string): IsoDate | undefined {
  const text = words.trim()
  const [, day, month, year] = SHORT_YEAR.exec(text) ?? DAY_FIRST.exec(text) ?? []
  if (year) return dayOf(year.length === 2 ? `20${year}` : year, month, day)
  const [, fullYear, second, third] = LOOSE.exec(text) ?? []
  if (fullYear) return dayOf(fullYear, second, third)
  const [found, ...more] = writtenDates(text)
  return found && more.length === 0 && isDate(found.value) ? found.value : undefined
}

function dayOf(year: string, month = '', day = ''): IsoDate | undefined {
  const date = [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-')
  return isDate(date) ? date : undefined
}

/** The month that words name: `May 2026` is `2026-05`. */
export function monthMeant(words: string): string | undefined {
  const [, name = '', year] = /^(\p{L}{3,})\.?,?\s+(\d{4})$/u.exec(words.trim()) ?? []
  const n = MONTHS.findIndex((month) => month.toLowerCase().startsWith(name.toLowerCase()))
  return year && n >= 0 ? `${year}-${String(n + 1).padStart(2, '0')}` : undefined
}

const TIME = /^(\d{1,2})(?:\s*[.:h]?\s*(\d{2}))?\s*(am|pm|a\.m\.|p\.m\.|noon|hrs|h)?\.?$/i

/** The hours that words may name: `3.30 pm` is `15:30`, `3.30` may be `03:30` too. */
export function hoursMeant(words: string): string[] {
  const [, hour = '', minute = '00', half = ''] = TIME.exec(words.trim()) ?? []
  if (hour === '' || Number(hour) > 23 || Number(minute) > 59) return []
  const write = (number: number) => `${String(number).padStart(2, '0')}:${minute}`
  const early = Number(hour) % 12
  if (/^p|noon/i.test(half)) return [write(early + 12)]
  if (/^a/i.test(half)) return [write(early)]
  const isCertain = Number(hour) >= 12 || hour.length === 2 || /h/i.test(half)
  return isCertain ? [write(Number(hour))] : [write(early), write(early + 12)]
}

/** Other words for those of the record. */
const SYNONYMS: Readonly<Record<string, string>> = {
  done: 'closed|complete|completed|discharged|finished|delivered|actioned|implemented|fulfilled|closed off|resolved',
  'in-progress':
    'carried forward|carried over|c/f|ongoing|on-going|open|in hand|in progress|under way|underway|started|outstanding|pending|continuing|not yet done|partially complete|partly done',
  dropped: 'cancelled|canceled|withdrawn|no longer needed|no longer required|not pursued|abandoned|lapsed',
  replaced: 'superseded|replaced by',
  cleared: 'approved|agreed|confirmed|signed off|signed-off|final|finalised|accepted',
  commissioned: 'asked for|requested|planned|awaited|to be written',
  approved: 'agreed|confirmed|signed off|signed-off|final|ratified|accepted|cleared',
  draft: 'unconfirmed|unapproved|provisional|not yet approved|to be approved|awaiting approval',
  withdrew: 'left|left the room|left the meeting|recused|stepped out|went out|absented',
  remained: 'stayed|stayed in the room|took part',
  'not-engaged': 'took no part|did not take part|abstained|no part|did not speak|not engaged',
  'next-meeting': 'next meeting|the next meeting|next time|next mtg|at the next meeting|by the next meeting',
  signed: 'yes|signed form|form signed',
  oral: 'orally|spoken|verbal|verbally|in the meeting|by telephone|telephone',
  letter: 'by letter|in writing|by e-mail|by email|e-mail|email',
  unsigned: 'no|not signed',
  withheld: 'member of taskforce|name withheld|redacted|not named|anonymous',
  employment: 'job|employee|employer|employed|work|salary',
  directorship: 'director|trustee|non-executive director|board member|trusteeship',
  shareholding: 'shares|shareholder|share|stock',
  membership: 'member',
  family: 'spouse|husband|wife|partner|relative|brother|sister|son|daughter',
  gift: 'gifts|present|hospitality|gift and hospitality|gifts and hospitality',
  property: 'land|house|houses|properties|real estate',
  true: 'yes|y|on|x',
  false: 'no|n|off|none',
}

const MEANT = new Map<string, string[]>()
for (const [word, others] of Object.entries(SYNONYMS))
  for (const other of others.split('|')) MEANT.set(other, [...(MEANT.get(other) ?? []), word])

/** The one of some words that other words stand for. */
export function wordMeant(words: string, known: readonly string[]): string | undefined {
  const text = words.trim().toLowerCase().replace(/[.!]$/, '')
  const plain = text.replace(/[\s_]+/g, '-')
  if (known.includes(plain)) return plain
  const found = (MEANT.get(text) ?? MEANT.get(text.replace(/-/g, ' ')) ?? []).filter((word) => known.includes(word))
  return found.length === 1 ? found[0] : undefined
}

/** Two slips of the hand: what is further off is another word, and says another thing. */
const SLIPS = 2

/** The one of some words that other words may misspell: near enough to be asked about, never to be written by a machine. */
export function wordLike(words: string, known: readonly string[]): string | undefined {
  const plain = words
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-')
  return plain.length > 2 ? nearest(plain, known, SLIPS) : undefined
}
