/**
 * YAML as people write it. A value whose signs YAML takes for its own is
 * refused, with the mend; it is read as it stands all the same, so that
 * nothing else is hidden.
 */
import type { Fault, Help } from '../fault.ts'
import type { Source } from '../span.ts'
import { type Entry, flowEntries } from './flow.ts'
import { hide } from './hidden-signs.ts'
import { beginsOddly, oddSigns, readsAsNothing, reasonOf } from './odd-signs.ts'
import { valuesIn } from './values.ts'

/** YAML of the same length that reads as it is written, and what had to be hidden for it. */
export interface AsWritten {
  text: string
  faults: Fault[]
}

/** So many are told of one file at most; nobody mends more at once. */
const MOST = 100

const CLOSING: Readonly<Record<string, string>> = { '[': ']', '{': '}' }

/** Reads the YAML between two offsets of a source. */
export function asWritten(source: Source, from: number, to: number): AsWritten {
  const writer = new Writer(source, from, source.text.slice(from, to))
  writer.read()
  return { text: writer.text, faults: writer.faults }
}

class Writer {
  readonly faults: Fault[] = []
  readonly #source: Source
  readonly #base: number
  readonly #yaml: string
  /** What is hidden, in the order of the text: offsets of signs. */
  readonly #hidden: number[] = []

  constructor(source: Source, base: number, yaml: string) {
    this.#source = source
    this.#base = base
    this.#yaml = yaml
  }

  get text(): string {
    return hide(this.#yaml, this.#hidden)
  }

  read(): void {
    for (const { kind, start, end, remark } of valuesIn(this.#yaml)) {
      if (this.faults.length >= MOST) return
      if (kind === 'plain') this.#plain(start, end)
      else if (kind === 'unclosed') this.#unclosed(start, end)
      if (this.#yaml[start] === '[' && kind === 'flow')
        for (const entry of flowEntries(this.#yaml, start, end)) this.#entry(entry)
      if (remark) this.#remark(remark.start, remark.end)
    }
  }

  #unclosed(start: number, end: number): void {
    const sign = this.#yaml[start] as string
    const close = CLOSING[sign] ?? sign
    const value = this.#yaml.slice(start, end)
    this.#hidden.push(start, ...oddSigns(value, false).map((at) => start + at))
    this.faults.push({
      rule: 'document-shape',
      span: this.#span(start, end),
      message: `Unexpected \`${sign}\` that is not closed, expected \`${close}\` at the end of the value`,
      help: [
        this.#closed(start, value, close),
        `if the sign is a part of the words, put the whole value in quotes: \`${quoted(value)}\``,
      ],
    })
  }

  /** The closing sign at the end of a value, before a remark that would swallow it. */
  #closed(start: number, value: string, close: string): Help {
    const end = start + value.length
    const remark = /[\]}]/.test(close) ? /,?[ \t]+(#.*)$/.exec(value) : null
    if (!remark) return { say: `close it: \`${value}${close}\``, edits: [this.#edit(end, end, close)] }
    const lineStart = this.#yaml.lastIndexOf('\n', start) + 1
    const whole = `${value.slice(0, remark.index)}${close}`
    return {
      say: `close it, with the remark on a line of its own above: \`${whole}\``,
      edits: [this.#edit(lineStart, lineStart, `${remark[1]}\n`), this.#edit(start + remark.index, end, close)],
    }
  }

  /** A plain value in a block, over one line or more. */
  #plain(start: number, end: number): void {
    const value = this.#yaml.slice(start, end)
    const hash = value.search(/(?:^|[ \t])#/)
    const before = hash < 0 ? value : value.slice(0, hash).trimEnd()
    if (hash > 0 && /^[a-z\d.:-]+$/.test(before) && !beginsOddly(value)) {
      const at = start + value.indexOf('#', hash)
      this.#remark(at, lineEndOf(this.#yaml, at))
      return
    }
    this.#odd(start, value, { start, end })
  }

  #entry({ start, end, follows }: Entry): void {
    const value = this.#yaml.slice(start, end)
    if (/^[[{]/.test(value)) return
    if (this.#odd(start, value, { start, end }, true) || !follows) return
    const { from } = follows
    const both = this.#yaml.slice(from, end)
    this.faults.push({
      rule: 'written-is-read',
      severity: 'warning',
      span: this.#span(follows.comma, end),
      message: 'Unexpected small letter behind a comma in `[…]`, where the comma begins another entry',
      help: [
        {
          say: `if it is one entry, put all of it in quotes: \`${quoted(both)}\``,
          edits: [this.#edit(from, end, quoted(both))],
        },
      ],
    })
  }

  /** Tells a value that reads other than it is written, and hides the signs that make it so. */
  #odd(start: number, value: string, whole: { start: number; end: number }, isEntry = false): boolean {
    const signs = oddSigns(value, isEntry)
    const [first] = signs
    if (first === undefined) return false
    this.#hidden.push(...signs.map((at) => start + at))
    const sign = value[first] as string
    const isHash = sign === '#'
    const put = quoted(this.#yaml.slice(whole.start, whole.end))
    const help: Help[] = [
      {
        say: `put the whole value in quotes: \`${put.replace(/\s*\n\s*/g, ' ')}\``,
        edits: [this.#edit(whole.start, whole.end, put)],
      },
    ]
    if (isHash) help.push(REMARK)
    // What begins so is hardly an entry.
    if (isEntry && /^#\s/.test(value)) help.splice(0, 2, REMARK)
    if (value === 'null' || value === '~') help.push('if there is nothing to say, take the line out')
    this.faults.push({
      rule: 'written-is-read',
      span: this.#span(
        start + first,
        isHash ? lineEndOf(this.#yaml, start + first) : readsAsNothing(value) ? whole.end : start + first + 1,
      ),
      message: reasonOf(value, first),
      help,
    })
    return true
  }

  /** What stands behind a value that is whole without it. */
  #remark(at: number, end: number): void {
    const lineStart = this.#yaml.lastIndexOf('\n', at) + 1
    const indent = /^ */.exec(this.#yaml.slice(lineStart, at))?.[0] ?? ''
    const words = this.#yaml.slice(at, end).trimEnd()
    const gap = /[ \t]*$/.exec(this.#yaml.slice(lineStart, at))?.[0].length ?? 0
    this.faults.push({
      rule: 'written-is-read',
      span: this.#span(at, end),
      message: 'Unexpected ` #` behind a value: what follows it is not read',
      help: [
        {
          say: `if it is a remark of yours, give it a line of its own above: \`${words}\``,
          edits: [this.#edit(lineStart, lineStart, `${indent}${words}\n`), this.#edit(at - gap, end, '')],
        },
      ],
    })
  }

  #edit(from: number, to: number, text: string) {
    return { span: this.#span(from, to), text }
  }

  #span(from: number, to: number) {
    return this.#source.span(this.#base + from, this.#base + to)
  }
}

const REMARK = 'if it is a remark of yours, give it a line of its own that begins with `#`'

/** A value in quotes, so that it reads as it is written. */
export function quoted(value: string): string {
  if (!/["\\]/.test(value)) return `"${value}"`
  if (!value.includes("'")) return `'${value}'`
  return `"${value.replace(/["\\]/g, '\\$&')}"`
}

function lineEndOf(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  const line = text.slice(at, end === -1 ? text.length : end)
  return at + line.trimEnd().length
}
