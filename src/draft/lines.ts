/** The lines of what was taken in: one for each paragraph, entry and row, in order. */
import type { Nodes, Root, RootContent } from 'mdast'
import { plain } from '../record/index.ts'

/** One line of a source. */
export interface Line {
  text: string
  /** Which node of the source holds it, by its place among those at the top. */
  node: number
  kind: 'heading' | 'paragraph' | 'entry' | 'row'
}

/** The lines of a text; what stands on several lines of one paragraph is as many. */
export function linesOf({ children }: Root): Line[] {
  return children.flatMap((node, n) => inNode(node, n))
}

function inNode(node: RootContent, n: number): Line[] {
  if (node.type === 'heading') return [{ text: plain(node).trim(), node: n, kind: 'heading' }]
  if (node.type === 'table') {
    return node.children.map((row) => ({
      text: row.children.map((cell) => plain(cell).trim()).join('\t'),
      node: n,
      kind: 'row' as const,
    }))
  }
  const kind = node.type === 'list' ? ('entry' as const) : ('paragraph' as const)
  return paragraphsIn(node)
    .flatMap((one) => withBreaks(one).split('\n'))
    .map((text) => ({ text: text.trim(), node: n, kind }))
    .filter(({ text }) => text !== '')
}

function paragraphsIn(node: Nodes): Nodes[] {
  return node.type !== 'paragraph' && 'children' in node
    ? node.children.flatMap((child) => paragraphsIn(child))
    : [node]
}

function withBreaks(node: Nodes): string {
  if (node.type === 'break') return '\n'
  return 'children' in node ? node.children.map((child) => withBreaks(child)).join('') : plain(node)
}
