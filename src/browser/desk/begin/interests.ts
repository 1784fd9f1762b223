/** What is declared: that there are no interests, or each of them. */
import type { DeclaredHere, NamesOnDay } from '../clerk/messages.ts'
import { button, made } from '../parts.ts'
import { say } from '../status.ts'
import { type Entry, entryFields } from './entry.ts'
import { complain, ticked } from './fields.ts'

/** The part of the form that says what is declared. */
export class Interests {
  readonly element: HTMLDivElement
  readonly #names: NamesOnDay
  readonly #none = ticked('radio', 'desk-nil', 'none', 'There are no interests to declare')
  readonly #some = ticked('radio', 'desk-nil', 'some', 'These are the interests')
  readonly #more = button('Add an interest', () => this.#add().focus())
  readonly #list = made('div', this.#more)
  #entries: Entry[] = []

  constructor(names: NamesOnDay) {
    this.#names = names
    const choice = made('fieldset', made('legend', 'What is declared?'), this.#none.label, this.#some.label)
    this.#list.hidden = true
    choice.addEventListener('change', () => {
      this.#list.hidden = !this.#some.input.checked
      if (this.#some.input.checked && this.#entries.length === 0) this.#add()
    })
    this.element = made('div', choice, explained(names), this.#list)
  }

  /** Puts the interests of the declaration before in the place of those that are there. */
  carry(interests: readonly DeclaredHere[]): void {
    for (const { element } of this.#entries) element.remove()
    this.#entries = []
    for (const one of interests) this.#add(one)
    if (this.#some.input.checked && interests.length === 0) this.#add()
  }

  /** What is declared; nothing where something is lacking, which is said at its place. */
  read(): { nil: boolean; interests: DeclaredHere[] } | undefined {
    if (this.#none.input.checked) return { nil: true, interests: [] }
    if (!this.#some.input.checked) {
      complain(this.#none.input, 'Say whether there are interests: nothing is taken for granted.')
      return undefined
    }
    if (this.#entries.length === 0) {
      complain(this.#none.input, 'No interest is listed. Add one, or choose that there are none.')
      return undefined
    }
    const interests: DeclaredHere[] = []
    for (const entry of this.#entries) {
      const one = entry.read()
      if (!one) return undefined
      interests.push(one)
    }
    return { nil: false, interests }
  }

  #add(given?: DeclaredHere): Entry {
    const entry = entryFields(this.#names, given, (struck) => {
      say(`${struck.element.querySelector('legend')?.textContent} is struck.`)
      struck.element.remove()
      this.#entries = this.#entries.filter((one) => one !== struck)
      this.#number()
      this.#more.focus()
    })
    this.#entries.push(entry)
    this.#more.before(entry.element)
    this.#number()
    return entry
  }

  #number(): void {
    for (const [n, entry] of this.#entries.entries()) entry.number(n + 1)
  }
}

/** What belongs to each category, where the body says so. */
function explained({ categories }: NamesOnDay): HTMLDetailsElement {
  const list = categories.flatMap(({ name, explain }) => [made('dt', name), ...(explain ? [made('dd', explain)] : [])])
  return made('details', made('summary', 'The categories of interests'), made('dl', ...list))
}
