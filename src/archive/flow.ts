/**
 * Finished pages on their way from the thread that makes them to the one that
 * writes them: as bytes in a few pieces of shared memory, so that nothing is
 * copied and nothing is left to be cleared away.
 */
import type { MessagePort } from 'node:worker_threads'

/** Pages in a piece of shared memory: the path of each, and where its bytes end. */
export interface Pages {
  memory: SharedArrayBuffer
  pages: [path: string, end: number][]
}

/** A piece of memory whose pages are written. */
export interface Written {
  written: SharedArrayBuffer
}

/** Bytes in a piece, and how many pieces there are: enough for both threads to be at work. */
const PIECE = 1 << 20
const PIECES = 6

/** No character takes more bytes than this for each unit of a string. */
const WIDEST = 3

/** The sending end. */
export class Flow {
  readonly #port: MessagePort
  readonly #encoder = new TextEncoder()
  readonly #free = Array.from({ length: PIECES }, () => new SharedArrayBuffer(PIECE))
  readonly #waiting: (() => void)[] = []
  #filling: Pages | undefined
  #end = 0

  constructor(port: MessagePort) {
    this.#port = port
  }

  /** Sends a page; where all memory is on its way, gives what to wait for. */
  send(path: string, page: string): Promise<void> | undefined {
    const most = page.length * WIDEST
    if (this.#filling && this.#end + most > this.#filling.memory.byteLength) this.#flush()
    if (!this.#filling) {
      const memory = most > PIECE ? new SharedArrayBuffer(most) : this.#free.pop()
      if (!memory) return this.#later(path, page)
      this.#filling = { memory, pages: [] }
    }
    const { memory, pages } = this.#filling
    this.#end += this.#encoder.encodeInto(page, new Uint8Array(memory, this.#end)).written
    pages.push([path, this.#end])
    if (memory.byteLength > PIECE) this.#flush()
    return undefined
  }

  /** A piece of memory came back. */
  arrived({ written }: Written): void {
    if (written.byteLength === PIECE) this.#free.push(written)
    this.#waiting.shift()?.()
  }

  /** Tells the other thread that a task of it is done, after everything that was sent. */
  end(id: number): void {
    this.#flush()
    this.#port.postMessage({ id })
  }

  #flush(): void {
    if (this.#filling) this.#port.postMessage(this.#filling)
    this.#filling = undefined
    this.#end = 0
  }

  async #later(path: string, page: string): Promise<void> {
    await new Promise<void>((resolve) => this.#waiting.push(resolve))
    await this.send(path, page)
  }
}

/** The receiving end: hands each page of a piece on, and gives the memory back. */
export function receive(
  { memory, pages }: Pages,
  port: MessagePort,
  write: (path: string, page: Uint8Array) => void,
): void {
  let from = 0
  for (const [path, end] of pages) {
    write(path, new Uint8Array(memory, from, end - from))
    from = end
  }
  port.postMessage({ written: memory } satisfies Written)
}
