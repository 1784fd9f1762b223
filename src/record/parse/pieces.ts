/**
 * A text that can't be read as a whole, piece by piece: paragraphs, entries of
 * lists, and elements with all that stands in them. What is wrong in one hides
 * nothing in the next. The pieces that fail are found by halving, so that each
 * sign is read a few times at most.
 */
import type { Root } from 'mdast'
import type { Edit, Fault } from '../fault.ts'
import { Source, type Span } from '../span.ts'
import { ELEMENTS } from '../vocabulary.ts'
import { without } from './fields.ts'

/** Longer texts are refused for their first fault alone; a year of minutes is shorter. */
const LONGEST = 200_000

/** So many pieces are looked for; no person mends more at once. */
const MANY = 60

/** A piece of a text, by its offsets. */
interface Piece {
  from: number
  to: number
}

/** A text in which what can't be read is blank, with the faults of that. */
export interface Mended {
  text: string
  faults: Fault[]
}

/** The faults of each piece that can't be read by itself; `undefined` where that tells no more than the first. */
export function pieceByPiece(source: Source, read: (source: Source) => Root | Fault): Mended | undefined {
  const { text } = source
  if (text.length > LONGEST) return undefined
  const pieces = piecesOf(text)
  const faults: Fault[] = []
  const lost: Piece[] = []
  const look = (some: readonly Piece[]): void => {
    const [first] = some
    const last = some.at(-1)
    if (!first || !last || lost.length >= MANY) return
    const found = read(new Source(source.file, text.slice(first.from, last.to)))
    if (!('rule' in found)) return
    if (some.length > 1) {
      const middle = some.length >> 1
      look(some.slice(0, middle))
      look(some.slice(middle))
      return
    }
    const { line } = source.span(first.from)
    faults.push(below(found, line - 1))
    lost.push(first)
  }
  look(pieces)
  return lost.length === 0 ? undefined : { text: without(text, lost), faults }
}

/** A fault of a piece, so many lines further down. */
function below({ span, help, ...fault }: Fault, lines: number): Fault {
  const down = (one: Span) => ({ ...one, line: one.line + lines, endLine: one.endLine + lines })
  const lower = (edit: Edit) => (edit.span ? { ...edit, span: down(edit.span) } : edit)
  const mended = help.map((one) => (typeof one === 'string' ? one : { ...one, edits: one.edits.map(lower) }))
  return { ...fault, span: down(span), help: mended }
}

const FRONTMATTER = /^---[ \t]*\r?\n[\s\S]*?^---[ \t]*(?:\r?\n|$)/m
/** The beginning of a paragraph behind an empty line, or of an entry of a list. */
const BEGINNING = /(?:^|\n)(?:[ \t>]*\r?\n)+|\n(?=[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t])/g
/** Elements that may hold others. */
const NESTED: ReadonlySet<string> = new Set(['Note', 'Clause', 'Passage'])
const NAMES = Object.keys(ELEMENTS).join('|')

function piecesOf(text: string): Piece[] {
  const start = FRONTMATTER.exec(text)
  const begin = start?.index === 0 ? start[0].length : 0
  const cuts = [begin]
  BEGINNING.lastIndex = 0
  for (const { 0: found, index } of text.matchAll(BEGINNING)) {
    const at = index + found.length
    if (at > begin) cuts.push(at)
  }
  const pieces = cuts.map((from, n) => ({ from, to: cuts[n + 1] ?? text.length })).filter(({ from, to }) => to > from)
  return joined(text, pieces)
}

/** Pieces in which each element of the vocabulary is whole, as far as it is closed. */
function joined(text: string, pieces: readonly Piece[]): Piece[] {
  const ends = closings(text)
  const result: Piece[] = []
  for (let n = 0; n < pieces.length; n++) {
    const piece = { ...(pieces[n] as Piece) }
    let end = ends.within(piece)
    while (end > piece.to && n + 1 < pieces.length) {
      piece.to = (pieces[++n] as Piece).to
      end = Math.max(end, ends.within(pieces[n] as Piece))
    }
    result.push(piece)
  }
  return result
}

/** Where elements end that begin on a line of their own; each closing tag closes the last one open of its name. */
function closings(text: string): { within(piece: Piece): number } {
  const ends: [from: number, to: number][] = []
  let open: { name: string; from: number }[] = []
  const tags = new RegExp(`<(/?)(${NAMES})\\b[^<>]*?(/?)>`, 'g')
  for (const { 1: isClosing, 2: name = '', 3: isEmpty, index, 0: tag } of text.matchAll(tags)) {
    if (isEmpty) continue
    if (!isClosing) {
      // An action is in no other: where one is left open, it ends before the next.
      if (!NESTED.has(name)) open = open.filter((one) => NESTED.has(one.name))
      open.push({ name, from: index })
      continue
    }
    // A closing tag of another name is a slip for that of the last one open.
    const last = open.findLastIndex((one) => one.name === name)
    const closed = open[last === -1 ? open.length - 1 : last]
    if (!closed) continue
    open.length = open.indexOf(closed)
    ends.push([closed.from, index + tag.length])
  }
  ends.sort(([a], [b]) => a - b)
  let next = 0
  return {
    within({ from, to }) {
      let end = 0
      while (next < ends.length && (ends[next] as [number, number])[0] < to) {
        const [start, stop] = ends[next++] as [number, number]
        if (start >= from) end = Math.max(end, stop)
      }
      return end
    },
  }
}
