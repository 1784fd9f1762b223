/** A place in a file: lines and columns count from 1, the end is exclusive. */
export interface Span {
  line: number
  column: number
  endLine: number
  endColumn: number
}

/** The first character of a file, for what concerns the file as a whole. */
export const START: Span = { line: 1, column: 1, endLine: 1, endColumn: 1 }

/** The text of one file without a byte order mark, and the way from an offset in it to a line and a column (UTF-16 units, from 1). */
export class Source {
  readonly file: string
  readonly text: string
  #starts: number[] | undefined

  constructor(file: string, text: string) {
    this.file = file
    // No parser counts a byte order mark, and no editor shows it.
    this.text = text.startsWith('\ufeff') ? text.slice(1) : text
  }

  /** The span of the text from offset `from` up to and without offset `to`. */
  span(from: number, to: number = from): Span {
    const [line, column] = this.#point(from)
    const [endLine, endColumn] = this.#point(Math.max(from, to))
    return { line, column, endLine, endColumn }
  }

  /** The offset of a line and column. */
  offset(line: number, column: number): number {
    this.#starts ??= lineStarts(this.text)
    return (this.#starts[line - 1] ?? 0) + column - 1
  }

  /** The text in a span. */
  words({ line, column, endLine, endColumn }: Span): string {
    return this.text.slice(this.offset(line, column), this.offset(endLine, endColumn))
  }

  /** The place of some words within a span; the whole span where it doesn't hold them as they read. */
  within(span: Span, words: string): Span {
    this.#starts ??= lineStarts(this.text)
    const start = this.#starts[span.line - 1] ?? 0
    const from = this.text.indexOf(words, start + span.column - 1)
    if (words === '' || from === -1 || from >= (this.#starts[span.endLine] ?? this.text.length)) return span
    return this.span(from, from + words.length)
  }

  #point(offset: number): [number, number] {
    this.#starts ??= lineStarts(this.text)
    const starts = this.#starts
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] as number) <= offset) low = middle
      else high = middle - 1
    }
    return [low + 1, offset - (starts[low] as number) + 1]
  }
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}
