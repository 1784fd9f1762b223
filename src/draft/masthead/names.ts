/** The lists of a masthead: who came, who was in the chair, who sent apologies. */
import { listed } from '../../reading/index.ts'
import type { Kind, PublicRecord } from '../../record/index.ts'
import { namesOn } from '../people.ts'
import type { Masthead } from './fields.ts'

/** What a list names. */
export type List = 'attended' | 'inAttendance' | 'apologies' | 'chair'

const OTHERS =
  /^\W*(?:in\s+attendance|also\b|others?\b|observers?|guests?|staff|officers?|officials|secretariat|invited|advis[eo]rs?)/i
/** A label by itself that ends a list of members: "Officials". */
const LABEL_ALONE = /^\W*(?:officials|officers|staff|guests?|observers?|secretariat|advis[eo]rs?|others?|members)\W*$/i
const CHAIR = /(?<!vice[- ]|deputy[- ])\b(?:in the )?chair(?:man|woman|person)?\b/i
/** Who was in the chair, named behind it or below. */
const IN_CHAIR = /^\W*(?:in\s+the\s+chair|chaired\s+by|chair(?:man|woman|person)?)\s*(?::|$)/i
/** Which list a line begins by its label. */
export function labelOf(text: string): List | undefined {
  if (IN_CHAIR.test(text)) return 'chair'
  if (LABEL_ALONE.test(text)) return OTHERS.test(text) ? 'inAttendance' : 'attended'
  const kind = listed(text)
  if (kind === 'apologies') return 'apologies'
  if (kind === 'attendance') return OTHERS.test(text) ? 'inAttendance' : 'attended'
  return OTHERS.test(text) && /^[^:]{2,40}:/.test(text) ? 'inAttendance' : undefined
}

/** What stands on the line of a label, behind it. */
export function afterLabel(text: string): string {
  const [label = ''] = /^[^:\t]{0,60}[:\t]\s*/.exec(text) ?? [text]
  return text.slice(label.length)
}

/** Takes the names of a line into a list; `false` where the line is none of the list, if no label says that it is. */
export function takeNames(text: string, list: List, head: Masthead, record: PublicRecord, isLabelled = false): boolean {
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
