import { existsSync, readdirSync, readFileSync } from 'node:fs'

/** Watches how much memory a process and all that it starts hold; where /proc tells, so on Linux. */
export class MemoryWatch {
  #peak = 0
  readonly #root: number
  readonly #timer: NodeJS.Timeout | undefined

  constructor(root: number, everyMilliseconds = 25) {
    this.#root = root
    if (existsSync('/proc/self/status')) this.#timer = setInterval(() => this.#look(), everyMilliseconds)
  }

  /** Ends the watch; the peak in bytes, or undefined where it can't be measured. */
  stop(): number | undefined {
    clearInterval(this.#timer)
    return this.#peak > 0 ? this.#peak : undefined
  }

  /** The most that a process alone has held is exact, from the kernel; the sum of several is as of this moment. */
  #look(): void {
    let now = 0
    for (const pid of this.#tree()) {
      const status = read(`/proc/${pid}/status`)
      now += kilobytes(status, 'VmRSS')
      this.#peak = Math.max(this.#peak, kilobytes(status, 'VmHWM') * 1024)
    }
    this.#peak = Math.max(this.#peak, now * 1024)
  }

  /** The process and its descendants; these have higher numbers, so the others need not be read. */
  #tree(): number[] {
    const tree = new Set([this.#root])
    const later = readdirSync('/proc')
      .map(Number)
      .filter((pid) => pid > this.#root)
      .sort((a, b) => a - b)
    for (const pid of later) if (tree.has(parentOf(pid))) tree.add(pid)
    return [...tree]
  }
}

function parentOf(pid: number): number {
  return Number(/^PPid:\s*(\d+)/m.exec(read(`/proc/${pid}/status`))?.[1])
}

function kilobytes(status: string, field: string): number {
  return Number(new RegExp(`^${field}:\\s*(\\d+) kB`, 'm').exec(status)?.[1] ?? 0)
}

/** Empty where the process has ended meanwhile. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
