/** The names that can be chosen while the open document is written. */
import { ask } from '../clerk/ask.ts'
import type { Names } from '../clerk/shapes.ts'
import { fail } from '../status.ts'
import type { Work } from '../work.ts'

/** Names as the record, with the change, has them. */
export class KnownNames {
  #names: Names = {}
  readonly #byId = new Map<string, string>()
  readonly #work: Work
  readonly #listeners: (() => void)[] = []

  constructor(work: Work) {
    this.#work = work
    work.on('judged', () => this.read().catch(fail))
  }

  get all(): Names {
    return this.#names
  }

  /** The name of a person, a post, an organisation, or of anything by its full id; the id where nothing has it. */
  nameOf(id: string): string {
    return this.#byId.get(id) ?? id
  }

  /** Calls a function whenever names have changed. */
  onChange(then: () => void): void {
    this.#listeners.push(then)
  }

  /** Asks for them anew. */
  async read(): Promise<void> {
    const names = await ask('names', this.#work.all, this.#work.shown)
    if (JSON.stringify(names) === JSON.stringify(this.#names)) return
    this.#names = names
    this.#byId.clear()
    // Where two folders have the same id, the first is meant.
    for (const list of ['people', 'posts', 'organisations', 'topics', 'documents', 'actions', 'left'])
      for (const { id, name } of names[list] ?? []) if (!this.#byId.has(id)) this.#byId.set(id, name)
    for (const then of this.#listeners) then()
  }
}
