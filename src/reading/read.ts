import { actionLabels, DONE, headed, initials, trailer } from './labels.ts'
import { Lines } from './lines.ts'
import { isNeed } from './needs.ts'
import { isDecision, isDeferral, isLabelled, PUT_OFF } from './outcomes.ts'
import type { Passage, PassageKind } from './passage.ts'
import { listed } from './people.ts'
import { type Piece, piecesOf } from './piece.ts'
import { sentencesOf } from './sentence.ts'
import { type Columns, cells, columnsOf, isRule } from './table.ts'
import { isTask, undertakingsIn } from './undertakings.ts'

/** What each passage of a text seems to be, in order. Plain text or Markdown. Linear in the text. */
export function readText(text: string): Passage[] {
  return new Reader(text).read()
}

class Reader {
  readonly #text: string
  readonly #passages: Passage[] = []
  /** The heading that says what is below it, and its depth. */
  #under: { kind: 'action' | 'decision'; depth: number } | undefined
  #columns: Columns | undefined
  /** How far the first entry below such a heading is indented. */
  #indent: number | undefined
  /** Below a heading of a list of names. */
  #names = false
  readonly #lines: Lines

  constructor(text: string) {
    this.#text = text
    this.#lines = new Lines(text)
  }

  read(): Passage[] {
    const pieces = piecesOf(this.#text)
    for (const [n, piece] of pieces.entries()) {
      if (piece.kind !== 'row') this.#columns = undefined
      if (listed(piece.text)) this.#names = true
      else if (piece.kind === 'heading' || piece.text.length > 200 || this.#isTitle(piece)) this.#names = false
      this.#nested(piece)
      if (piece.kind === 'heading' || this.#isTitle(piece)) this.#heading(piece)
      else if (piece.kind === 'row') this.#row(piece)
      else this.#prose(piece)
      this.#list(piece, pieces, n)
    }
    return this.#passages
  }

  /** A short line by itself that is no sentence, in a text without marks for headings. */
  #isTitle({ kind, text, apart }: Piece): boolean {
    if (kind !== 'paragraph' || !apart || text.length > 50 || !/^(?:\d[\d.]*\s+)?[A-Z][^.!?:,;|@]*$/.test(text))
      return false
    return headed(text) !== undefined || undertakingsIn(text).length === 0
  }

  #heading(piece: Piece): void {
    const kind = headed(piece.text)
    this.#indent = undefined
    const depth = piece.depth || 7
    if (kind) this.#under = { kind, depth }
    else if (this.#under && depth <= this.#under.depth) this.#under = undefined
    if (!kind && actionLabels(piece.text).length > 0) this.#prose(piece)
  }

  /** A short entry that says what the entries below it are. */
  #nested(piece: Piece): void {
    if (piece.kind !== 'entry') return
    if (this.#under && this.#under.depth >= 10 && piece.indent <= this.#under.depth - 10) this.#under = undefined
    const kind = piece.text.length < 50 && headed(piece.text)
    if (kind) {
      this.#under = { kind, depth: 10 + piece.indent }
      this.#indent = undefined
    }
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
    const { action, owner, status } = this.#columns
    const who = row[owner] ?? ''
    const what = row[action] ?? row.find((_, n) => n !== owner && n !== status) ?? ''
    if (!/[a-z]{3}/i.test(what) || (owner >= 0 && who === '' && action === -1)) return
    if (DONE.test((row[status] ?? '').toLowerCase()) || DONE.test(what)) return
    this.#add('action', true, piece.from, piece.from + piece.text.length, what, who)
  }

  #prose(piece: Piece): void {
    const { text, from } = piece
    const below = this.#under?.kind === 'action'
    if (below || (piece.box && !this.#names)) {
      if (piece.box === 'ticked' || DONE.test(text) || !/[A-Za-z]{3}/.test(text) || headed(text)) return
      if (below && piece.kind === 'entry' && this.#indent === undefined) this.#indent = piece.indent
      const top = piece.kind === 'entry' && piece.indent <= (this.#indent ?? 0)
      if ((below && top && !/^https?:\S+$|:\s*$/.test(text)) || isTask(text)) {
        this.#add('action', true, from, from + text.length, text, initials(text))
        return
      }
    }
    const labels = actionLabels(text)
    const end = trailer(text)
    let labelled = false
    for (const [n, { at, after, owner }] of labels.entries()) {
      if (end && end.at > 0 && at >= end.at) break
      const next = labels[n + 1]?.at ?? text.length
      const words = text.slice(after, next).trim()
      if (!/[A-Za-z]{2}/.test(words) || /^(?:none|nil|n\/a|no\s+actions?)\b/i.test(words) || DONE.test(words)) continue
      labelled = true
      this.#add('action', true, from + at, from + next, words, owner ?? undertakingsIn(words)[0]?.owner)
    }
    // Who is to act, named by itself after the last sentence, goes with that.
    const sentences = sentencesOf(end ? text.slice(0, end.at) : text)
    const first = labels[0]?.at ?? text.length
    const before = labelled ? first : text.length
    for (const [n, sentence] of sentences.entries()) {
      if (sentence.from >= before) break
      const start = from + sentence.from
      const stop = start + sentence.text.length
      const acts = sentence.text.endsWith('?') ? [] : undertakingsIn(sentence.text)
      const last = n === sentences.length - 1
      const owner = last ? (end?.owner ?? (this.#names ? undefined : initials(text))) : undefined
      if (acts.length > 0) {
        for (const act of acts) this.#add('action', owner !== undefined, start, stop, sentence.text, owner ?? act.owner)
      } else if (owner !== undefined && (end || piece.text.length < 400)) {
        this.#add('action', true, start, stop, sentence.text, owner)
      }
      const named = isLabelled(sentence.text)
      const putOff = isDeferral(sentence.text)
      if (putOff) this.#add('deferral', named, start, stop, sentence.text)
      if (
        !(putOff && (named || PUT_OFF.test(sentence.text))) &&
        (named || isDecision(sentence.text) || this.#under?.kind === 'decision')
      )
        this.#add('decision', named || this.#under?.kind === 'decision', start, stop, sentence.text)
      if (acts.length === 0 && isNeed(sentence.text)) this.#add('need', false, start, stop, sentence.text)
    }
  }

  #list(piece: Piece, pieces: readonly Piece[], n: number): void {
    const kind = listed(piece.text)
    if (!kind || piece.text.length > 2000) return
    let last = piece
    for (let next = n + 1; next < pieces.length; next++) {
      const one = pieces[next] as Piece
      if (one.kind === 'heading' || listed(one.text) || one.text.length > 200) break
      last = one
    }
    this.#add(kind, true, piece.from, last.from + last.text.length, piece.text)
  }

  #add(kind: PassageKind, sure: boolean, from: number, to: number, words: string, owner?: string): void {
    const named = owner?.trim()
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
