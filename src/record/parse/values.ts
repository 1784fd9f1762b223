/** Where the values of YAML begin and end, line by line as people write it; nothing is judged. */
import { closingQuote, flowEnd } from './flow.ts'

/** A value between two offsets of the text. */
export interface Value {
  /** `plain` may go on over more lines, `flow` stands in brackets, `key` is a quoted one, `unclosed` only begins with a quote or a bracket. */
  kind: 'plain' | 'quoted' | 'flow' | 'key' | 'unclosed'
  start: number
  end: number
  /** What stands behind a value in quotes or brackets on the same line, and is not read. */
  remark?: { start: number; end: number }
}

/** A line: its indent, the dashes of lists, a key, and the value. */
const LINE = /^( *)((?:- +)*)([^\s:#"'[\]{},&*!|>@`%?-][^\s:]*:(?=[ \t]|$)[ \t]*)?(.*)$/
const BLOCK_TEXT = /^[|>][+\-\d]{0,2}[ \t]*(?:#.*)?$/

/** The values of YAML in their order. Text of many lines (`|`, `>`), remarks and keys without a value are passed over. */
export function* valuesIn(yaml: string): Generator<Value> {
  let open: { value: Value; indent: number } | undefined
  let inText = -1
  for (let at = 0; at < yaml.length; ) {
    const next = lineAfter(yaml, at)
    const line = yaml.slice(at, next).trimEnd()
    const [, indent = '', dashes = '', key = '', words = ''] = LINE.exec(line) ?? []
    const depth = indent.length
    const end = at + line.length
    const isBlank = line.trim() === ''
    at = next
    if (inText >= 0 && (isBlank || depth > inText)) continue
    inText = -1
    if (isBlank || line.trimStart().startsWith('#')) continue
    if (open && depth > open.indent) {
      open.value.end = end
      continue
    }
    if (open) yield open.value
    open = undefined
    const column = key ? depth + dashes.length : depth
    if (words === '' || words === '-' || (!key && !dashes) || /^[&!]\S/.test(words)) continue
    if (BLOCK_TEXT.test(words)) {
      inText = column
      continue
    }
    const start = end - words.length
    const value = enclosed(yaml, start, end, column)
    if (value) {
      yield value
      at = lineAfter(yaml, value.end)
    } else open = { value: { kind: 'plain', start, end }, indent: column }
  }
  if (open) yield open.value
}

/** A value in quotes or brackets, closed or not; `undefined` where more words follow it, so that it only begins as one does. */
function enclosed(yaml: string, start: number, lineEnd: number, column: number): Value | undefined {
  const sign = yaml[start]
  const isQuoted = sign === '"' || sign === "'"
  if (!isQuoted && sign !== '[' && sign !== '{') return undefined
  const limit = stop(yaml, lineEnd, column)
  const end = isQuoted ? closingQuote(yaml, start, limit) : flowEnd(yaml, start, limit)
  if (end === undefined) return { kind: 'unclosed', start, end: lineEnd }
  const rest = yaml.slice(end, lineAfter(yaml, end)).trimEnd()
  if (isQuoted && /^[ \t]*:(?:[ \t]|$)/.test(rest)) return { kind: 'key', start, end }
  const kind = isQuoted ? 'quoted' : 'flow'
  if (rest.trim() === '') return { kind, start, end }
  if (!/^[ \t]+#/.test(rest)) return undefined
  return { kind, start, end, remark: { start: end + rest.indexOf('#'), end: end + rest.length } }
}

function lineAfter(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end === -1 ? text.length : end + 1
}

/** Where at the latest a value ends that begins on a line: before the next line that is no deeper than its key. */
function stop(text: string, lineEnd: number, column: number): number {
  const next = new RegExp(`\\n {0,${Math.min(column, 200)}}[^\\s\\]})]`, 'g')
  next.lastIndex = lineEnd
  return next.exec(text)?.index ?? text.length
}
