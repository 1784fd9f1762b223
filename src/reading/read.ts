import { assignedIn } from './assigned.ts'
import { isDecision, isLabelled, isVote } from './decisions.ts'
import { isDeferral, PUT_OFF } from './deferrals.ts'
import { headed, isApproval } from './headings.ts'
import { actionLabels, DONE, initials, ownerAlone, trailer } from './labels.ts'
import { Lines } from './lines.ts'
import { isNeed } from './needs.ts'
import { numberedLines } from './numbers.ts'
import type { Passage, PassageKind } from './passage.ts'
import { listAt, listed } from './people.ts'
import { type Piece, piecesOf } from './piece.ts'
import { sentencesOf } from './sentence.ts'
import { askedIn, type Columns, cells, columnsOf, isRule } from './table.ts'
import { isTitle } from './title.ts'
import { Under } from './under.ts'
import type { Undertaking } from './undertaking.ts'
import { isAssigned, undertakingsIn } from './undertakings.ts'

/** What each passage of a text seems to be, in order. Plain text or Markdown. Linear in the text. */
export function readText(text: string): Passage[] {
  return new Reader(text).read()
}

class Reader {
  readonly #text: string
  readonly #passages: Passage[] = []
  readonly #under = new Under()
  #columns: Columns | undefined
  /** Below a heading of a list of names. */
  #names = false
  /** The last sentence of the piece above, for a label by itself that says who is to act in it. */
  #above: { from: number; to: number } | undefined
  /** Where what was last decided or put off ends; a vote that is told after it is no other. */
  #settled = Number.NEGATIVE_INFINITY
  #lines: Lines | undefined

  constructor(text: string) {
    this.#text = text
  }

  read(): Passage[] {
    const pieces = piecesOf(this.#text)
    for (const [n, piece] of pieces.entries()) {
      if (piece.kind !== 'row') this.#columns = undefined
      const isTitle = piece.kind === 'heading' || this.#isTitle(piece)
      if (listed(piece.text)) this.#names = true
      else if (isTitle || piece.text.length > 200) this.#names = false
      this.#under.enter(piece, isTitle, pieces[n + 1])
      if (isTitle) this.#heading(piece)
      else if (piece.kind === 'row') this.#row(piece)
      else this.#prose(piece)
      const list = listAt(pieces, n)
      if (list) this.#add(list.kind, true, piece.from, list.to, piece.text)
    }
    for (const { from, to } of numberedLines(this.#text))
      this.#add('paragraph-number', false, from, to, this.#text.slice(from, to))
    return this.#passages
  }

  /** A short line by itself that is no sentence, in a text without marks for headings. */
  #isTitle({ kind, text, apart }: Piece): boolean {
    return kind === 'paragraph' && apart === true && isTitle(text)
  }

  #heading(piece: Piece): void {
    this.#above = undefined
    const { text, from } = piece
    if (headed(text)) return
    if (actionLabels(text).length > 0) this.#prose(piece)
    else if (isDeferral(text)) this.#add('deferral', false, from, from + text.length, text)
    else if (isApproval(text) || isDecision(text)) this.#add('decision', false, from, from + text.length, text)
  }

  #row(piece: Piece): void {
    const row = cells(piece)
    const columns = columnsOf(row)
    if (columns) {
      this.#columns = columns
      return
    }
    if (isRule(row)) return
    if (!this.#columns) {
      this.#prose(piece)
      return
    }
    const asked = askedIn(row, this.#columns)
    if (asked) this.#add('action', true, piece.from, piece.from + piece.text.length, asked.what, asked.who)
    if (this.#columns.owner === -1 && row.length > 2) this.#outcomesOf(piece)
  }

  /** What was decided or put off, in the cells of a row. */
  #outcomesOf({ text, from }: Piece): void {
    let at = from
    for (const cell of text.split(/[|\t]/)) {
      for (const sentence of sentencesOf(cell)) {
        const start = at + sentence.from
        this.#outcome(sentence.text, start, start + sentence.text.length)
      }
      at += cell.length + 1
    }
  }

  #prose(piece: Piece): void {
    const { text, from } = piece
    const alone = ownerAlone(text)
    const above = this.#above
    this.#above = undefined
    if (alone && above) {
      this.#widen(above.from, from + text.length, alone)
      return
    }
    const task = this.#under.taskOf(piece, this.#names)
    if (task === 'none') return
    if (task === 'task') {
      const [, ...others] = ownersIn(text)
      this.#add('action', true, from, from + text.length, text, initials(text))
      for (const { owner } of others) this.#add('action', true, from, from + text.length, text, owner)
      return
    }
    const labels = actionLabels(text)
    const end = trailer(text)
    if (labels.length === 0 && !end) {
      const assigned = assignedIn(text)
      if (assigned ? !assigned.sure || !this.#names : piece.arrow && isAssigned(text)) {
        const { owner, sure } = assigned ?? { owner: text.slice(0, text.indexOf(':')), sure: false }
        this.#add('action', sure, from, from + text.length, text, owner)
        return
      }
    }
    let labelled = false
    for (const [n, { at, after, owner }] of labels.entries()) {
      if (end && end.at > 0 && at >= end.at) break
      const next = labels[n + 1]?.at ?? text.length
      const words = text.slice(after, next).trim()
      if (!/[A-Za-z]{2}/.test(words) || /^(?:none|nil|n\/a|no\s+actions?)\b/i.test(words) || DONE.test(words)) continue
      labelled = true
      const acts = ownersIn(words)
      this.#add('action', true, from + at, from + next, words, owner ?? acts[0]?.owner)
      for (const act of acts.slice(1)) this.#add('action', true, from + at, from + next, words, act.owner)
    }
    this.#sentences(piece, labelled ? (labels[0]?.at ?? text.length) : text.length, end)
  }

