/** One line at a terminal on what takes long, gone when it is done. Never part of what a command prints. */
import { performance } from 'node:perf_hooks'
import { readDocument } from '../../src/record/index.ts'
import type { Rule } from '../../src/rules/index.ts'

/** Milliseconds after which a command takes long, and between two looks of its line. */
const LONG = 2_000
const OFTEN = 100

/** The end of standard error, as far as it is needed here. */
interface Terminal {
  isTTY?: boolean
  columns?: number
  write(text: string): unknown
}

/** What a command is doing. */
export class Progress {
  readonly #terminal: Terminal
  readonly #now: () => number
  #last = -OFTEN
  #shows = false
  #documents = 0

  /** @param now milliseconds since the command began */
  constructor(terminal: Terminal = process.stderr, now: () => number = () => performance.now()) {
    this.#terminal = terminal
    this.#now = now
  }

  /** Says what is being done, if the command takes long. */
  tell(words: string): void {
    const now = this.#now()
    if (!this.#terminal.isTTY || now < LONG || now - this.#last < OFTEN) return
    this.#last = now
    this.#shows = true
    this.#terminal.write(`\r\u001b[K${words.slice(0, (this.#terminal.columns || 80) - 1)}`)
  }

  /** Takes the line away; to be called before anything else is printed. */
  done(): void {
    if (this.#shows) this.#terminal.write('\r\u001b[K')
    this.#shows = false
  }

  /** Reads one document, and says how many were read. */
  readonly read: typeof readDocument = (...args) => {
    this.#documents++
    this.tell(`Reading the record: ${this.#documents} documents`)
    return readDocument(...args)
  }

  /** Rules that say when they are asked. */
  rules(rules: readonly Rule[]): Rule[] {
    return rules.map((rule) => ({
      ...rule,
      check: (...args) => {
        this.tell(`Judging the record: ${rule.id}`)
        return rule.check(...args)
      },
    }))
  }

  /** Says what is being done until it has ended. */
  async during<T>(words: string, work: Promise<T>): Promise<T> {
    const timer = setInterval(() => this.tell(`${words}: ${Math.round(this.#now() / 1000)} seconds so far`), 1_000)
    try {
      return await work
    } finally {
      clearInterval(timer)
      this.done()
    }
  }
}
