/** What keeps YAML from being read, in words that need no knowledge of YAML. */
import { isMap, isNode, isPair, isScalar, isSeq, type YAMLError, type Document as YamlDocument } from 'yaml'
import type { Fault } from '../fault.ts'
import type { Span } from '../span.ts'
import { quoted } from './as-written.ts'

/** The place of a piece of the text, by its offsets. */
export type Spanner = (start: number, end: number) => Span

export const TWICE = {
  rule: 'document-shape',
  message: 'Unexpected second field of the same name, expected each field once',
  help: ['keep one of the two lines'],
} satisfies Partial<Fault>

export const TOO_DEEP = {
  rule: 'document-shape',
  message: 'Unexpected depth of nesting, expected a few levels at most',
  help: ['write each field on a line of its own, as in the other documents of this folder'],
} satisfies Partial<Fault>

const LINES = 'write each field as `name: value` on a line of its own; put a value with odd signs in quotes'
const INDENT = 'begin each line of one entry at the same distance from the margin; use spaces, two for each step'

const MESSAGES: Partial<Record<YAMLError['code'], [string, string]>> = {
  DUPLICATE_KEY: [TWICE.message, TWICE.help[0] as string],
  TAB_AS_INDENT: ['Unexpected tab, expected spaces at the beginning of the line', 'indent with two spaces'],
  MISSING_CHAR: [
    'Unexpected end of a value, expected its closing quote or bracket',
    'close each `"`, `[` and `{` that this field opens; put text that only begins with one of them in quotes',
  ],
  BAD_INDENT: ['Unexpected beginning of the line, expected as many spaces as on the lines around it', INDENT],
  BLOCK_AS_IMPLICIT_KEY: ['Unexpected `name:` inside a value, expected it on a line of its own', INDENT],
  MULTILINE_IMPLICIT_KEY: ['Unexpected line break, expected `name: value` on one line', INDENT],
  UNEXPECTED_TOKEN: ['Unexpected sign, expected `name: value` on a line of its own', LINES],
  MULTIPLE_DOCS: [
    'Unexpected second part of the file, behind a line of its own such as `---`, where reading ends',
    'take out the line above, so that what stands below it is read',
  ],
  BAD_DQ_ESCAPE: [
    'Unexpected `\\` inside "…", where it does not stand for itself',
    'write `\\\\` for each `\\`, or put the value between single quotes',
  ],
}

/** What the parser found wrong. */
export function fromError(error: YAMLError, span: Spanner): Fault {
  const known = MESSAGES[error.code]
  return {
    rule: 'document-shape',
    span: span(error.pos[0], Math.max(error.pos[0], error.pos[1])),
    message: known?.[0] ?? 'Unexpected line, expected `name: value`',
    help: [known?.[1] ?? LINES],
  }
}

/** Where YAML ends before its text does: the parser reads nothing of what follows `...`, or `---` behind anything else. */
export function endOf(text: string): number | undefined {
  for (const { 1: sign, index } of text.matchAll(/^(\.\.\.|---)(?=[ \t\r\n]|$)/gm))
    if (sign === '...' || /^[^#\s]/m.test(text.slice(0, index))) return index
  return undefined
}

/** What is said of such a line. */
export function ended(text: string, at: number, span: Spanner): Fault {
  const sign = text.slice(at, at + 3)
  const line = text.indexOf('\n', at)
  const edit = { span: span(at, line === -1 ? text.length : line + 1), text: '' }
  return {
    rule: 'document-shape',
    span: span(at, at + 3),
    message: `Unexpected line \`${sign}\` between fields: nothing below it would be read`,
    help: [{ say: 'take the line out', edits: [edit] }],
  }
}

/** The first keys that their map has twice. */
export function twice(document: YamlDocument, span: Spanner): Fault[] {
  const faults: Fault[] = []
  const look = (node: unknown): void => {
    if (isSeq(node)) for (const item of node.items) look(item)
    if (!isMap(node)) return
    const seen = new Set<string>()
    for (const { key, value } of node.items) {
      const name = isScalar(key) ? String(key.value) : undefined
      if (name !== undefined && seen.has(name) && isNode(key) && faults.length < 20)
        faults.push({ span: span(key.range?.[0] ?? 0, key.range?.[1] ?? 0), ...TWICE })
      if (name !== undefined) seen.add(name)
      look(value)
    }
  }
  look(document.contents)
  return faults
}

/** Signs with which an anchor, an alias or a tag begins: they stand for something else than themselves. */
const INDIRECT = /[&*!]/
const SIGNS = { alias: '*', anchor: '&', tag: '!' } as const

/** Every anchor, alias and tag. */
export function indirections(document: YamlDocument, text: string, span: Spanner): Fault[] {
  if (!INDIRECT.test(text)) return []
  const faults: Fault[] = []
  const look = (node: unknown): void => {
    if (isPair(node)) {
      look(node.key)
      look(node.value)
      return
    }
    if (!isNode(node)) return
    const [from = 0, to = 0] = node.range ?? []
    const what = nameOf(node)
    if (what) {
      const start = what === 'alias' ? from : Math.max(0, text.lastIndexOf(SIGNS[what], from))
      const [plain = '', tag = ''] = what === 'tag' && text[start - 1] === '!' ? typed(text.slice(start - 1, to)) : []
      if (tag !== '' && isScalar(node)) {
        const edits = [{ span: span(start - 1, to), text: plain }]
        faults.push({
          rule: 'safe-content',
          span: span(start - 1, to),
          message: `Unexpected \`${tag}\`, which says how to read a value, expected the value alone`,
          help: [{ say: `write \`${plain}\``, edits }],
        })
        return
      }
      const value = text.slice(start, to)
      const say = `put the whole value in quotes: \`${quoted(value)}\``
      const isText = !isMap(node) && !isSeq(node) && !/["'\n]/.test(value)
      faults.push({
        rule: 'safe-content',
        span: span(start, to),
        message: `Unexpected \`${SIGNS[what]}\` at the beginning of a value, where it does not stand for itself`,
        help: [isText ? { say, edits: [{ span: span(start, to), text: quoted(value) }] } : 'take the sign out'],
      })
    }
    if (isMap(node) || isSeq(node)) for (const item of node.items) look(item)
  }
  look(document.contents)
  return faults
}

/** A value without the tag that types it, and the tag: `!!str approved`. */
function typed(text: string): string[] {
  const [, tag = '', plain = ''] = /^(!![a-z]+)[ \t]+(\S[^\n]*)$/.exec(text) ?? []
  // A number or a day that is to be text.
  return [tag === '!!str' && /^[\d.+-]/.test(plain) ? quoted(plain) : plain, tag]
}

function nameOf(node: object): keyof typeof SIGNS | undefined {
  if ('source' in node && !isScalar(node)) return 'alias'
  if ('anchor' in node && node.anchor) return 'anchor'
  return 'tag' in node && node.tag ? 'tag' : undefined
}
