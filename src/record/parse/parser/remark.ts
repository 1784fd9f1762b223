/** The parser of the browser: remark, slower, with the same tree and the same complaints. */
import type { Nodes, Parents, Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'

import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { type Complaint, reworded } from './complaints.ts'
import { mdx } from './mdx.ts'

const processor = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(mdx).freeze()

/** The tree of a text. @throws where it isn't MDX: the message begins with line and column */
export function parse(text: string): Root {
  let root: Root
  try {
    root = processor.parse(text)
  } catch (error) {
    if (!(error instanceof Error && 'reason' in error)) throw error
    const { reason, line = 1, column = 1 } = error as Error & Partial<Complaint>
    const said = reworded({ reason: reason ?? '', line, column }, text)
    throw new Error(`${said.line}:${said.column}: ${said.reason}`)
  }
  settle(root, text)
  return root
}

const FLOW: Record<string, string> = { mdxJsxTextElement: 'mdxJsxFlowElement', mdxTextExpression: 'mdxFlowExpression' }

/** Lifts elements out of paragraphs that hold nothing else, as MDX does, and counts the end of its line to a line of code. */
function settle(parent: Parents, text: string): void {
  parent.children = (parent.children as Nodes[]).flatMap((child) => {
    if (child.type === 'mdxjsEsm') toEndOfLine(child, text)
    if (child.type !== 'paragraph') return child
    const held = (child.children as Nodes[]).filter((node) => node.type !== 'text' || /[^\t\r\n ]/.test(node.value))
    if (held.length === 0 || held.some((node) => !(node.type in FLOW))) return child
    return held.map((node) => Object.assign(node, { type: FLOW[node.type] }))
  }) as typeof parent.children
  for (const child of parent.children) if ('children' in child) settle(child, text)
}

function toEndOfLine({ position }: Nodes, text: string): void {
  const end = position?.end
  const sign = /\r?\n/y
  sign.lastIndex = end?.offset ?? text.length
  const [found] = sign.exec(text) ?? []
  if (end && found) Object.assign(end, { line: end.line + 1, column: 1, offset: (end.offset ?? 0) + found.length })
}
