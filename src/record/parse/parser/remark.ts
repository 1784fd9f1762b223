/** The parser of the browser: remark, slower, with the same tree and the same complaints. */
import type { Nodes, Parents, Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { Source } from '../../span.ts'
import { type Complaint, reworded } from './complaints.ts'
import { mdx } from './mdx.ts'

const plain = unified().use(remarkParse).use(remarkGfm).use(mdx).freeze()
const withFields = plain().use(remarkFrontmatter).freeze()

/** Fields at the top. Where they don’t end, remark would take all that follows for one paragraph. */
const FIELDS = /^---[ \t]*\r?\n(?:[^\r\n]*\r?\n)*?---[ \t]*(?:\r?\n|$)/

/** The tree of a text. @throws where it isn't MDX: the message begins with line and column */
export function parse(written: string): Root {
  // The other parser reads half a sign as one that nobody knows, too.
  const text = written.replace(/^\ufeff/, '').toWellFormed()
  let root: Root
  try {
    root = (FIELDS.test(text) ? withFields : plain).parse(text)
  } catch (error) {
    if (!(error instanceof Error && 'reason' in error)) throw error
    const { reason, line = 1, column = 1 } = error as Error & Partial<Complaint>
    const said = reworded({ reason: reason ?? '', line, column }, text)
    throw new Error(`${said.line}:${said.column}: ${said.reason}`)
  }
  settle(root, new Source('', text))
  return root
}

const FLOW: Record<string, string> = { mdxJsxTextElement: 'mdxJsxFlowElement', mdxTextExpression: 'mdxFlowExpression' }

/** Lifts elements out of paragraphs that hold nothing else, as MDX does, and counts the end of its line to a line of code. */
function settle(parent: Parents, source: Source): void {
  parent.children = (parent.children as Nodes[]).flatMap((child) => {
    if (child.type === 'mdxjsEsm') toEndOfLine(child, source.text)
    if (child.type !== 'paragraph') return child
    const held = (child.children as Nodes[]).filter((node) => node.type !== 'text' || /[^\t\r\n ]/.test(node.value))
    if (held.length === 0 || held.some((node) => !(node.type in FLOW))) return child
    return held.map((node) => Object.assign(node, { type: FLOW[node.type] }))
  }) as typeof parent.children
  placed(parent, source)
  for (const child of parent.children) if ('children' in child) settle(child, source)
}

/** Gives a place to what remark leaves without one: bare addresses, and the text beside them. */
function placed(parent: Parents, source: Source): void {
  const { children, position } = parent
  const end = position?.end.offset ?? source.text.length
  const last = 'name' in parent ? Math.max(source.text.lastIndexOf('</', end), position?.start.offset ?? 0) : end
  let at = position?.start.offset ?? 0
  const find = (node: Nodes) => {
    const found = source.text.slice(at, last).indexOf(wordsOf(node))
    return found === -1 ? undefined : at + found
  }
  for (const [n, child] of children.entries()) {
    if (!child.position) {
      const next = children[n + 1]
      // Text may stand there in other signs than it reads, an address may not.
      const found = find(child)
      const from = found ?? at
      const before = child.type === 'text' && next ? (next.position?.start.offset ?? find(next)) : undefined
      const words = found === undefined ? last : found + wordsOf(child).length
      // An `&` at the end may be written as one that is spelt out.
      const spelt = source.text[words - 1] === '&' ? /^(?:\w+;)?/.exec(source.text.slice(words, last))?.[0].length : 0
      const to = before ?? words + (spelt ?? 0)
      const { line, column, endLine, endColumn } = source.span(from, to)
      child.position = { start: { line, column, offset: from }, end: { line: endLine, column: endColumn, offset: to } }
    }
    at = child.position.end.offset ?? at
  }
}

function wordsOf(node: Nodes): string {
  if ('children' in node) return (node.children as Nodes[]).map(wordsOf).join('')
  return 'value' in node ? node.value : ''
}

function toEndOfLine({ position }: Nodes, text: string): void {
  const end = position?.end
  const sign = /\r?\n/y
  sign.lastIndex = end?.offset ?? text.length
  const [found] = sign.exec(text) ?? []
  if (end && found) Object.assign(end, { line: end.line + 1, column: 1, offset: (end.offset ?? 0) + found.length })
}
