/** What the heading above says that a piece is. */
import { assignedIn } from './assigned.ts'
import { headed } from './headings.ts'
import { DONE } from './labels.ts'
import type { Piece } from './piece.ts'
import { isTask } from './undertakings.ts'

/** An entry that heads others counts as this much deeper than a heading. */
const ENTRY = 10
/** Headings of what comes next, not all of it anybody's task. */
const WEAK = /next\s+steps|follow[ -]?up|deliverables/i
/** What is told of an action above it. */
const ABOUT = /^\W*(?:status|due|update|notes?|comments?|deadline|progress)\s*:/i

/** The heading, or the entry that heads others, under which the reader is. */
export class Under {
  /** What the heading says of all below it. */
  kind: 'action' | 'decision' | 'done' | undefined
  #depth = 0
  /** How far entries below it that are tasks are indented at most. */
  #indent: number | undefined
  /** How far the entry is indented that only heads those below it. */
  #group: number | undefined
  /** It ends with a colon: all below it are tasks. */
  #colon = false
  /** It may well head what is only planned. */
  #weak = false

  /** Takes the next piece; `below` is the one after it. */
  enter(piece: Piece, isTitle: boolean, below: Piece | undefined): void {
    if (isTitle) this.#title(piece)
    else if (piece.kind === 'entry') this.#entry(piece, below)
  }

  #title(piece: Piece): void {
    const kind = headed(piece.text)
    const depth = piece.depth || 7
    this.#indent = undefined
    this.#group = undefined
    if (kind) {
      this.kind = kind
      this.#depth = depth
      this.#weak = WEAK.test(piece.text)
    } else if (this.kind && depth <= this.#depth) this.kind = undefined
  }

  #entry(piece: Piece, below: Piece | undefined): void {
    if (this.kind && this.#depth >= ENTRY && piece.indent <= this.#depth - ENTRY) this.kind = undefined
    const kind = piece.text.length < 60 && headed(piece.text)
    if (kind) {
      this.kind = kind
      this.#depth = ENTRY + piece.indent
      this.#weak = WEAK.test(piece.text)
      this.#indent = undefined
    }
    if (this.kind !== 'action') return
    if (this.#indent === undefined && !kind) this.#indent = piece.indent
    if (this.#group !== undefined && piece.indent <= this.#group) this.#group = undefined
    if (kind || below?.kind !== 'entry' || below.indent <= piece.indent) return
    const colon = /:\W*$/.test(piece.text)
    const heads = !piece.box && below.box !== undefined
    if (!colon && !heads && (piece.text.split(/\s+/).length > 6 || isTask(piece.text))) return
    this.#group = piece.indent
    this.#colon = colon
  }

  /** Whether a piece is a task by its heading or its box; `none` where it is one no more, or only heads others. */
  taskOf(piece: Piece, names: boolean): 'task' | 'none' | undefined {
    const { text, indent } = piece
    if (this.kind === 'done') return 'none'
    const below = this.kind === 'action'
    if (!below && (!piece.box || names)) return undefined
    if (piece.box === 'ticked' || DONE.test(text) || !/[A-Za-z]{3}/.test(text) || headed(text) || ABOUT.test(text))
      return 'none'
    if (this.#group === indent && piece.kind === 'entry') return 'none'
    const top =
      piece.kind === 'entry' &&
      (indent <= (this.#indent ?? 0) || (this.#group !== undefined && this.#colon)) &&
      !/^\[?https?:\S+|:\s*$/.test(text)
    // An open box is a task, unless it stands before a name or a title alone.
    const boxed = piece.box === 'open' && /\s[a-z]{2,}\s+(?:\S+\s+)?[a-z]{2,}/.test(text)
    if (below && this.#weak) return boxed || isTask(text) || assignedIn(text) ? 'task' : undefined
    return (below && top) || boxed || isTask(text) ? 'task' : undefined
  }
}
