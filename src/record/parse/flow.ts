/** Where values in quotes and brackets end, and what entries a list in brackets has. */

/** One entry of a list in brackets. */
export interface Entry {
  start: number
  end: number
  /** Where it seems to go on with the sentence of the entry before: that one's beginning, and the comma. */
  follows?: { from: number; comma: number }
}

/** The offset behind the quote that closes the one at `start`; `undefined` where none does before `limit`. */
export function closingQuote(text: string, start: number, limit: number): number | undefined {
  const quote = text[start]
  for (let at = start + 1; at < limit; at++) {
    if (quote === '"' && text[at] === '\\') at++
    else if (text[at] === quote) {
      if (quote === "'" && text[at + 1] === "'") at++
      else return at + 1
    }
  }
  return undefined
}

/** The offset behind the bracket that closes the one at `start`; `undefined` where none does before `limit`. */
export function flowEnd(text: string, start: number, limit: number): number | undefined {
  const open: string[] = []
  for (let at = start; at < limit; at++) {
    const sign = text[at] as string
    if ((sign === '"' || sign === "'") && opensEntry(text, at)) {
      const end = closingQuote(text, at, limit)
      if (end !== undefined) at = end - 1
    } else if (sign === '[' || sign === '{') open.push(sign)
    else if (sign === ']' || sign === '}') {
      if (open.pop() !== (sign === ']' ? '[' : '{')) return undefined
      if (open.length === 0) return at + 1
    }
  }
  return undefined
}

/** The entries of a list between its brackets. */
export function flowEntries(text: string, start: number, end: number): Entry[] {
  const entries: Entry[] = []
  let from = start + 1
  let comma = start
  const close = (to: number) => {
    const words = text.slice(from, to)
    const entry: Entry = { start: from + words.length - words.trimStart().length, end: from + words.trimEnd().length }
    const before = entries.at(-1)
    if (before && goesOn(text.slice(before.start, before.end), text.slice(entry.start, entry.end)))
      entry.follows = { from: before.start, comma }
    if (entry.end > entry.start) entries.push(entry)
    comma = to
    from = to + 1
  }
  let depth = 0
  for (let at = start + 1; at < end - 1; at++) {
    const sign = text[at] as string
    if ((sign === '"' || sign === "'") && opensEntry(text, at)) {
      const after = closingQuote(text, at, end - 1)
      if (after !== undefined) at = after - 1
    } else if (sign === '[' || sign === '{') depth++
    else if (sign === ']' || sign === '}') depth--
    else if (sign === ',' && depth === 0) close(at)
  }
  close(end - 1)
  return entries
}

/** Whether words seem to be the rest of a sentence: they begin with a small letter, and one of the two parts is more than a word. */
function goesOn(before: string, words: string): boolean {
  return /^\p{Lu}[^"'[\]{}]*$/u.test(before) && /^\p{Ll}[^"'[\]{}:]*\s/u.test(words)
}

function opensEntry(text: string, at: number): boolean {
  return /[[{,:]\s*$/.test(text.slice(Math.max(0, at - 12), at))
}
