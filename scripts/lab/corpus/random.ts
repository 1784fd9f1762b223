/** Chance that is the same on every machine: a stream of numbers from a seed. */
export class Random {
  #state: number

  /** A stream of its own for each list of numbers, such as the seed and the number of the meeting. */
  constructor(...seeds: number[]) {
    this.#state = 0x9e3779b9
    for (const seed of seeds) this.#state = Math.imul(this.#state ^ seed, 0x85ebca6b) + 0x6d2b79f5
  }

  /** A number from 0 up to and without 1 (mulberry32). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }

  /** A whole number between two, both included. */
  between(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1))
  }

  /** One of a list. */
  pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.next() * list.length)] as T
  }

  /** Some of a list, each once, in the order of the list. */
  some<T>(list: readonly T[], howMany: number): T[] {
    const chosen = new Set<number>()
    while (chosen.size < Math.min(howMany, list.length)) chosen.add(Math.floor(this.next() * list.length))
    return list.filter((_, n) => chosen.has(n))
  }

  /** Whether something happens that happens in `share` of all cases. */
  chance(share: number): boolean {
    return this.next() < share
  }
}
