/** The clauses of terms of reference that are in the record, by their own words. */
import type { Nodes } from 'mdast'
import { type Document, plain, plainly, readMarkdown } from '../record/index.ts'
import type { Clause } from './new/terms.ts'

/** Each clause with its words, without those of the clauses within it. */
export function clausesIn({ source }: Pick<Document, 'source'>): Clause[] {
  const found: Clause[] = []
  const walk = (node: Nodes): string => {
    if (!('children' in node)) return plain(node)
    const words = node.children.map((child) => walk(child)).join(node.type === 'root' ? '\n' : '')
    if (!isElement(node) || node.name !== 'Clause') return words
    const id = node.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === 'id')?.value
    if (typeof id === 'string') found.push({ id, words: plainly(words).trim() })
    return ''
  }
  const { root } = readMarkdown(source)
  if (root) walk(root)
  return found
}

function isElement(node: Nodes): node is Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }> {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'
}
