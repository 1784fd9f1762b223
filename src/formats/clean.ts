/** Signs that no page shows. */
import { withoutInvisible } from '../record/index.ts'

/** A break of a line in other programs: a vertical tab, a page, Unicode's own. */
const BREAKS = /\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g
/** Control characters, places for a hyphen, direction marks, and what is no character. */
const NOTHING =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufffe\uffff]/g

/** A text without signs that nobody sees; one that could not be read is a question mark. */
export function cleaned(text: string): string {
  const bounded = text.includes(WIDE) ? text.replace(/[^\S\n]{100,}/g, WIDE) : text
  if (!/[^\n\u0020-\u007e\u00a0-\u00ac\u00ae-\u05ff\u2010-\u2027]/.test(bounded)) return bounded
  return withoutInvisible(bounded.toWellFormed().replace(BREAKS, '\n').replace(NOTHING, '').replaceAll('\ufffd', '?'))
}

/** A wider gap is none that anybody means; what looks for gaps would take the square of it. */
const WIDE = ' '.repeat(100)
