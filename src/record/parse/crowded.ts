/**
 * What the parser takes the square of: it goes back over all earlier signs of a paragraph for each `_`, `<` and `&` in
 * it, and over all levels of a quotation for each of its lines. The longest known minutes have some dozens.
 */
import type { Fault } from '../fault.ts'
import type { Source } from '../span.ts'

/** As many of each sign may stand in one paragraph: measured, a document full of such paragraphs takes two seconds. */
const MOST: Readonly<Record<string, number>> = { _: 4000, '<': 2500, '&': 2000 }

/** Levels of quotations and lists on one line; the walk of the tree has a bound of its own. */
const LEVELS = 250
const DEEP = new RegExp(`^[ \\t]*(?:>[ \\t]*|(?:[-+*]|\\d{1,9}[.)])[ \\t]+){${LEVELS + 1}}`, 'm')

/** Elements of one document: the parser keeps a copy of the text for each, so that 30,000 take seven gigabytes. */
const ELEMENTS = 3000
const TAG = /<[A-Za-z]/g

/** A row of stars that opens or closes emphasis, one level for each two. */
const STARS = /(?<!\*)\*{1001}\**(?![*\s]|$)|[^*\s]\*{1001}/

const BLANK = /\n[ \t\r]*\n/g

/** Why a source has too many signs in one paragraph, or in front of one line; one pass over the text. */
export function crowded(source: Source): Fault | undefined {
  const { text } = source
  const deep = DEEP.exec(text)
  if (deep) {
    const message = `Unexpected depth of nesting: more than ${LEVELS} signs of quotations or lists in front of one line, expected a few`
    return fault(source, deep.index, message, 'take out the signs `>`, `-`, `*` or `1.` that begin nothing')
  }
  const stars = text.includes('*'.repeat(1001)) ? STARS.exec(text) : null
  if (stars) {
    const message = 'Unexpected row of more than 1,000 stars beside words, expected two or three'
    return fault(source, stars.index, message, 'take the stars out, or put them on a line of their own')
  }
  const tags = [...text.matchAll(TAG)]
  const last = tags[ELEMENTS]
  if (last) {
    const message = `Unexpected number of elements, expected at most ${ELEMENTS.toLocaleString('en-GB')} in one document`
    return fault(source, last.index, message, 'part it into documents of their own, and link them')
  }
  for (const [sign, most] of Object.entries(MOST)) {
    const at = beyond(text, sign, most)
    if (at === undefined) continue
    const message = `Unexpected sign \`${sign}\` more than ${most.toLocaleString('en-GB')} times in one paragraph, expected a few`
    return fault(
      source,
      at,
      message,
      'part the paragraph by empty lines; long tables go into paragraphs of their own, a part each',
      `where the sign is text, and not meant to do something, it may be a sign that a program left behind: take it out`,
    )
  }
  return undefined
}

/** Where a sign stands once too often between two empty lines. */
function beyond(text: string, sign: string, most: number): number | undefined {
  let count = 0
  let end = 0
  for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, at + 1)) {
    if (at >= end) {
      BLANK.lastIndex = at
      end = BLANK.exec(text)?.index ?? text.length
      count = 0
    }
    count += 1
    if (count > most) return at
  }
  return undefined
}

function fault(source: Source, at: number, message: string, ...help: string[]): Fault {
  return { rule: 'document-shape', span: source.span(at, at + 1), message, help }
}
