/** What remark complains of, in the words and at the places of the other parser, so that one table reads both. */

/** What is wrong, and where; line and column count from 1. */
export interface Complaint {
  reason: string
  line: number
  column: number
}

const UNCLOSED = /^(Expected a closing tag for `<[^`]*>`) \((\d+):(\d+)/
const STRAY = /^Unexpected closing slash `\/` in tag, expected an open tag first/
const COMMENT = /^Unexpected character `!`/
const IN_TAG = /^Unexpected (?:character|attribute|lazy|closing slash|end of file (?:before|in|after) (?!expression))/

/** A complaint of remark about a text, in the other parser's words. */
export function reworded({ reason, line, column }: Complaint, text: string): Complaint {
  const unclosed = UNCLOSED.exec(reason)
  if (unclosed) return { reason: unclosed[1] as string, line: Number(unclosed[2]), column: Number(unclosed[3]) }
  if (COMMENT.test(reason)) return { reason, line, column: column - 1 }
  if (!STRAY.test(reason) && !IN_TAG.test(reason)) return { reason, line, column }
  const at = opening(text, offsetOf(text, line, column))
  const place = placeOf(text, at)
  const name = /^<\/([^\s>/]*)\s*>/.exec(text.slice(at, at + 200))?.[1]
  if (STRAY.test(reason) && name !== undefined)
    return { ...place, reason: `Unexpected closing tag \`</${name}>\`, expected an open tag first` }
  return { ...place, reason: 'Unexpected character after `<`, expected a valid JSX tag' }
}

/** Where the tag begins in which an offset lies; the offset itself where there is none in the paragraph. */
function opening(text: string, offset: number): number {
  const blank = /\n[ \t>]*\r?\n/g
  let from = 0
  for (let gap = blank.exec(text); gap && blank.lastIndex < offset; gap = blank.exec(text)) from = blank.lastIndex
  const tag = /<(?:\/?[A-Za-z_$](?:[^"'>]|"[^"]*"|'[^']*')*>)?/g
  tag.lastIndex = from
  let last = offset
  for (let found = tag.exec(text); found && found.index < offset; found = tag.exec(text)) {
    last = found.index
    if (tag.lastIndex >= offset) break
  }
  return last
}

function offsetOf(text: string, line: number, column: number): number {
  let at = 0
  for (let n = 1; n < line; n++) at = text.indexOf('\n', at) + 1
  return at + column - 1
}

function placeOf(text: string, offset: number): { line: number; column: number } {
  const above = text.slice(0, offset)
  return { line: above.split('\n').length, column: offset - above.lastIndexOf('\n') }
}
