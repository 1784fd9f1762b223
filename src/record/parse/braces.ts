/**
 * Braces that the parser must not see. It looks for their end as for the end
 * of code, and its time doubles with each tag on the way: 42 would take days.
 */
import type { Nodes, Root } from 'mdast'
import type { Fault } from '../fault.ts'
import type { Source } from '../span.ts'
import { BRACE_HELP } from './bounds.ts'
import { offsets } from './place.ts'

/** Replaces a brace in the text for the parser. Unicode reserves it for such use, and no document may hold it. */
const HIDDEN = '\ufdd0'

/** Each brace; a backslash makes plain text of the sign behind it, for the parser too. */
const BRACES = /\\[\\{]|\{/g

/** What the parser reads at once up to the end: no tag, no regular expression, no braces inside, in quotes neither, and not very long. */
const SIMPLE =
  /\{(?:[^{}<"'`/]|\/\*[^*{}]*\*\/|"[^"\\\r\n{}]*"|(?<=\w)'|(?<!\w)'[^'\\\r\n{}]*'|`[^`\\$\r\n{}]*`){0,2000}\}/y

/** As many are left to the parser; it searches the whole paragraph again for each of them. */
const MANY = 100

/**
 * The text for the parser, with a harmless sign for each brace that it can't be trusted with, and for those inside.
 * All offsets stay the same. Undefined if the text can be parsed as it is.
 */
export function withoutBraces(text: string): string | undefined {
  if (!text.includes('{')) return undefined
  if (text.split('{', MANY + 2).length > MANY + 1) return hide(text, () => true)
  let end = 0
  const hidden = hide(text, (at) => {
    if (at < end) return true
    SIMPLE.lastIndex = at
    if (SIMPLE.test(text)) return false
    end = closing(text, at)
    return true
  })
  return hidden === text ? undefined : hidden
}

/** The text with a harmless sign for every brace. */
export function withoutAnyBrace(text: string): string {
  return hide(text, () => true)
}

function hide(text: string, isHidden: (at: number) => boolean): string {
  return text.replace(BRACES, (sign, at: number) => (sign === '{' && isHidden(at) ? HIDDEN : sign))
}

/**
 * Puts the braces back into the tree of a text without them. They stay text in code spans, addresses and attributes.
 * Elsewhere they are code: the tree gets an expression at their place, or the result is a fault if they don't close.
 */
export function restoreBraces(root: Root, hidden: string, source: Source): Root | Fault {
  let fault: Fault | undefined
  let [start, end] = [0, 0]
  const isCovered = (offset: number) => offset > start && offset < end
  const expressions = (node: Nodes): Nodes[] => {
    const found: Nodes[] = []
    const [from, to] = offsets(node)
    let at = hidden.indexOf(HIDDEN, isCovered(from) ? end : from)
    while (at !== -1 && at < to) {
      const close = closing(hidden, at)
      if (close === -1) {
        fault ??= brace(at, source)
        return found
      }
      found.push(expression(at, close, source))
      ;[start, end] = [at, close]
      at = hidden.indexOf(HIDDEN, end)
    }
    return found
  }
  const look = (node: Nodes): void => {
    // A bare address is text of its own; the braces are a part of it.
    const isBare = node.type === 'link' && hidden[offsets(node)[0]] !== '['
    if ('children' in node && !fault) {
      const children = (node.children as Nodes[]).flatMap((child) => {
        const added = isStray(child, hidden) && !isBare ? expressions(child) : []
        look(child)
        return [child, ...added]
      })
      node.children = children as typeof node.children
    }
    restore(node as unknown as Record<string, unknown>)
  }
  look(root)
  return fault ?? root
}

/** The fault of a text that can't be parsed even without its braces: the first brace that is not in code or in quotes. */
export function strayBrace(parse: (text: string) => Root, source: Source): Fault | undefined {
  const hidden = hide(
    source.text.replace(TAG, (tag) => tag.replace(/[^\r\n]/g, 'x')),
    () => true,
  )
  const node = firstStray(parse(hidden), hidden)
  return node && brace(hidden.indexOf(HIDDEN, offsets(node)[0]), source)
}

/** A whole tag with its quoted values, or only the sign that may open one. */
const TAG = /<(?:[^<>{"']|"[^"<]*"|'[^'<]*')*>|</g

function brace(at: number, source: Source): Fault {
  const isAttribute = /=\s*$/.test(source.text.slice(Math.max(0, at - 20), at))
  return {
    rule: 'safe-content',
    span: source.span(at, at + 1),
    message: 'Unexpected `{`, expected text',
    help: isAttribute ? ['write each attribute as plain text in double quotes', BRACE_HELP] : [BRACE_HELP],
  }
}

/** The offset behind the brace that closes the one at an offset, in the same paragraph; else -1. */
function closing(text: string, at: number): number {
  const signs = /[{}\ufdd0]|\n[ \t>]*\r?\n/g
  signs.lastIndex = at
  let depth = 0
  for (let sign = signs.exec(text); sign; sign = signs.exec(text)) {
    if (sign[0].startsWith('\n')) return -1
    depth += sign[0] === '}' ? -1 : 1
    if (depth === 0) return signs.lastIndex
  }
  return -1
}

/** Whether a node holds a hidden brace as text; what an image is called may hold it in a code span, too. */
function isStray(node: Nodes, hidden: string): boolean {
  if (node.type === 'image') return !!node.alt?.includes(HIDDEN) && !hidden.slice(...offsets(node)).includes('`')
  return node.type === 'text' && node.value.includes(HIDDEN)
}

function firstStray(node: Nodes, hidden: string): Nodes | undefined {
  if (isStray(node, hidden)) return node
  if (!('children' in node)) return undefined
  for (const child of node.children) {
    const found = firstStray(child, hidden)
    if (found) return found
  }
  return undefined
}

/** In each text of the node itself and of its attributes. */
function restore(node: Record<string, unknown>): void {
  for (const [key, value] of Object.entries(node)) {
    if (typeof value === 'string' && value.includes(HIDDEN)) node[key] = value.replaceAll(HIDDEN, '{')
    else if (key === 'attributes') for (const attribute of value as Record<string, unknown>[]) restore(attribute)
  }
}

function expression(from: number, to: number, source: Source): Nodes {
  const { line, column, endLine, endColumn } = source.span(from, to)
  const position = { start: { line, column, offset: from }, end: { line: endLine, column: endColumn, offset: to } }
  return { type: 'mdxTextExpression', value: '', position } as unknown as Nodes
}
