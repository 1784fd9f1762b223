/**
 * Opening tags as people write them. A quotation mark inside a value would end
 * it, and Word’s marks don’t open one: both are told with the mend, and read as
 * they are meant, so that nothing else is hidden.
 */
import type { Fault } from '../fault.ts'
import { Source } from '../span.ts'
import { ELEMENTS } from '../vocabulary.ts'
import { hide } from './hidden-signs.ts'

/** The text for the parser, of the same length, and what was changed for it. */
export interface TagsAsWritten {
  source: Source
  faults: Fault[]
}

const OPENING = new RegExp(`<(?:${Object.keys(ELEMENTS).join('|')})(?=[\\s/>])`, 'g')
const ATTRIBUTE = /\s*([A-Za-z_][\w.:-]*)\s*=\s*(["'“”„‘’″])/y
/** What follows the quotation mark that ends a value: the end of the tag, or another attribute, whose value may have no marks. */
const BEHIND = /\s*(?:\/?>|[A-Za-z_][\w.:-]*\s*=\s*(?:["'“”„‘’″]|[\w.-]+(?=[\s/>])))/y
const DOUBLE = /"/g
const SINGLE = /'/g
const CURLY = /["“”″]/g
const CURLY_SINGLE = /['‘’]/g

/** Bounds: so many are told, and a tag is no longer than this. */
const MOST = 100
const LONGEST = 5000

/** Reads all opening tags of a source. */
export function tagsAsWritten(source: Source): TagsAsWritten {
  const { text } = source
  const faults: Fault[] = []
  const hidden: number[] = []
  const straight: number[] = []
  let paragraph = -1
  for (const { 0: opening, index } of text.matchAll(OPENING)) {
    let at = index + opening.length
    if (at > paragraph) paragraph = paragraphEnd(text, at)
    if (faults.length >= MOST) break
    const limit = Math.min(paragraph, at + LONGEST)
    for (;;) {
      ATTRIBUTE.lastIndex = at
      const found = ATTRIBUTE.exec(text)
      if (!found || ATTRIBUTE.lastIndex > limit) break
      const [, name = '', quote = ''] = found
      const start = ATTRIBUTE.lastIndex
      const end = valueEnd(text, start, quote, limit)
      if (end === undefined) break
      at = end + 1
      const value = text.slice(start, end)
      const isStraight = quote === '"' || quote === "'"
      if (!isStraight) {
        straight.push(start - 1, end)
        if (!value.includes('"')) faults.push(curly(source, name, start, end))
      }
      const inner = offsetsOf(value, isStraight ? quote : '"').map((one) => start + one)
      if (inner.length === 0) continue
      hidden.push(...inner)
      faults.push(quotation(source, name, start, end, inner))
    }
  }
  if (faults.length === 0) return { source, faults }
  return { source: new Source(source.file, hide(withStraight(text, straight), hidden)), faults }
}

/** The offset of the mark that ends a value; `undefined` where none does in its paragraph. */
function valueEnd(text: string, start: number, quote: string, limit: number): number | undefined {
  const marks = marksFor(quote)
  marks.lastIndex = start
  for (let mark = marks.exec(text); mark && mark.index < limit; mark = marks.exec(text)) {
    BEHIND.lastIndex = mark.index + 1
    if (BEHIND.test(text)) return mark.index
  }
  return undefined
}

/** The marks that may end a value which a mark opens. */
function marksFor(quote: string): RegExp {
  if (quote === '"') return DOUBLE
  if (quote === "'") return SINGLE
  return quote === '‘' || quote === '’' ? CURLY_SINGLE : CURLY
}

function paragraphEnd(text: string, from: number): number {
  const found = /\n[ \t>]*\r?\n/g
  found.lastIndex = from
  return found.exec(text)?.index ?? text.length
}

function offsetsOf(value: string, sign: string): number[] {
  const found: number[] = []
  for (let at = value.indexOf(sign); at !== -1; at = value.indexOf(sign, at + 1)) found.push(at)
  return found
}

function withStraight(text: string, offsets: readonly number[]): string {
  if (offsets.length === 0) return text
  let made = ''
  let done = 0
  for (const at of offsets) {
    made += `${text.slice(done, at)}"`
    done = at + 1
  }
  return made + text.slice(done)
}

function curly(source: Source, name: string, start: number, end: number): Fault {
  const value = source.text.slice(start, end)
  const span = source.span(start - 1, end + 1)
  return {
    rule: 'written-is-read',
    span,
    message: `Unexpected ${source.text[start - 1]} around the value of \`${name}\`, expected \`"\``,
    help: [{ say: `write \`${name}="${value}"\``, edits: [{ span, text: `"${value}"` }] }],
  }
}

function quotation(source: Source, name: string, start: number, end: number, inner: readonly number[]): Fault {
  const { text } = source
  const sign = text[inner[0] as number] as string
  const opens = (at: number) => at === start || /[\s(]/.test(text[at - 1] ?? ' ')
  // A single mark before a word is an opening one only where another ends the quotation.
  const isQuoted = (at: number) =>
    opens(at) && inner.some((other) => other > at && !/\p{L}/u.test(text[other + 1] ?? ''))
  const put = (at: number) => (sign === "'" ? (isQuoted(at) ? '‘' : '’') : opens(at) ? '“' : '”')
  const edits = inner.map((at) => ({ span: source.span(at, at + 1), text: put(at) }))
  let value = ''
  for (let at = start; at < end; at++) value += inner.includes(at) ? put(at) : text[at]
  const marks = sign !== "'" ? '“ ”' : value.includes('‘') ? '‘ ’' : '’'
  return {
    rule: 'written-is-read',
    span: source.span(inner[0] as number, (inner[0] as number) + 1),
    message: `Unexpected quotation mark \`${sign}\` inside the value of \`${name}\`, which it would end`,
    help: [
      {
        say: `write ${marks} inside the value: \`${name}="${value}"\``,
        edits: sign === "'" ? [...edits, ...around(source, start, end)] : edits,
      },
    ],
  }
}

/** Quotation marks of the other sort around a value. */
function around(source: Source, start: number, end: number) {
  if (source.text[start - 1] !== "'" || source.text.slice(start, end).includes('"')) return []
  return [start - 1, end].map((at) => ({ span: source.span(at, at + 1), text: '"' }))
}
