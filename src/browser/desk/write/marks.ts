/** Findings at their places in the text; each has its message where one points at it. */
import { type EditorState, StateEffect, StateField } from '@codemirror/state'
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view'
import type { DeskFinding } from '../clerk/messages.ts'

/** Puts other findings in the place of those that are marked. */
export const setFound = StateEffect.define<readonly DeskFinding[]>()

/** The marks, which move with the text until it is judged anew. */
export const marks = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(shown, { changes, effects, state }) {
    const found = effects.find((one) => one.is(setFound))
    return found ? placed(found.value as readonly DeskFinding[], state) : shown.map(changes)
  },
  provide: (field) => EditorView.decorations.from(field),
})

function placed(found: readonly DeskFinding[], { doc }: EditorState): DecorationSet {
  const all = found.map(({ from, to, severity, message }) => {
    // What is missing has no words to mark: the line that lacks it is marked.
    const line = doc.lineAt(Math.min(from, doc.length))
    const [start, end] = to > from && to <= doc.length ? [from, to] : [line.from, line.to]
    return { start, end, mark: Decoration.mark({ class: `found found--${severity}`, attributes: { title: message } }) }
  })
  return Decoration.set(
    all.filter(({ start, end }) => start < end).map(({ start, end, mark }) => mark.range(start, end)),
    true,
  )
}
