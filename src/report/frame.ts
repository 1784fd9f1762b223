import type { Source, Span } from '../record/index.ts'
import { printable } from './printable.ts'

/** At most so many characters of a line are shown. */
const WIDTH = 100

/** One piece of a frame: plain text, or the caret under the words meant. */
export interface Frame {
  /** The line number, padded to the width of the margin. */
  number: string
  /** The line of the file, cut to what fits. */
  line: string
  /** Spaces up to the words, and carets under them. */
  carets: string
}

/** The line that a span begins in, with carets under its very words; `undefined` where the file has no such line. */
export function frame(source: Source | undefined, span: Span): Frame | undefined {
  const whole = source?.text.split('\n')[span.line - 1]?.replace(/\r$/, '')
  if (whole === undefined || whole.trim() === '') return undefined
  const cut = Math.max(0, Math.min(span.column - 1 - 20, whole.length - WIDTH))
  const from = span.column - 1 - cut + (cut > 0 ? 1 : 0)
  const shown = printable(whole.slice(cut, cut + WIDTH)).replaceAll('\t', ' ')
  const line = (cut > 0 ? '…' : '') + shown + (cut + WIDTH < whole.length ? '…' : '')
  const end = span.endLine > span.line ? whole.length + 1 : span.endColumn
  const length = Math.max(1, Math.min(end - span.column, line.length - from))
  return { number: String(span.line), line, carets: ' '.repeat(from) + '^'.repeat(length) }
}
