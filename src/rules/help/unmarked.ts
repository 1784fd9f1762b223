/** What minutes say outside of marks, notes, quotations and what is struck out, as the reader takes it. */
import type { Block, Document } from '../../record/index.ts'

/** Words that no mark holds, and the way from them back to the file. */
export interface Unmarked {
  text: string
  /** The stretch of the file for one of `text`, with the links and quotations at its edges. */
  span(from: number, to: number): { from: number; to: number }
  /** The stretches of the file that are prose outside of marks, also those of notes in a draft; in order. */
  prose: readonly Stretch[]
  /** What of these `text` leaves out: quotations, what is struck out, notes; in order. */
  apart: readonly Stretch[]
}

/** Offsets in a file. */
export interface Stretch {
  from: number
  to: number
  /** It stands in a note. */
  note?: true
}

/** A stretch of the text that stands as it is in the file. */
interface Part {
  start: number
  /** Where it is in the file. */
  origin: number
  length: number
  /** Counts the stretches of prose in the file; none is shared by two. */
  block: number
}

/** Quotations with the lines that go on, and the fences around code: its words are printed like all others. */
const SET_APART = /^ {0,3}>[^\n]*(?:\n(?![ \t]*\r?\n)[^\n]+)*|^ {0,3}(?:`{3}|~{3})[^\n]*/gm
/** What is struck out or quoted, the signs around code, the address of a link with its brackets, and plain tags. */
const WITHIN =
  /~~[^~]{1,2000}~~|“[^“”]{0,400}”|<(?:s|q)>[^<]{0,400}<\/(?:s|q)>|`+|\[(?=[^[\]]{1,300}\]\()|\]\([^()\s]{0,2000}(?:\s[^()\n]{0,200})?\)|<\/?[a-z]{1,8}[ ]?\/?>/g

/** Most prose holds nothing of either, and a search for single signs is quick. */
const HOLDS = /[>~“<`[\]]/
const HOLDS_APART = />|```|~~~/

/** The words of minutes outside of all marks. Linear in the document. */
export function unmarked({ body, source, data }: Pick<Document, 'body' | 'source' | 'data'>): Unmarked {
  const words: string[] = []
  const parts: Part[] = []
  const stretches: Stretch[] = []
  const apart: Stretch[] = []
  // Beside what is approved stands what was added later, and no action of the meeting.
  const isDraft = (data as { status?: unknown } | undefined)?.status === 'draft'
  let length = 0
  let block = 0
  const add = (text: string, origin: number) => {
    words.push(text)
    parts.push({ start: length, origin, length: text.length, block })
    length += text.length
  }
  walk(body, '')
  return {
    text: words.join(''),
    prose: stretches,
    apart,
    span(from, to) {
      const first = indexAt(from)
      const last = indexAt(to - 1)
      const [part, before] = [parts[first] as Part, parts[first - 1]]
      const [end, after] = [parts[last] as Part, parts[last + 1]]
      const isFirst = from === part.start && before?.block === part.block
      const isLast = to === end.start + end.length && after?.block === end.block
      return {
        from: isFirst ? before.origin + before.length : part.origin + from - part.start,
        to: isLast ? after.origin : end.origin + to - end.start,
      }
    },
  }

  /** The last part that begins at an offset or before it. */
  function indexAt(offset: number): number {
    let from = 0
    let to = parts.length
    while (from < to) {
      const middle = (from + to) >> 1
      if ((parts[middle] as Part).start <= offset) from = middle + 1
      else to = middle
    }
    return from - 1
  }

  function walk(blocks: readonly Block[], indent: string): void {
    for (const one of blocks) {
      if (one.type === 'heading') {
        const end = source.text.indexOf('\n', one.from)
        prose(one.from, end < 0 ? source.text.length : end)
      } else if (one.type === 'prose') prose(one.from, one.to)
      else if (one.type === 'list') {
        for (const item of one.items) {
          add(`${indent}- `, 0)
          walk(item, `${indent}  `)
        }
      } else if (isDraft && one.name === 'Note') notes(one.body)
      block++
      add('\n\n', 0)
    }
  }

  /** A stretch of the file without what counts for nothing; its edges are kept, for what was left out there. */
  function prose(from: number, to: number): void {
    block++
    stretches.push({ from, to })
    const text = source.text.slice(from, to)
    add('', from)
    if (!HOLDS.test(text)) add(text, from)
    else
      for (const [start, end] of HOLDS_APART.test(text)
        ? without(SET_APART, text, leave(from))
        : [[0, text.length] as const]) {
        const part = text.slice(start, end)
        for (const [a, b] of without(WITHIN, part, leave(from + start))) add(part.slice(a, b), from + start + a)
      }
    add('', to)
    block++
  }

  function leave(base: number): (from: number, to: number) => void {
    return (from, to) => apart.push({ from: base + from, to: base + to })
  }

  function notes(blocks: readonly Block[]): void {
    for (const one of blocks) {
      if (one.type === 'list') one.items.forEach(notes)
      else if (one.type === 'prose') {
        stretches.push({ from: one.from, to: one.to })
        apart.push({ from: one.from, to: one.to, note: true })
      }
    }
  }
}

/** The stretches of a text between what a pattern finds, each of which is handed to `leave`. */
function without(
  pattern: RegExp,
  text: string,
  leave: (from: number, to: number) => void,
): [from: number, to: number][] {
  const stretches: [number, number][] = []
  let at = 0
  pattern.lastIndex = 0
  for (let cut = pattern.exec(text); cut; cut = pattern.exec(text)) {
    if (cut.index > at) stretches.push([at, cut.index])
    at = cut.index + cut[0].length
    leave(cut.index, at)
  }
  if (at < text.length) stretches.push([at, text.length])
  return stretches
}

/** The stretches of a text from the opening to the closing tag of each mark, also of one that can't be read. */
export function tagged(text: string): [from: number, to: number][] {
  const stretches: [number, number][] = []
  let open: { name: string | undefined; from: number } | undefined
  for (const { 1: closes, 2: name, index } of text.matchAll(TAG)) {
    if (!open && !closes) open = { name, from: index }
    else if (open && closes && name === open.name) {
      stretches.push([open.from, index])
      open = undefined
    }
  }
  return stretches
}

const TAG = /<(\/)?(Action|Decision|Deferral|Interest|Need|Note|Update)\b/g
