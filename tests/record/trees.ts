/** The two parsers that must agree, and the few differences between them that are known. */
import type { Nodes, Root } from 'mdast'
import { Source } from '../../src/record/index.ts'
import { isFault, parseMarkdown } from '../../src/record/parse/markdown.ts'
import { parse } from '../../src/record/parse/parser/remark.ts'
import { unsafe } from '../../src/record/parse/safety.ts'

/** The tree of the record's own parser; `undefined` where the record refuses it as Markdown. */
export function ours(text: string): Root | undefined {
  const source = new Source('test.mdx', text)
  const root = parseMarkdown(source)
  if (isFault(root)) return undefined
  // What remark refuses while it parses, an element across the bounds of emphasis, the record refuses just after.
  return unsafe(root, source).some((fault) => fault.message.startsWith('Unexpected end of')) ? undefined : root
}

/** The tree of remark, which is the browser's parser; `undefined` where it refuses the text. */
export function theirs(text: string): Root | undefined {
  try {
    return parse(text)
  } catch {
    return undefined
  }
}

type Plain = { type: string; children?: Plain[]; position?: Nodes['position'] } & Record<string, unknown>

/** Both trees as plain data, without the differences that are known. */
export function compared(text: string): { ours: unknown; theirs: unknown } {
  const [a, b] = [ours(text), theirs(text)].map((root) => root && withDefinitionsLast(plain(root) as Plain))
  if (a && b) withoutPositions(a, b, text.replace(/^\ufeff/, ''))
  return { ours: a, theirs: b }
}

/** A value without empty fields and without the parsers' own notes (`data`). */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([key, one]) => key !== 'data' && one !== undefined && one !== null)
  const { position, ...copy } = Object.fromEntries(entries.map(([key, one]) => [key, plain(one)])) as Plain
  // KNOWN: Sätteri gives attributes no position.
  if (!position || /Attribute$/.test(copy.type)) return copy
  // KNOWN: behind a byte order mark, remark’s end of a line of code is a sign off; no text of the record has one here.
  if (copy.type === 'mdxjsEsm') return { ...copy, position: { start: position.start } }
  return { ...copy, position }
}

/** KNOWN: Sätteri puts a link definition that stands in an element before that element. */
function withDefinitionsLast(root: Plain): Plain {
  const definitions: Plain[] = []
  const take = (node: Plain): void => {
    if (!node.children) return
    definitions.push(...node.children.filter(({ type }) => type === 'definition'))
    node.children = node.children.filter(({ type }) => type !== 'definition')
    for (const child of node.children) take(child)
  }
  take(root)
  definitions.sort((a, b) => (a.position?.start.offset ?? 0) - (b.position?.start.offset ?? 0))
  return { ...root, definitions }
}

function withoutPositions(a: Plain, b: Plain, text: string): void {
  // KNOWN: Sätteri gives a bare address that begins an element, and the text behind it, no position where the tag holds a backslash.
  if (!a.position && (a.type === 'text' || a.type === 'link')) delete b.position
  const [first] = b.children ?? []
  const tag = text.slice(b.position?.start.offset, first?.position?.start.offset)
  for (const [n, child] of (b.children ?? []).entries())
    if (a.children?.[n]) withoutPositions(a.children[n], child, text)
  // KNOWN: Sätteri counts the `>` of a tag with a backslash in it to the text behind.
  if (/^mdxJsx/.test(b.type) && first?.type === 'text' && tag.includes('\\'))
    for (const one of [a, b]) delete (one.children?.[0]?.position as { start?: unknown } | undefined)?.start
}
