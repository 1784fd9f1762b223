/** The editor: CodeMirror, in a tree of its own, since the policy of this site allows no style in a page. */
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { EditorState } from '@codemirror/state'
import { EditorView, keymap, lineNumbers } from '@codemirror/view'
import type { DeskFinding } from '../clerk/messages.ts'
import { marks, setFound } from './marks.ts'

/** The text as it is written, with the findings at their places. */
export class Editor {
  readonly #view: EditorView
  readonly #changed: (text: string) => void

  /** @param changed is told the text whenever it changes */
  constructor(parent: HTMLElement, changed: (text: string) => void) {
    this.#changed = changed
    const root = parent.attachShadow({ mode: 'open' })
    this.#view = new EditorView({ parent: root as unknown as Element, root })
  }

  /** Shows another text; what was undone before stays with the text before. */
  open(text: string): void {
    this.#view.setState(EditorState.create({ doc: text, extensions: this.#extensions() }))
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
    this.#view.dispatch({
      changes: { from: head, to: old.length - foot, insert: text.slice(head, text.length - foot) },
    })
  }

  /** Marks what was found in the text that is shown. */
  show(found: readonly DeskFinding[]): void {
    this.#view.dispatch({ effects: setFound.of(found) })
  }

  /** Brings a place of the text into sight, and the cursor to it. */
  go(from: number, to: number): void {
    const { length } = this.#view.state.doc
    this.#view.dispatch({
      selection: { anchor: Math.min(from, length), head: Math.min(to, length) },
      scrollIntoView: true,
    })
    this.#view.focus()
  }

  #extensions() {
    return [
      lineNumbers(),
      history(),
      marks,
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({ 'aria-label': 'Text of the document', spellcheck: 'true' }),
      EditorView.theme({
        '&': { fontSize: '16px', color: 'var(--ink)', backgroundColor: 'var(--paper)' },
        '&.cm-focused': { outline: '3px solid var(--link)' },
        '.cm-scroller': { maxHeight: '70vh', overflow: 'auto', fontFamily: 'inherit', lineHeight: '1.5' },
        '.cm-gutters': { color: 'var(--ink)', backgroundColor: 'var(--paper)' },
        '.cm-content': { caretColor: 'var(--ink)' },
        '.found': { textDecoration: 'underline wavy 2px', textDecorationSkipInk: 'none' },
        '.found--error': { textDecorationColor: 'var(--error, #d4351c)' },
        '.found--warning': { textDecorationColor: 'var(--link)' },
      }),
      keymap.of([...defaultKeymap, ...historyKeymap]),
      EditorView.updateListener.of((update) => {
        if (update.docChanged) this.#changed(update.state.doc.toString())
      }),
    ]
  }
}
