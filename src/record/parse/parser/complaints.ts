/** What remark complains of, in the words and at the places of the other parser, so that one table reads both. */

/** What is wrong, and where; line and column count from 1. */
export interface Complaint {
  reason: string
  line: number
  column: number
}

const UNCLOSED = /^(Expected a closing tag for `<[^`]*>`) \((\d+):(\d+)-[\d:]+\)(.*)/
const STRAY = /^Unexpected closing slash `\/` in tag, expected an open tag first/
/** A tag or a value that the end of the text cuts off. */
const CUT = /^Unexpected end of file in (?:name|closing tag)/
const UNQUOTED = /^Unexpected end of file in attribute value/
const COMMENT = /^Unexpected character `!`/
const IN_TAG = /^Unexpected (?:character|attribute|lazy|closing slash|end of file (?:before|in|after) (?!expression))/

/** A complaint of remark about a text, in the other parser's words. */
export function reworded({ reason, line, column }: Complaint, text: string): Complaint {
  const unclosed = UNCLOSED.exec(reason)
  if (unclosed) {
    const [, words = '', at, column, before] = unclosed
    const place = { reason: words, line: Number(at), column: Number(column) }
    // At the end of a text, the other parser names the element that holds all that are open.
    return before === '' ? (outermost(text, 0, text.length) ?? place) : place
  }
  if (COMMENT.test(reason)) return { reason, line, column: column - 1 }
  if (/ expression/.test(reason) || (!STRAY.test(reason) && !IN_TAG.test(reason))) return { reason, line, column }
  const offset = offsetOf(text, line, column)
  const at = opening(text, offset, UNQUOTED.test(reason) ? 0 : paragraph(text, offset))
  if (CUT.test(reason) && text.startsWith('</', at)) {
    const open = outermost(text, paragraph(text, at), at)
    if (open) return open
  }
  const place = placeOf(text, at)
  const name = /^<\/([^\s>/]*)\s*>/.exec(text.slice(at, at + 200))?.[1]
  if (STRAY.test(reason) && name !== undefined)
    return { ...place, reason: `Unexpected closing tag \`</${name}>\`, expected an open tag first` }
  return { ...place, reason: 'Unexpected character after `<`, expected a valid JSX tag' }
}

/** Where the tag begins in which an offset lies; the offset itself where there is none behind `from`. */
function opening(text: string, offset: number, from: number): number {
  // Where a value does not end, all that follows is in it.
  const tag = /<(?:\/?[A-Za-z_$](?:[^"'>]|"[^"]*"|'[^']*')*(?:>|=\s*["'][\s\S]*$))?/g
  tag.lastIndex = from
  let last = offset
  for (let found = tag.exec(text); found && found.index < offset; found = tag.exec(text)) {
    last = found.index
    if (tag.lastIndex >= offset) break
  }
  return last
}

/** Where the paragraph begins in which an offset lies. */
function paragraph(text: string, offset: number): number {
  const blank = /\n[ \t>]*\r?\n/g
  let from = 0
  for (let gap = blank.exec(text); gap && blank.lastIndex < offset; gap = blank.exec(text)) from = blank.lastIndex
  return from
}

/** The first element of those that are open at an offset. */
function outermost(text: string, from: number, to: number): Complaint | undefined {
  const open: { name: string; at: number }[] = []
  const tags = /<(\/?)([A-Za-z_$][\w.:-]*)(?:[^"'>]|"[^"]*"|'[^']*')*>/g
  tags.lastIndex = from
  for (let tag = tags.exec(text); tag && tag.index < to; tag = tags.exec(text)) {
    const [whole, isClosing, name = ''] = tag
    if (isClosing && open.at(-1)?.name === name) open.pop()
    else if (!isClosing && !whole.endsWith('/>')) open.push({ name, at: tag.index })
  }
  const [first] = open
  return first && { ...placeOf(text, first.at), reason: `Expected a closing tag for \`<${first.name}>\`` }
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
