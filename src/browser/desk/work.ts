/** What the secretariat is working on. */
import { ask } from './clerk/ask.ts'
import type { DeskFinding, Opened } from './clerk/messages.ts'
import type { Change } from './hand-in/change.ts'
import { type Changes, type Kept, keep, kept } from './kept.ts'
import { fail, say } from './status.ts'

/** How long somebody may pause in typing, in milliseconds, before the check reads the text. */
const PAUSE = 300

interface Events {
  /** Another document is on the desk, or another text of it that was not typed. */
  opened: string
  /** A text has changed, whoever changed it. */
  written: string
  /** The check has read all that was changed. */
  judged: readonly DeskFinding[]
}

/** The changed texts, by their paths in the content folder, and the document that is open. */
export class Work {
  readonly base: string
  /** The record as it was published. */
  readonly published: Readonly<Opened>
  /** The path of the document that is open; empty where none is. */
  shown = ''
  /** What the check found in the texts of `judged`. */
  found: readonly DeskFinding[] = []
  judged: Changes = new Map()
  /** Whether the browser keeps the changes when the page is closed. */
  isKept = true
  readonly #changes: Changes = new Map()
  /** The published texts that the changed ones were begun from. */
  readonly #from = new Map<string, string | undefined>()
  readonly #files = new Map<string, Uint8Array>()
  readonly #listeners: { [E in keyof Events]: ((given: Events[E]) => void)[] } = { opened: [], written: [], judged: [] }
  #timer: ReturnType<typeof setTimeout> | undefined
  #turn = 0

  constructor(base: string, published: Opened) {
    this.base = base
    this.published = published
    for (const [path, { text, from }] of kept(base)) {
      // What has been published meanwhile needs the desk no more.
      if (text === published.texts[path]) continue
      this.#changes.set(path, text)
      this.#from.set(path, from)
    }
  }

  /** Calls a function whenever something happens on the desk. */
  on<E extends keyof Events>(event: E, then: (given: Events[E]) => void): void {
    this.#listeners[event].push(then)
  }

  /** The texts that are on the desk, also those that read as they were published. */
  get paths(): string[] {
    return [...this.#changes.keys()]
  }

  /** The same with the texts. */
  get all(): [string, string][] {
    return [...this.#changes]
  }

  /** Whether the record, or the change, has a document of that path. */
  has(path: string): boolean {
    return this.#changes.has(path) || this.published.texts[path] !== undefined
  }

  /** The text of a document as it stands; empty where there is none. */
  text(path: string): string {
    return this.#changes.get(path) ?? this.published.texts[path] ?? ''
  }

  /**
   * Puts a document on the desk, with another text where one is given.
   * @returns whether it is open: one that the site publishes only in part stays closed, and that is said
   */
  open(path: string, text = this.text(path)): boolean {
    const closed = this.published.closed[path]
    if (closed !== undefined) {
      say(`This document can’t be opened here: ${closed}. Whoever keeps the record can change it.`)
      return false
    }
    this.#set(path, text)
    this.#keep()
    this.shown = path
    this.#tell('opened', path)
    this.#tell('written', path)
    this.judge()
    return true
  }

  /** Puts a document into the change without opening it. */
  add(path: string, text: string): void {
    this.#set(path, text)
    this.#keep()
  }

  /** Puts a picture or an attachment into the change. It is kept until the page is closed. */
  async attach(path: string, bytes: Uint8Array): Promise<void> {
    this.#files.set(path, bytes)
    await ask('attach', path, bytes)
    await this.judge()
  }

  /** Takes a picture or an attachment out of the change. */
  async detach(path: string): Promise<void> {
    this.#files.delete(path)
    await ask('attach', path, undefined)
    await this.judge()
  }

  /** Takes a text as it is typed; the check reads it at the next pause. */
  write(path: string, text: string): void {
    if (this.#changes.get(path) === text) return
    this.#set(path, text)
    this.#keep()
    this.#tell('written', path)
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.judge(), PAUSE)
  }

  /** Takes the change of a document away. */
  discard(path: string): void {
    this.#changes.delete(path)
    this.#from.delete(path)
    this.#keep()
    const [other = ''] = this.published.texts[path] === undefined ? this.paths : [path]
    if (path === this.shown) this.shown = ''
    if (other !== '') this.open(other)
    else {
      this.#tell('opened', '')
      this.judge()
    }
  }

  /** Takes the whole change away. */
  async discardAll(): Promise<void> {
    for (const path of this.#files.keys()) await ask('attach', path, undefined)
    for (const all of [this.#files, this.#changes, this.#from]) all.clear()
    this.#keep()
    this.shown = ''
    this.#tell('opened', '')
    await this.judge()
  }

  /** What differs from the record as it was published. */
  get change(): Change {
    const { folder, texts } = this.published
    return {
      texts: this.#changed().map(([path, after]) => ({ path: folder + path, before: texts[path], after })),
      files: new Map(Array.from(this.#files, ([path, bytes]) => [folder + path, bytes])),
    }
  }

  /** Whether nothing differs from the record as it was published. */
  get isEmpty(): boolean {
    return this.#changed().length + this.#files.size === 0
  }

  /** The changed texts of which the record has another one since they were begun. */
  get stale(): string[] {
    return this.#changed().flatMap(([path]) => (this.#from.get(path) === this.published.texts[path] ? [] : path))
  }

  /** Goes on with a changed text, whatever the record has since it was begun. */
  settle(path: string): void {
    this.#from.set(path, this.published.texts[path])
    this.#keep()
    this.judge()
  }

  /** Lets the check read the change. */
  async judge(): Promise<void> {
    const turn = ++this.#turn
    const now = [...this.#changes]
    try {
      const found = await ask('judge', now)
      // An answer that comes late gives way to the next one.
      if (turn !== this.#turn) return
      this.found = found
      this.judged = new Map(now)
      this.#tell('judged', found)
    } catch (error) {
      fail(error)
    }
  }

  /** Makes a mend of a finding. What was typed since is not lost for it: then it has to be asked for again. */
  async mend(finding: DeskFinding, n: number): Promise<void> {
    try {
      const mended = await ask('mend', [...this.judged], this.found.indexOf(finding), n)
      if ([...this.#changes].some(([path, text]) => this.judged.get(path) !== text)) {
        say('The text has changed meanwhile: press the button once more.')
        return
      }
      for (const [path, text] of mended) {
        if (this.#changes.get(path) === text) continue
        this.#set(path, text)
        this.#tell('written', path)
      }
      this.#keep()
      this.judge()
    } catch (error) {
      fail(error)
    }
  }

  #set(path: string, text: string): void {
    if (!this.#changes.has(path)) this.#from.set(path, this.published.texts[path])
    this.#changes.set(path, text)
  }

  #changed(): [path: string, text: string][] {
    return [...this.#changes].filter(([path, text]) => text !== this.published.texts[path])
  }

  /** Keeps the change in the browser. */
  #keep(): void {
    const differ = this.#changed().map(([path, text]): [string, Kept] => [path, { text, from: this.#from.get(path) }])
    this.isKept = keep(this.base, new Map(differ))
    if (!this.isKept)
      say(
        'This browser can’t keep the change, as its storage is full or switched off: hand in before you leave the page.',
      )
  }

  #tell<E extends keyof Events>(event: E, given: Events[E]): void {
    for (const then of this.#listeners[event]) then(given)
  }
}
