/**
 * Files on their way from one thread to another, those that are read and pages
 * that are finished: as bytes in a few pieces of shared memory, so that nothing
 * is left to be cleared away.
 */
import type { MessagePort } from 'node:worker_threads'

/** Files in a piece of shared memory: the path of each, and where its bytes end. */
export interface Piece {
  memory: SharedArrayBuffer
  files: [path: string, end: number][]
}

/** A piece of memory whose files are done with. */
export interface Free {
  free: SharedArrayBuffer
}

/** Bytes in a piece, and how many pieces there are: enough for both threads to be at work. */
const PIECE = 1 << 20
const PIECES = 6

/** How many larger pieces, made as they are needed, may be on their way. */
const LARGE = 2

/** No character takes more bytes than this for each unit of a string. */
const WIDEST = 3

/** The sending end. */
export class Flow {
  readonly #port: MessagePort
  readonly #encoder = new TextEncoder()
  readonly #free = Array.from({ length: PIECES }, () => new SharedArrayBuffer(PIECE))
  readonly #waiting: (() => void)[] = []
  #kept: SharedArrayBuffer | undefined
  #lent = 0
  #filling: Piece | undefined
  #end = 0

  constructor(port: MessagePort) {
    this.#port = port
  }

  /** Sends a file, as bytes or as the pieces of its text; where all memory is on its way, gives what to wait for. */
  send(path: string, content: readonly string[] | Uint8Array): Promise<void> | undefined {
    const most = content instanceof Uint8Array ? content.length : lengthOf(content) * WIDEST
    if (this.#filling && this.#end + most > this.#filling.memory.byteLength) this.#flush()
    if (!this.#filling) {
      const memory = most > PIECE ? this.#large(most) : this.#free.pop()
      if (!memory) return this.#later(path, content)
      this.#filling = { memory, files: [] }
    }
    const { memory, files } = this.#filling
    if (content instanceof Uint8Array) this.#put(memory, content)
    else for (const piece of content) this.#put(memory, piece)
    files.push([path, this.#end])
    if (memory.byteLength > PIECE) this.#flush()
    return undefined
  }

  #put(memory: SharedArrayBuffer, content: string | Uint8Array): void {
    const rest = new Uint8Array(memory, this.#end)
    if (typeof content === 'string') this.#end += this.#encoder.encodeInto(content, rest).written
    else {
      rest.set(content)
      this.#end += content.length
    }
  }

  /** A piece of memory came back. */
  arrived({ free }: Free): void {
    if (free.byteLength === PIECE) this.#free.push(free)
    else {
      this.#lent--
      if (free.byteLength > (this.#kept?.byteLength ?? 0)) this.#kept = free
    }
    this.#waiting.shift()?.()
  }

  /** Memory for what no piece holds, unless enough of it is on its way; the largest that came back serves again. */
  #large(most: number): SharedArrayBuffer | undefined {
    if (this.#lent === LARGE) return undefined
    this.#lent++
    const kept = this.#kept
    if (!kept || kept.byteLength < most) return new SharedArrayBuffer(most)
    this.#kept = undefined
    return kept
  }

  /** Tells the other thread that a task is done, after everything that was sent. */
  end(id: number): void {
    this.#flush()
    this.#port.postMessage({ id })
  }

  #flush(): void {
    if (this.#filling) this.#port.postMessage(this.#filling)
    this.#filling = undefined
    this.#end = 0
  }

  async #later(path: string, content: readonly string[] | Uint8Array): Promise<void> {
    await new Promise<void>((resolve) => this.#waiting.push(resolve))
    await this.send(path, content)
  }
}

function lengthOf(pieces: readonly string[]): number {
  let length = 0
  for (const piece of pieces) length += piece.length
  return length
}

/** The receiving end: hands each file of a piece on, and gives the memory back. */
export function receive(
  { memory, files }: Piece,
  port: MessagePort,
  take: (path: string, content: Uint8Array<SharedArrayBuffer>) => void,
): void {
  let from = 0
  for (const [path, end] of files) {
    take(path, new Uint8Array(memory, from, end - from))
    from = end
  }
  port.postMessage({ free: memory } satisfies Free)
}
