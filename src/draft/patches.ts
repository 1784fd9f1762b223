/** Changes of one text, by what was changed in the Word file that was made of it. */
import type { FoundParagraph, PartParagraph, PartRun } from '../formats/index.ts'
import type { Notice, Question } from './notice.ts'
import type { WordChange } from './word-changes.ts'

/** What may become of paragraphs. */
export interface Edits {
  changed(paragraph: PartParagraph, changes: readonly WordChange[]): void
  removed(paragraph: PartParagraph, text: string): void
  added(above: PartParagraph | undefined, paragraph: FoundParagraph): void
}

/** Gathers the changes of a text, and makes them. */
export class Patches implements Edits {
  readonly #text: string
  readonly #puts: { from: number; to: number; text: string }[] = []
  readonly #notices: Notice[] = []
  readonly #questions: Question[] = []

  constructor(text: string) {
    this.#text = text
  }

  changed({ runs }: PartParagraph, changes: readonly WordChange[]): void {
    for (const change of changes) {
      const old = runs
        .map(({ text }) => text)
        .join('')
        .slice(change.from, change.to)
      const place = placeOf(runs, change)
      const words = place && this.#written(change.text, place.from)
      if (!place || words === undefined)
        this.#ask(
          `${quoted(old)} reads ${quoted(change.text)} in the file. It is made of fields or marks: change it there`,
        )
      else {
        this.#puts.push({ ...place, text: words })
        this.#notices.push({ words: change.text, as: `a change from ${quoted(old)}`, sure: true })
      }
    }
  }

  removed({ from, to }: PartParagraph, text: string): void {
    if (text.trim() === '') return
    if (from === undefined || to === undefined) {
      this.#ask(`${quoted(text)} is no longer in the file. It is made of fields: change it there`)
      return
    }
    const gap = /^\s*\n/.exec(this.#text.slice(to))?.[0].length ?? 0
    this.#puts.push({ from, to: to + gap, text: '' })
    this.#notices.push({ words: text, as: 'taken out', sure: true })
  }

  added(above: PartParagraph | undefined, { text, kind, depth }: FoundParagraph): void {
    if (text.trim() === '') return
    const isEntry = kind === 'entry' && above?.to !== undefined && this.#isEntry(above)
    const at = isEntry ? above?.to : above?.end
    if (at === undefined) {
      this.#ask(`${quoted(text)} was put into the file where no text of the record is: where does it belong?`)
      return
    }
    const words = text
      .split(/\s*\n\s*/)
      .map(escaped)
      .join('\\\n')
    const sign = kind === 'heading' ? `${'#'.repeat(Math.min(6, depth + 1))} ` : kind === 'entry' ? '- ' : ''
    const indent = isEntry ? this.#indent(above?.from ?? 0) : ''
    this.#puts.push({ from: at, to: at, text: `${isEntry ? `\n${indent}` : '\n\n'}${sign}${words}` })
    this.#notices.push({ words: text, as: 'put in', sure: true })
  }

  /** The text with the changes made. What would change the same place twice is asked. */
  made(): { text: string; notices: Notice[]; questions: Question[] } {
    let text = ''
    let at = 0
    const inOrder = this.#puts.map((put, n) => ({ put, n })).sort((a, b) => a.put.from - b.put.from || a.n - b.n)
    for (const { put } of inOrder) {
      if (put.from < at) {
        this.#ask(`${quoted(put.text)} was put in where words were taken out: where does it belong?`)
        continue
      }
      text += this.#text.slice(at, put.from) + put.text
      at = put.to
    }
    return { text: text + this.#text.slice(at), notices: this.#notices, questions: this.#questions }
  }

  #ask(ask: string): void {
    this.#questions.push({ words: '', ask })
  }

  /** Words as they are written at a place: in a field plain ones only, in the text without signs of Markdown. */
  #written(words: string, at: number): string | undefined {
    const isField = at < this.#text.indexOf('\n---', 3)
    if (isField) return /^[\p{L}\p{N} .’–-]*$/u.test(words) ? words : undefined
    return words.includes('\n') ? undefined : escaped(words)
  }

  #isEntry({ from }: PartParagraph): boolean {
    return /^(?:[-*+]|\d+[.)])\s/.test(this.#text.slice(from, (from ?? 0) + 12))
  }

  #indent(from: number): string {
    return this.#text.slice(this.#text.lastIndexOf('\n', from - 1) + 1, from).replace(/\S/g, ' ')
  }
}

/** The offsets in the source of words of a paragraph; nothing where they are not together in it. */
function placeOf(runs: readonly PartRun[], { from, to }: WordChange): { from: number; to: number } | undefined {
  let start = 0
  let best: { from: number; to: number } | undefined
  for (const { text, at, to: end } of runs) {
    const [first, last] = [from - start, to - start]
    start += text.length
    if (at === undefined || first < 0 || last > text.length) continue
    // What is put in between two runs belongs to the one that it follows.
    if (from === to && first === 0 && best) continue
    if (end === undefined) best = { from: at + first, to: at + last }
    else if (first === 0 && last === text.length) best = { from: at, to: end }
  }
  return best
}

function escaped(words: string): string {
  return words.replace(/[\\`*_{}[\]<>&~|#]/g, '\\$&')
}

function quoted(words: string): string {
  return words.trim() === '' ? 'nothing' : `“${words.trim()}”`
}