  /** The sentences of a piece before an offset. Who is to act, named after the last, goes with that. */
  #sentences(piece: Piece, before: number, end: { at: number; owner: string } | undefined): void {
    const { text, from } = piece
    const sentences = sentencesOf(end ? text.slice(0, end.at) : text)
    for (const [n, sentence] of sentences.entries()) {
      if (sentence.from >= before) break
      const start = from + sentence.from
      const stop = start + sentence.text.length
      const acts = actsIn(sentence.text)
      // What is put off is no task.
      if (acts.length === 1 && PUT_OFF.test(sentence.text)) acts.pop()
      const last = n === sentences.length - 1
      if (last) this.#above = { from: start, to: stop }
      const owner = last ? (end?.owner ?? (this.#names ? undefined : initials(text))) : undefined
      if (acts.length > 0) {
        for (const act of acts) this.#add('action', owner !== undefined, start, stop, sentence.text, owner ?? act.owner)
      } else if (owner !== undefined && (end || text.length < 400)) {
        this.#add('action', true, start, stop, sentence.text, owner)
      }
      this.#outcome(sentence.text, start, stop)
      if (acts.length === 0 && isNeed(sentence.text)) this.#add('need', false, start, stop, sentence.text)
    }
  }

  #outcome(sentence: string, from: number, to: number): void {
    if (from - this.#settled < 20 && isVote(sentence)) return
    const named = isLabelled(sentence)
    const putOff = isDeferral(sentence)
    if (putOff) this.#add('deferral', named, from, to, sentence)
    if (putOff) this.#settled = to
    if (putOff && (named || PUT_OFF.test(sentence))) return
    const below = this.#under.kind === 'decision' && /[a-z]{3}/i.test(sentence)
    if (!named && !below && !isDecision(sentence)) return
    this.#settled = to
    this.#add('decision', named || below, from, to, sentence)
  }

  /** The action that begins at an offset, with who is to act, in place of what only sounds so. */
  #widen(from: number, to: number, owner: string): void {
    for (let n = this.#passages.length - 1; n >= 0; n--) {
      const one = this.#passages[n] as Passage
      if (one.from < from) break
      if (one.kind === 'action' && one.from === from) this.#passages.splice(n, 1)
    }
    this.#add('action', true, from, to, this.#text.slice(from, to), owner)
  }

  #add(kind: PassageKind, sure: boolean, from: number, to: number, words: string, owner?: string): void {
    const named = owner?.trim()
    this.#lines ??= new Lines(this.#text)
    const line = this.#lines.at(from)
    const endLine = this.#lines.at(Math.max(from, to - 1))
    this.#passages.push({
      kind,
      sure,
      from,
      to,
      line,
      endLine,
      words: words.trim(),
      ...(named ? { owner: named } : {}),
    })
  }
}

/** What each of several owners is to do by one label, and the first in any case. */
function ownersIn(words: string): Undertaking[] {
  const acts = undertakingsIn(words)
  return acts.filter((act, n) => n === 0 || (act.owner && acts.slice(0, n).every(({ owner }) => owner !== act.owner)))
}

/** What a sentence undertakes that is no question, and not done. */
function actsIn(sentence: string): Undertaking[] {
  if (/\?["”']?$/.test(sentence) && !/^(?:[A-Z][\w.]*\s+){1,3}to\s+[a-z]/.test(sentence)) return []
  const acts = undertakingsIn(sentence)
  return acts.length > 0 && DONE.test(sentence) ? [] : acts
}
