/** Marks words of the open document as elements, and changes what is said of them. */
import { ask } from '../../clerk/ask.ts'
import type { Offer } from '../../clerk/messages.ts'
import { fail, say } from '../../status.ts'
import type { Work } from '../../work.ts'
import type { Editor } from '../editor.ts'
import type { KnownNames } from '../names.ts'
import { type Answer, askDocument, askElement } from './dialog.ts'
import { asProse, pairsOf, type Tag, tagsIn, withWords, written } from './tags.ts'

/** Words by their offsets. */
interface Stretch {
  from: number
  to: number
}

/** What can be done to the words of the open document. */
export class Marker {
  readonly #work: Work
  readonly #editor: Editor
  readonly #names: KnownNames

  constructor(work: Work, editor: Editor, names: KnownNames) {
    this.#work = work
    this.#editor = editor
    this.#names = names
  }

  /** Marks words as the check offers it; what is left to say of them is asked. */
  async offered({ name, attributes, isWhole, isNew, from, to }: Offer, path: string): Promise<void> {
    // What is to be said of an earlier meeting is said in the minutes that are open.
    if (isNew)
      return await this.#new(
        name,
        attributes,
        path === this.#work.shown ? endOfItem(this.#text, to) : this.#text.length,
      )
    if (path !== this.#work.shown) this.#work.open(path)
    await this.#done(async () => {
      const text = this.#text
      const answer = isWhole ? { attributes } : await askElement(name, attributes, this.#names, {})
      if (answer && this.#isStill(text)) await this.#put(name, answer.attributes, { from, to })
    })
  }

  /** Marks the words that are chosen, or new words at the cursor. */
  async begin(name: string): Promise<void> {
    await this.#done(async () => {
      const text = this.#text
      const at = trimmed(text, this.#editor.chosen)
      const { shown, all } = this.#work
      const known = await ask('suggest', all, shown, name, at.from, at.to)
      const answer = await askElement(name, known, this.#names, at.from === at.to ? { words: true } : {})
      if (!answer || !this.#isStill(text)) return
      if (at.from < at.to) await this.#put(name, answer.attributes, at)
      else this.#insert(name, answer, at.from)
    })
  }

  /** The tag at an offset of the open document, if there is one. */
  tagAt(offset: number): Tag | undefined {
    return tagsIn(this.#text).find(({ kind, from, to }) => kind !== 'closes' && from <= offset && offset < to)
  }

  /** Changes what is said of an element, or takes its mark away. */
  async change(tag: Tag): Promise<void> {
    await this.#done(async () => {
      const text = this.#text
      const answer = await askElement(tag.name, tag.attributes, this.#names, { change: true })
      if (!answer || !this.#isStill(text)) return
      const tags = tagsIn(text)
      const end = pairsOf(tags).get(tags.find(({ from }) => from === tag.from) as Tag)
      const sign = tag.kind === 'stands alone' ? ' />' : '>'
      if (!answer.isTakenAway) this.#editor.change({ ...tag, text: `<${written(tag.name, answer.attributes)}${sign}` })
      else this.#editor.change({ ...tag, text: '' }, ...(end ? [{ ...end, text: '' }] : []))
    })
  }

  /** Makes the line of the cursor a heading, or takes that away. */
  heading(): void {
    const text = this.#text
    const start = text.lastIndexOf('\n', this.#editor.chosen.from - 1) + 1
    const is = /^#+ +/.exec(text.slice(start, start + 10))?.[0]
    this.#editor.change({ from: start, to: start + (is?.length ?? 0), text: is ? '' : '## ' })
  }

  /** Links the words that are chosen to a document, or puts its title there. */
  async link(): Promise<void> {
    await this.#done(async () => {
      const text = this.#text
      const at = trimmed(text, this.#editor.chosen)
      const id = await askDocument(this.#names)
      if (id === undefined || !this.#isStill(text)) return
      const words = text.slice(at.from, at.to) || asProse(this.#names.nameOf(id))
      const { shown, published } = this.#work
      const path = published.documents.find((one) => one.path.replace(/\.[a-z]+$/, '') === id)?.path ?? `${id}.mdx`
      this.#editor.change({ ...at, text: `[${words}](${relative(shown, path)})` })
    })
  }

  get #text(): string {
    return this.#work.text(this.#work.shown)
  }

  #isStill(text: string): boolean {
    if (text === this.#text) return true
    say('The text has changed meanwhile: choose the words once more.')
    return false
  }

  /** Asks for an element with words of its own, and puts it behind the paragraph of an offset. */
  async #new(name: string, attributes: Record<string, string>, at: number): Promise<void> {
    await this.#done(async () => {
      const text = this.#text
      const answer = await askElement(name, attributes, this.#names, { words: true })
      if (answer && this.#isStill(text)) this.#insert(name, answer, at)
    })
  }

  #insert(name: string, { attributes, words }: Answer, at: number): void {
    const place = after(this.#text, at)
    this.#editor.change({ ...place, text: `\n\n${withWords(name, attributes, words)}` })
    this.#editor.go(place.from + 2, place.from + 2)
  }

  async #put(name: string, attributes: Record<string, string>, { from, to }: Stretch): Promise<void> {
    const put = await ask('mark', this.#text, from, to, written(name, attributes))
    if (put) this.#editor.change(put)
    else
      say(
        'These words can’t be marked where they stand: choose words of one paragraph, outside of headings, quotations and tables.',
      )
  }

  async #done(what: () => Promise<void>): Promise<void> {
    try {
      await what()
      this.#editor.focus()
    } catch (error) {
      fail(error)
    }
  }
}

function trimmed(text: string, { from, to }: Stretch): Stretch {
  const words = text.slice(from, to)
  const start = from + words.length - words.trimStart().length
  return { from: Math.min(start, to), to: Math.max(Math.min(start, to), to - (words.length - words.trimEnd().length)) }
}

/** The end of the paragraph at an offset. */
function after(text: string, at: number): Stretch {
  const gap = /\n[ \t]*\r?\n/.exec(text.slice(at))
  const end = gap ? at + gap.index : Math.max(at, text.trimEnd().length)
  return { from: end, to: end }
}

/** The end of the item that holds an offset. */
function endOfItem(text: string, at: number): number {
  const next = text.slice(at).search(/\n#{1,6} /)
  return text.slice(0, next === -1 ? text.length : at + next).trimEnd().length
}

/** The way from one document to another. */
function relative(from: string, to: string): string {
  const up = from.split('/').slice(0, -1)
  const down = to.split('/')
  while (up.length > 0 && down.length > 1 && up[0] === down[0]) {
    up.shift()
    down.shift()
  }
  return [...up.map(() => '..'), ...down].join('/')
}
