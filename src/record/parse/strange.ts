/** Characters that no record needs and that deceive or break its readers, as they stand or by another name. */
import type { Fault } from '../fault.ts'
import type { Source, Span } from '../span.ts'

const SORTS: [RegExp, (character: string) => string, string][] = [
  [
    /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/,
    (c) => `Unexpected control character ${code(c)}, expected text`,
    'open the file in a text editor and delete it; a Word or PDF file can’t be renamed: copy its words into a text file',
  ],
  [/\ufffd/, () => 'Unexpected bytes that are not UTF-8 text', 'save the file again with the encoding "UTF-8"'],
  [
    /[\u202a-\u202e\u2066-\u2069]/,
    (c) => `Unexpected invisible direction mark ${code(c)}, which makes text read otherwise than it is`,
    'delete it',
  ],
  [/[\ufdd0-\ufdef\ufffe\uffff]/, (c) => `Unexpected ${code(c)}, which is no character, expected text`, 'delete it'],
]

function code(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}

/** Any of them: nearly all files hold none, and one search tells. */
const ANY = new RegExp(`[${SORTS.map(([{ source }]) => source.replace(/^\[|\]$/g, '')).join('')}]`)

/** What is strange in a source: the first of each sort, and the first that a reference such as `&#x202E;` stands for. */
export function strangeCharacters(source: Source): Fault[] {
  const faults = referenced(source)
  if (!ANY.test(source.text)) return faults
  const found = SORTS.flatMap(([pattern, message, help]) => {
    const match = pattern.exec(source.text)
    return match ? [fault(source.span(match.index, match.index + 1), message(match[0]), help)] : []
  })
  return found.concat(faults)
}

const REFERENCE = /&#(?:x([0-9a-f]{1,8})|(\d{1,10}));/gi

function referenced(source: Source): Fault[] {
  if (!source.text.includes('&#')) return []
  for (const { 0: written, 1: hex, 2: decimal, index } of source.text.matchAll(REFERENCE)) {
    const message = refusal(hex ? Number.parseInt(hex, 16) : Number(decimal), written)
    if (message) return [fault(source.span(index, index + written.length), message, 'delete it')]
  }
  return []
}

/** An escape in a double-quoted text of YAML; a pair of surrogates is one character. */
const ESCAPE =
  /\\(?:u([dD][89abAB][\da-fA-F]{2})\\u([dD][c-fC-F][\da-fA-F]{2})|x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|([0abvfe])|[\s\S])/g
const SHORT: Readonly<Record<string, number>> = { 0: 0, a: 7, b: 8, v: 11, f: 12, e: 27 }

/** What is strange in the values of YAML though not in its source: the first escape that stands for such a character. */
export function strangeEscapes(source: Source, from: number, to: number, value: unknown): Fault[] {
  const text = source.text.slice(from, to)
  if (!text.includes('\\') || !holdsStrange(value)) return []
  for (const { 0: written, 1: high, 3: x, 4: u, 5: long, 6: short, index } of text.matchAll(ESCAPE)) {
    if (high) continue
    const hex = x ?? u ?? long
    const point = hex ? Number.parseInt(hex, 16) : short === undefined ? undefined : SHORT[short]
    const message = point === undefined ? undefined : refusal(point, written)
    if (message) return [fault(source.span(from + index, from + index + written.length), message, 'delete it')]
  }
  return []
}

function holdsStrange(value: unknown): boolean {
  if (typeof value === 'string') return ANY.test(value) || !value.isWellFormed()
  if (typeof value !== 'object' || value === null) return false
  return Object.entries(value).some(([key, one]) => holdsStrange(key) || holdsStrange(one))
}

/** Why a character may not be named by its number; nothing where it may. */
function refusal(point: number, written: string): string | undefined {
  if (point === 0 || point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff) || point === 0xfffd)
    return `Unexpected \`${written}\`, which stands for no character`
  const character = String.fromCodePoint(point)
  return SORTS.find(([pattern]) => pattern.test(character))?.[1](character)
}

function fault(span: Span, message: string, help: string): Fault {
  return { rule: 'safe-content', span, message, help: [help] }
}
