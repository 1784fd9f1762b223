/** The places of the attributes in one opening tag; the parser leaves them out. */
import type { Source, Span } from '../span.ts'

/** Where an opening tag stands, and the name and value of each attribute in it. */
export interface TagPlaces {
  /** The offset behind its `>`. */
  end: number
  /** Place of each attribute's name. */
  names: Record<string, Span>
  /** Place of the words of each attribute's value; of its name, where it has none. */
  values: Record<string, Span>
  /** Offset of the first character of each value. */
  offsets: Record<string, number>
}

const NAME = /[^\s=>/{"']+/y
const SPACE = /\s*/y

/** Reads the opening tag at offset `start`. Attribute values are plain strings here; at anything else it stops early. */
export function readTag(source: Source, start: number): TagPlaces {
  const { text } = source
  const places: TagPlaces = { end: start, names: {}, values: {}, offsets: {} }
  let at = skip(text, start + 1, NAME)
  for (;;) {
    at = skip(text, at, SPACE)
    const nameEnd = skip(text, at, NAME)
    if (nameEnd === at) break
    const name = text.slice(at, nameEnd)
    const span = source.span(at, nameEnd)
    places.names[name] = span
    places.values[name] = span
    at = skip(text, nameEnd, SPACE)
    if (text[at] !== '=') continue
    at = skip(text, at + 1, SPACE)
    const quote = text[at]
    if (quote !== '"' && quote !== "'") break
    const close = text.indexOf(quote, at + 1)
    if (close === -1) break
    places.offsets[name] = at + 1
    places.values[name] = close > at + 1 ? source.span(at + 1, close) : source.span(at, close + 1)
    at = close + 1
  }
  const end = text.indexOf('>', at)
  places.end = end === -1 ? at : end + 1
  return places
}

function skip(text: string, at: number, pattern: RegExp): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}
