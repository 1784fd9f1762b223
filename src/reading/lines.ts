import { countUpTo } from './count-up-to.ts'

/** The lines of a text. */
export class Lines {
  readonly #starts: number[] = [0]

  constructor(text: string) {
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) this.#starts.push(at + 1)
  }

  /** The line of an offset, from 1. */
  at(offset: number): number {
    return countUpTo(this.#starts, offset)
  }
}
