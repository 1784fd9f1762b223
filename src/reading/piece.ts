/**
 * The pieces of a text: headings, paragraphs, entries of lists, cells of tables. Plain text and Markdown alike, since
 * minutes that are pasted are often something between the two.
 */

import { initials, trailer } from './labels.ts'

/** One piece, with the offset at which its words begin. */
export interface Piece {
  kind: 'heading' | 'paragraph' | 'entry' | 'row'
  /** Its words as they stand, over one or more lines. */
  text: string
  from: number
  /** How far an entry is indented; 0 for others. */
  indent: number
  /** The box before an entry: `open`, `ticked`, or none. */
  box?: 'open' | 'ticked'
  /** An arrow stands before it, as before what follows from something. */
  arrow?: boolean
  /** An empty line, or a heading, is above it. */
  apart?: boolean
  /** The depth of a heading with `#`; 7 for a line that only looks like one. */
  depth: number
}

const HEADING = /^ {0,3}(#{1,6})[ \t\u00a0]+(.*?)[ \t#]*$/
const ENTRY =
  /^([ \t]*)(?:(?:[-*+•●○◦▪–·‣»→]|[-=]{1,2}>)[ \t\u00a0]+|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)][ \t\u00a0]+|(?=\[[ xX]\]))/
const BOX = /^\\?\[([ xX])\\?\][ \t\u00a0]*/
const ARROW = /[>→»]/
const ROW = /\t|^\s*\||^[^|]{1,200} \| [^|]|^\s*:?-+:?(?:\s*\|\s*:?-+:?)+\s*$/
/** A line by itself without a full stop, in capitals or with a colon: a heading of a text without marks. */
const TITLE = /^(?:\*\*|__)?(?:\d{1,3}(?:\.\d{1,3})*[.)]?\s+)?[A-Z][^.!?|]{0,70}(?:\*\*|__)?:?$/
/** A line that begins something of its own: a label, a number of a paragraph, somebody who speaks in a chat. */
const OWN =
  /^\W{0,3}(?:@[\w-]{2,}|#[a-z]+\s|[A-Z][\w.-]{1,20}:\s|[\d:]{5,8}\s+<|(?:ACTION|DECISION|RESOLUTION|RESOLVED|AGREED|DEFERRED|TO[ -]?DO|PROPOSED|PROPOSAL|Action|Decision|Present|PRESENT|Apologies|APOLOGIES|Attendees|In [Aa]ttendance|IN ATTENDANCE)(?:S|s)?\b|A[PI]\s?\d|<[\w-]{1,30}>\s|\d{1,3}(?:[./]\d{1,3}){1,3}\.?\s)/
/** A line drawn below a heading, or between parts. */
const RULE = /^\s*(?:-{3,}|={3,}|_{3,}|~{3,}|\*{3,})\s*$/
const CAPITALS = /^[^a-z]*[A-Z][^a-z]*$/

/** Cuts a text into its pieces, in order. Linear in the text. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = []
  let open: Piece | undefined
  let wasEmpty = true
  const add = (piece: Piece) => {
    pieces.push(piece)
    return piece
  }
  for (let start = 0; start <= text.length; ) {
    let end = text.indexOf('\n', start)
    if (end === -1) end = text.length
    const line = text.slice(start, end).replace(/\r$/, '')
    const isAfterEmpty = wasEmpty
    wasEmpty = line.trim() === ''
    if (wasEmpty || RULE.test(line)) open = undefined
    else {
      const heading = HEADING.exec(line)
      const entry = heading ? null : ENTRY.exec(line)
      if (heading) {
        const [, marks = '', words = ''] = heading
        const at = start + line.indexOf(words, marks.length)
        add({ kind: 'heading', text: words, from: at, indent: 0, depth: marks.length })
        open = undefined
      } else if (isRow(line)) {
        open = add({ kind: 'row', text: line, from: start, indent: 0, depth: 0 })
        open = undefined
      } else if (entry) {
        let at = entry[0].length
        const box = BOX.exec(line.slice(at))
        if (box) at += box[0].length
        open = add({
          kind: 'entry',
          text: line.slice(at),
          from: start + at,
          indent: (entry[1] ?? '').length,
          depth: 0,
          ...(ARROW.test(entry[0]) ? { arrow: true } : {}),
          ...(box ? { box: box[1] === ' ' ? 'open' : 'ticked' } : {}),
        })
      } else if (open && !looksLikeTitle(line) && !isApart(line, open.text)) {
        open.text = text.slice(open.from, start + line.length)
        // Who is to act, at the end of a line, ends the words that it goes with.
        if (initials(line) || trailer(line)) open = undefined
      } else {
        const at = line.length - line.trimStart().length
        const title = looksLikeTitle(line)
        open = add({
          kind: title ? 'heading' : 'paragraph',
          text: line.slice(at),
          from: start + at,
          indent: 0,
          depth: title ? 7 : 0,
          apart: !open && isAfterEmpty,
        })
        if (title || initials(line) || trailer(line)) open = undefined
      }
    }
    start = end + 1
  }
  return pieces
}

/** Few lines hold what parts cells, and to look for that is quick. */
function isRow(line: string): boolean {
  return (line.includes('|') || line.includes('\t')) && ROW.test(line)
}

/** Whether a line goes on with what is above it, or begins something of its own: after a full stop, or a short line. */
function isApart(line: string, above: string): boolean {
  if (OWN.test(line)) return true
  if (!/^\s*["'“‘([*_@]{0,3}[A-Z0-9]/.test(line)) return false
  const last = above.slice(above.lastIndexOf('\n') + 1).trimEnd()
  return last.length < 45 || (/[.!?:;)\]]["'”’*_]{0,3}$/.test(last) && last.length < 90)
}

function looksLikeTitle(line: string): boolean {
  const words = line.trim()
  if (words.length > 80) return false
  if (/^(?:\*\*|__)[^*_]+(?:\*\*|__):?$/.test(words)) return true
  return TITLE.test(words) && (words.endsWith(':') || CAPITALS.test(words)) && words.split(/\s+/).length <= 9
}
