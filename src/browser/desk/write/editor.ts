/** The editor: CodeMirror, in a tree of its own, since the policy of this site allows no style in a page. */
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { EditorState } from '@codemirror/state'
import { EditorView, keymap } from '@codemirror/view'
import type { DeskFinding } from '../clerk/messages.ts'
import { type Display, display, setDisplay, shown } from './display.ts'
import { look } from './look.ts'
import type { Tag } from './marking/tags.ts'

/** Text in the place of other text, by offsets. */
export interface Change {
  from: number
  to: number
  text: string
}

/** What the editor tells. */
export interface Told {
  /** The text, whenever it changes. */
  changed(text: string): void
  /** What is found in the line of the cursor, whenever that is something else. */
  at(found: readonly DeskFinding[]): void
  /** Where the cursor is, whenever it moves. */
  moved(offset: number): void
  /** That the block of an element was pressed. */
  pressed(tag: Tag): void
}

/** The text as it is written, with the findings at their places. */
export class Editor {
  readonly #view: EditorView
  readonly #told: Told
  readonly #display: Display
  #here = ''

  constructor(parent: HTMLElement, told: Told) {
    this.#told = told
    this.#display = { found: [], isText: false, nameOf: (id) => id, pressed: (tag) => told.pressed(tag) }
    const root = parent.attachShadow({ mode: 'open' })
    this.#view = new EditorView({ parent: root as unknown as Element, root })
  }

  /** Shows another text; what was undone before stays with the text before. */
  open(text: string): void {
    this.#display.found = []
    const state = EditorState.create({ doc: text, extensions: this.#extensions(text) })
    const { head } = state.field(shown)
    const line = state.doc.lineAt(head)
    const anchor = head > 0 && line.number < state.doc.lines ? line.to + 1 : head
    this.#view.setState(state.update({ selection: { anchor } }).state)
    this.#tellPlace()
  }

  /** Writes what is different in a text into the one that is shown, so that the cursor stays and it can be undone. */
  replace(text: string): void {
    const old = this.#view.state.doc.toString()
    if (old === text) return
    const most = Math.min(old.length, text.length)
    let head = 0
    while (head < most && old[head] === text[head]) head++
    let foot = 0
    while (foot < most - head && old.at(-1 - foot) === text.at(-1 - foot)) foot++
    this.change({ from: head, to: old.length - foot, text: text.slice(head, text.length - foot) })
  }

  /** Makes changes, each by its place in the text as it is. */
  change(...changes: readonly Change[]): void {
    const all = changes.map(({ from, to, text }) => ({ from, to, insert: text }))
    this.#view.dispatch({ changes: all, filter: false })
  }

  /** Marks what was found in the text that is shown. */
  show(found: readonly DeskFinding[]): void {
    this.#set({ found })
    this.#tellPlace()
  }

  /** Names in the place of ids. */
  name(nameOf: (id: string) => string): void {
    this.#set({ nameOf })
  }

  /** Shows all as it is written, or elements as blocks. */
  showText(isText: boolean): void {
    this.#set({ isText })
  }

  /** Whether a place is among the fields, which the form shows in place of the editor. */
  hides(from: number): boolean {
    return from < this.#view.state.field(shown).head
  }

  /** The words that are chosen, by offsets. */
  get chosen(): { from: number; to: number } {
    const { from, to } = this.#view.state.selection.main
    return { from, to }
  }

  /** Brings a place of the text into sight, and the cursor to it. */
  go(from: number, to: number): void {
    const { length } = this.#view.state.doc
    const { head } = this.#view.state.field(shown)
    const anchor = Math.max(Math.min(from, length), head)
    const effects = EditorView.scrollIntoView(anchor, { y: 'center' })
    this.#view.dispatch({ selection: { anchor, head: Math.max(anchor, Math.min(to, length)) }, effects })
    this.#view.focus()
  }

  /** Goes to the next finding behind the cursor, or to the first. */
  next(): boolean {
    const { found, head } = this.#view.state.field(shown)
    const inText = found.filter(({ to }) => to >= head).toSorted((a, b) => a.from - b.from)
    const { from } = this.chosen
    const one = inText.find((other) => other.from > from) ?? inText[0]
    if (one) this.go(one.from, one.to)
    return one !== undefined
  }

  focus(): void {
    this.#view.focus()
  }

  #set(given: Partial<Display>): void {
    Object.assign(this.#display, given)
    this.#view.dispatch({ effects: setDisplay.of(given) })
  }

  #tellPlace(): void {
    const { doc, selection } = this.#view.state
    const line = doc.lineAt(selection.main.head)
    const { found, head } = this.#view.state.field(shown)
    const here = found.filter(({ from, to }) => from <= line.to && to >= line.from && to >= head)
    const key = JSON.stringify(here)
    if (key === this.#here) return
    this.#here = key
    this.#told.at(here)
  }

  #extensions(text: string) {
    return [
      // Otherwise the ends of lines would be others than in the file.
      text.includes('\r\n') ? EditorState.lineSeparator.of('\n') : [],
      history(),
      display(this.#display),
      look,
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({ 'aria-label': 'Text of the document', spellcheck: 'true', tabindex: '0' }),
      keymap.of([{ key: 'F8', run: () => this.next() }, ...defaultKeymap, ...historyKeymap]),
      EditorView.updateListener.of((update) => {
        if (update.docChanged) this.#told.changed(update.state.doc.toString())
        if (update.docChanged || update.selectionSet) this.#tellPlace()
        if (update.selectionSet) this.#told.moved(update.state.selection.main.head)
      }),
    ]
  }
}
