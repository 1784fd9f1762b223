/** How the text is shown: tags as blocks that can be pressed, the fields hidden, and findings at their places. */
import { EditorState, type Extension, type Range, StateEffect, StateField } from '@codemirror/state'
import { Decoration, type DecorationSet, EditorView, WidgetType } from '@codemirror/view'
import type { DeskFinding } from '../clerk/messages.ts'
import { made } from '../parts.ts'
import { pairsOf, said, type Tag, tagsIn } from './marking/tags.ts'

/** What the text is shown with. */
export interface Display {
  found: readonly DeskFinding[]
  /** Whether all is shown as it is written. */
  isText: boolean
  nameOf(id: string): string
  /** Is called when the block of a tag is pressed. */
  pressed(tag: Tag): void
}

/** Shows the text with something else. */
export const setDisplay = StateEffect.define<Partial<Display>>()

interface Shown extends Display {
  tags: readonly Tag[]
  pairs: ReadonlyMap<Tag, Tag>
  /** Where the hidden fields end; 0 where none are hidden. */
  head: number
  marks: DecorationSet
  blocks: DecorationSet
}

/** What is shown now. */
export const shown = StateField.define<Shown>({
  create: (state) => built(state, { found: [], isText: false, nameOf: (id) => id, pressed: () => {} }),
  update(now, { changes, docChanged, effects, state }) {
    const given = effects.filter((one) => one.is(setDisplay)).map((one) => one.value as Partial<Display>)
    if (!docChanged && given.length === 0) return now
    const found = docChanged
      ? now.found.map((one) => ({
          ...one,
          from: changes.mapPos(Math.min(one.from, changes.length)),
          to: changes.mapPos(Math.min(one.to, changes.length)),
        }))
      : now.found
    return built(state, Object.assign({ ...now, found }, ...given))
  },
})

/** The display, and what keeps the reader from breaking in two what is shown as one. */
export function display(from: Display): Extension {
  return [
    shown.init((state) => built(state, from)),
    EditorView.decorations.from(shown, ({ marks }) => marks),
    EditorView.decorations.from(shown, ({ blocks }) => blocks),
    EditorView.atomicRanges.of((view) => view.state.field(shown).blocks),
    EditorState.changeFilter.of((transaction) => {
      const { tags, pairs, head, isText } = transaction.startState.field(shown)
      if (isText || !transaction.docChanged) return true
      const kept: number[] = head > 0 ? [0, head] : []
      transaction.changes.iterChangedRanges((start, end) => {
        for (const tag of tags)
          if (tag.from < end && tag.to > start && !isWhole(tag, pairs, start, end)) kept.push(tag.from, tag.to)
      })
      return kept.length === 0 || kept
    }),
  ]
}

/** Whether an element is gone with both of its tags. */
function isWhole(tag: Tag, pairs: ReadonlyMap<Tag, Tag>, start: number, end: number): boolean {
  const other = tag.kind === 'stands alone' ? tag : pairs.get(tag)
  return [tag, other].every((one) => one !== undefined && one.from >= start && one.to <= end)
}

function built({ doc }: EditorState, given: Display): Shown {
  const text = doc.toString()
  const { found, isText } = given
  const tags = isText ? [] : tagsIn(text)
  const head = isText ? 0 : (/^---[ \t]*\r?\n[\s\S]*?^---[ \t]*$/m.exec(text)?.[0].length ?? 0)
  const blocks: Range<Decoration>[] = tags.map((tag) =>
    Decoration.replace({ widget: new Block(tag, given) }).range(tag.from, tag.to),
  )
  if (head > 0) blocks.push(Decoration.replace({ block: true }).range(0, head))
  const marks = found.flatMap(({ from, to, severity, message }) => {
    // What is missing has no words to mark: the line that lacks it is marked.
    const line = doc.lineAt(Math.min(from, doc.length))
    const [start, end] = to > from && to <= doc.length ? [from, to] : [line.from, line.to]
    const mark = Decoration.mark({ class: `found found--${severity}`, attributes: { title: message } })
    return start < end ? [mark.range(start, end)] : []
  })
  return {
    ...given,
    tags,
    pairs: pairsOf(tags),
    head,
    marks: Decoration.set(marks, true),
    blocks: Decoration.set(blocks, true),
  }
}

/** The block in the place of a tag. */
class Block extends WidgetType {
  readonly #tag: Tag
  readonly #label: string
  readonly #wrong: string
  readonly #pressed: (tag: Tag) => void

  constructor(tag: Tag, { found, nameOf, pressed }: Display) {
    super()
    this.#tag = tag
    this.#label = said(tag, nameOf)
    const here =
      tag.kind === 'closes' ? [] : found.filter(({ from, to }) => from < tag.to && to >= tag.from && to <= tag.to)
    this.#wrong = here.map(({ message }) => message).join('. ')
    this.#pressed = pressed
  }

  override eq(other: Block): boolean {
    const same = other.#label === this.#label && other.#wrong === this.#wrong
    return same && other.#tag.from === this.#tag.from && other.#tag.kind === this.#tag.kind
  }

  override toDOM(): HTMLElement {
    if (this.#tag.kind === 'closes') {
      const end = made('span', '◂')
      end.className = 'tag-end'
      end.setAttribute('role', 'img')
      end.setAttribute('aria-label', `end of: ${this.#label.toLowerCase()}`)
      return end
    }
    const block = made('button', this.#label)
    block.type = 'button'
    block.className = this.#wrong ? 'tag tag--wrong' : 'tag'
    block.setAttribute('aria-label', `${this.#label}${this.#wrong ? `. ${this.#wrong}` : ''}. Change it`)
    block.title = this.#wrong
    block.addEventListener('click', () => this.#pressed(this.#tag))
    return block
  }

  override ignoreEvent(): boolean {
    return true
  }
}
