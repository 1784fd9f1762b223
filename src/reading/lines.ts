/** The lines of a text. */
export class Lines {
  readonly #starts: number[] = [0]

  constructor(text: string) {
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) this.#starts.push(at + 1)
  }

  /** The line of an offset, from 1. */
  at(offset: number): number {
    let from = 0
    let to = this.#starts.length
    while (from < to) {
      const middle = (from + to) >> 1
      if ((this.#starts[middle] as number) <= offset) from = middle + 1
      else to = middle
    }
    return from
  }
}
