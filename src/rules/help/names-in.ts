/** Who was there by a text's own lists of names. */
import { readText } from '../../reading/index.ts'
import { idsNamed, isNothing, type Kind, type PublicRecord } from '../../record/index.ts'

/** Somebody whom a list names: the words as written, and the id where the record has just one for them. */
export interface Named {
  words: string
  id: string | undefined
}

/** The lists of a text; one that holds anything but names is `undefined`, as is one that isn't there. */
export interface NamesIn {
  attended?: Named[]
  inAttendance?: Named[]
  apologies?: Named[]
  /** The id of the one who is said to be in the chair. */
  chair?: string
}

const OTHERS =
  /^\W*(?:in\s+attendance|also\b|others?\b|observers?|guests?|staff|officers?|officials|secretariat|invited)/i
const LABEL = /^[^\p{L}]*[^:\n]{0,60}?(?:[:\n]|\bfrom\b|[*_]{2}|\t)/u
const CHAIR = /(?<!vice[- ]|deputy[- ])\b(?:in the )?chair(?:man|woman|person)?\b/i
const NAME = /^\p{Lu}[\p{L}'’.-]*(?:\s+[\p{L}'’.-]+){0,4}$/u

/** Reads the lists of a text. People are looked for in people/, others who came in posts/ as well. */
export function namesIn(text: string, record: PublicRecord): NamesIn {
  const found: NamesIn = {}
  for (const { kind, from, to } of readText(text)) {
    if (kind !== 'attendance' && kind !== 'apologies') continue
    const words = text.slice(from, to)
    const list = kind === 'apologies' ? 'apologies' : OTHERS.test(words) ? 'inAttendance' : 'attended'
    const kinds: Kind[] = list === 'inAttendance' ? ['people', 'posts'] : ['people']
    const parts = partsOf(words, (part) => named(part, kinds, record) !== undefined)
    const names = parts.map((part) => named(part, kinds, record))
    if (found[list] || names.some((one) => one === undefined)) continue
    found[list] = names as Named[]
    const chair = list === 'attended' ? names[parts.findIndex((part) => CHAIR.test(part))]?.id : undefined
    if (chair) found.chair = chair
  }
  if (!found.chair) {
    const said = /^[*_\t ]*(?:in the chair|chaired by|chair)[*_ ]*[:\t][*_ \t]*([^\n*_]+)/im.exec(text)?.[1]
    const ids = said ? idsNamed(said, ['people'], record.documents) : []
    if (ids[0] && ids.length === 1) found.chair = ids[0]
  }
  return found
}

/** The entries of a list without its label: between commas and the like on the line of the label, or a line each below it. */
function partsOf(words: string, isName: (part: string) => boolean): string[] {
  const [label = ''] = LABEL.exec(words) ?? []
  const lines = words.slice(label.length).split('\n')
  const beside = label.includes('\n') ? '' : (lines.shift() ?? '')
  const parts = bare(beside) === '' ? [] : beside.split(/[;\t]|,(?![^(]*\))|\band\b(?![^(]*\))|&/)
  if (parts.length > 0) {
    const end = lines.findIndex((line) => line.trim() === '')
    return [...parts, ...lines.slice(0, end === -1 ? lines.length : end)].map(bare).filter(isEntry)
  }
  // Below an empty line, the text goes on where no name stands.
  for (const [n, line] of lines.entries()) {
    const part = alone(bare(line))
    if (!isEntry(part)) continue
    if (parts.length > 0 && lines[n - 1]?.trim() === '' && !isName(part)) break
    parts.push(part)
  }
  return parts
}

function bare(line: string): string {
  return line.replace(/^[\s>*_•|–-]+|[\s|.*_]+$/g, '')
}

function isEntry(part: string): boolean {
  return part !== '' && !isNothing(part)
}

/** A line of a list: what stands behind a comma or a dash is what somebody is, as if in brackets. */
function alone(line: string): string {
  const [, name, what] = /^([^,(\t–]+?)\s*(?:,|\t|\s[–-]\s)\s*([^()]+)$/.exec(line) ?? []
  return name && what ? `${name} (${what})` : line
}

function named(words: string, kinds: readonly Kind[], record: PublicRecord): Named | undefined {
  const ids = idsNamed(words, kinds, record.documents)
  if (ids.length === 1) return { words, id: ids[0] }
  return NAME.test(words.replace(/\s*\([^)]*\)$/, '')) ? { words, id: undefined } : undefined
}
