/** The pages of one folder of the site, made as they are asked for. */
import { chrome } from '../views/chrome.ts'
import { FOLDERS } from '../views/pages.ts'
import { marksFor, type Parts, type Pieces, SHELL } from '../views/shell.ts'
import type { Site } from '../views/site.ts'

/** A folder whose first page has been made: by it the others know their parts. */
export class Folder {
  readonly #first: [name: string, page: Pieces] | undefined
  readonly #others: Iterable<[name: string, page: Pieces]>

  constructor(name: string, site: Site) {
    const pages = (FOLDERS[name]?.(site) ?? [])[Symbol.iterator]()
    const { done, value } = pages.next()
    this.#first = done ? undefined : value
    this.#others = { [Symbol.iterator]: () => pages }
  }

  /** The answer to the question for its pages: the shell of them, where there are any. */
  shell(site: Site): { site: unknown; pages: [string, Parts][] } {
    return { site: chrome(site), pages: this.#first ? [[SHELL, marksFor(this.#first[1])]] : [] }
  }

  /** All its pages, once. */
  *pages(): Generator<[name: string, page: Pieces]> {
    if (!this.#first) return
    yield this.#first
    yield* this.#others
  }
}
