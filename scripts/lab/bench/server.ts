import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { command } from './ours.ts'
import { RunError } from './process.ts'

/** How long to wait until a page is asked for again, and after how long to give up, in milliseconds. */
const PAUSE = 10
const PATIENCE = 300_000

/** A running `npm run dev`. */
export class DevServer {
  /** When the command was given, on the clock of `performance.now()`. */
  readonly begun = performance.now()
  readonly #address: string
  readonly #process: ChildProcess
  readonly #ended: Promise<unknown>
  #said = ''

  private constructor(content: string, port: number) {
    this.#address = `http://127.0.0.1:${port}/`
    const { file, args, folder } = command('dev', '--content', content, '--port', String(port))
    this.#process = spawn(file, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
    this.#ended = new Promise((resolve) => this.#process.once('exit', resolve))
    for (const stream of [this.#process.stdout, this.#process.stderr])
      stream?.on('data', (data) => {
        this.#said += data
      })
  }

  /** Starts the server on a port that nobody uses; it may not answer yet. */
  static async start(content: string): Promise<DevServer> {
    return new DevServer(content, await freePort())
  }

  /**
   * Asks for a page until it is there and holds some words.
   * @returns when it came, on the clock of `performance.now()`
   * @throws RunError where the server ends, or the words don't come
   */
  async until(path: string, words: string): Promise<number> {
    const end = performance.now() + PATIENCE
    while (performance.now() < end && this.#process.exitCode === null) {
      // Until the server listens, nobody answers.
      const response = await fetch(this.#address + path).catch(() => undefined)
      const text = response?.status === 200 ? await response.text() : ''
      if (text.includes(words)) return performance.now()
      await setTimeout(PAUSE)
    }
    throw new RunError(`The development server did not show “${words}” on ${path}:\n${this.#said}`)
  }

  /** Stops it, and waits for its end. */
  async stop(): Promise<void> {
    this.#process.kill('SIGINT')
    await this.#ended
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })
}
