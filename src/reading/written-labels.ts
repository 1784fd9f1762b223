/** Labels of actions as they are written: also set off, spaced out, or in letters that only look like theirs. */
import { however, quickly } from './like.ts'
import type { Passage } from './passage.ts'
import { readText } from './read.ts'
import { cells, columnsOf, isRule } from './table.ts'

/** A label, and the words after it. */
export interface WrittenLabel {
  /** Offsets in the text: the label, the words after it, and their end. */
  from: number
  after: number
  to: number
  /** It is written in other letters or signs than those of the word. */
  disguised: boolean
  /** It stands alone: in the first cell of a row, or on a line above the words. */
  alone: boolean
  /** What the reader takes the words for. */
  action: Passage
}

const SIGNS = '[*_~`\\\\\\p{Default_Ignorable_Code_Point}]|<\\/?[a-z]{1,8}>'
/** The word, what may stand behind it, and the sign that makes a label of it. */
const LABEL = new RegExp(
  `(?<![\\p{L}\\p{N}&#])(${however('action')})((?:${SIGNS})*(?:s|S)?(?:[ \\t]+(?:items?|points?))?(?:[ \\t#]*\\d{1,4}(?:[./-]\\d{1,4}){0,3}[a-z]?)?(?:[ \\t]*\\([^()\\n]{1,40}\\))?(?:${SIGNS}|[ \\t])*)([:：﹕꞉|]|&#58;|&colon;|[–—-]{1,2}(?=\\s)|(?=\\r?\\n|$))?`,
  'giu',
)
/** Most prose holds nothing like the word, and a search for its first letters is quick. */
const QUICK = new RegExp(quickly('action'))
/** What stands before a label that begins something. */
const BEGINS =
  /(?:^|[\n|.!?:;>“"‘'«([])(?:[\s>*_~`#"“‘'([|\p{Default_Ignorable_Code_Point}-]|<[a-z]{1,8}>|\d{1,3}[.)])*$/u
const HIDING = /[\\\p{Default_Ignorable_Code_Point}]/u
const ENTRY = /^\s*>?\s*(?:[-*+•]|\d{1,3}[.)])\s/

/** So many letters after a label are looked at. */
const MOST = 600

/** The labels of a text that ask for something, in order. Linear in the text. */
export function writtenLabels(text: string): WrittenLabel[] {
  if (!QUICK.test(text)) return []
  const found = [...text.matchAll(LABEL)].filter((match) => isLabel(text, match))
  return found.flatMap((match, n) => read(text, match, found[n + 1]?.index ?? text.length) ?? [])
}

function isLabel(
  text: string,
  { 0: whole, 1: word = '', 2: after = '', 3: sign = '', index }: RegExpExecArray,
): boolean {
  const begins = BEGINS.test(index > 40 ? ` ${text.slice(index - 40, index)}` : text.slice(0, index))
  if (sign === '|') return isFirstCell(text, index, index + whole.length)
  if (sign !== '' && (begins || /^[^a-z]/.test(word))) return true
  return begins && !/[a-z]/.test(word) && /[\s*_~>]$|^$/.test(after)
}

function read(text: string, match: RegExpExecArray, next: number): WrittenLabel | undefined {
  const { 0: whole, 1: word = '', 3: sign = '', index: from } = match
  const after = from + whole.length
  const about = text.slice(after, Math.min(next, after + MOST))
  const [line = '', below = ''] = about.split('\n', 2)
  const row = sign === '|'
  // Where only the label is on the line, what it names stands on the next.
  const alone = !/\p{L}{2}/u.test(line)
  if (alone && (row || below === '' || ENTRY.test(below) || below.includes('|'))) return undefined
  const words = (alone ? below : line).replace(/^[\s>*_~`\\|]+|<\/?[a-z]{1,8}>/g, '')
  const action = readText(`ACTION: ${words}`).find(({ kind, sure }) => kind === 'action' && sure)
  if (!action) return undefined
  return {
    from,
    after,
    to: after + (alone ? line.length + 1 + below.length : line.length),
    disguised: !/^action$/i.test(word) || HIDING.test(whole),
    alone: alone || row,
    action,
  }
}

/** Whether a label is the first cell of a row that asks for something, and heads no table. */
function isFirstCell(text: string, at: number, after: number): boolean {
  if (!/(?:^|\n)[\s>|*_~`-]*$/.test(at > 40 ? ` ${text.slice(at - 40, at)}` : text.slice(0, at))) return false
  const [rest = '', below = ''] = text.slice(after, after + MOST).split('\n', 2)
  const row = cells({ text: rest })
  if (/-/.test(below) && isRule(cells({ text: below }))) return false
  return columnsOf(['', ...row]) === undefined && row.some((cell) => /\p{L}\s+\S+\s+\p{L}/u.test(cell))
}
