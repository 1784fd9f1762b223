/** What the drafts leave to decide: a list for each, to tick off, kept in the reader’s own browser. */
import type { DeskDraft } from '../clerk/messages.ts'
import { keyOf } from '../kept.ts'
import { button, byId, made } from '../parts.ts'
import type { Work } from '../work.ts'
import { ticked } from './fields.ts'
import { placeOf } from './place.ts'

/** Where a place in the open text can be shown. */
export interface Places {
  go(from: number, to: number): void
}

interface Left {
  notices: string[]
  questions: (DeskDraft['questions'][number] & { done: boolean })[]
}

/** The lists by the paths of the drafts. */
export class ToDo {
  readonly #work: Work
  readonly #places: Places
  readonly #key: string
  readonly #lists: Map<string, Left>

  constructor(work: Work, places: Places) {
    this.#work = work
    this.#places = places
    this.#key = `${keyOf(work.base)}:to-do`
    this.#lists = this.#kept()
    work.on('opened', (path) => this.#show(path))
  }

  /** Keeps what a draft leaves to decide. */
  set(path: string, { notices, questions }: DeskDraft): void {
    this.#lists.set(path, { notices, questions: questions.map((one) => ({ ...one, done: false })) })
    this.#keep()
  }

  #show(path: string): void {
    this.#forget()
    const { notices, questions } = this.#lists.get(path) ?? { notices: [], questions: [] }
    byId('desk-questions').replaceChildren(...questions.map((one) => this.#entry(one, path)))
    byId('desk-notices').replaceChildren(...notices.map((one) => made('li', one)))
    byId('desk-asked').hidden = questions.length + notices.length === 0
  }

  #entry(one: Left['questions'][number], path: string): HTMLLIElement {
    const { input, label } = ticked('checkbox', '', '', one.say)
    input.checked = one.done
    input.addEventListener('change', () => {
      one.done = input.checked
      this.#keep()
    })
    const entry = made('li', label)
    if (one.words !== '' && placeOf(one.words, this.#work.text(path))) {
      const way = button('Show it in the text', () => {
        const place = placeOf(one.words, this.#work.text(path))
        if (place) this.#places.go(place.from, place.to)
      })
      way.setAttribute('aria-label', `Show it in the text: “${one.words}”`)
      entry.append(way)
    }
    return entry
  }

  /** Nothing is kept of a draft that was discarded. */
  #forget(): void {
    const on = new Set(this.#work.paths)
    const gone = [...this.#lists.keys()].filter((path) => !on.has(path))
    for (const path of gone) this.#lists.delete(path)
    if (gone.length > 0) this.#keep()
  }

  #kept(): Map<string, Left> {
    try {
      return new Map(JSON.parse(localStorage.getItem(this.#key) ?? '[]'))
    } catch {
      return new Map()
    }
  }

  #keep(): void {
    try {
      if (this.#lists.size === 0) localStorage.removeItem(this.#key)
      else localStorage.setItem(this.#key, JSON.stringify([...this.#lists]))
    } catch {
      // Without a store, the lists last as long as the page.
    }
  }
}
