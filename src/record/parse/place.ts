/** Where nodes stand. A position is three objects a node; a whole record keeps two numbers instead. */
import type { Nodes } from 'mdast'
import type { Source, Span } from '../span.ts'

declare module 'unist' {
  interface Node {
    /** Offset of its first character, once settled. */
    from?: number
    /** Offset behind its last character, once settled. */
    to?: number
  }
}

/** The offsets of a node; `undefined` where the parser gave it no position. */
export function offsets(node: Pick<Nodes, 'position' | 'from' | 'to'>): [from: number, to: number] | undefined {
  if (node.from !== undefined && node.to !== undefined) return [node.from, node.to]
  const { position } = node
  if (position?.start.offset === undefined || position.end.offset === undefined) return undefined
  return [position.start.offset, position.end.offset]
}

/** The span of a node; of the file's first character, should the parser have left it out. */
export function at(node: Pick<Nodes, 'position' | 'from' | 'to'>, source: Source): Span {
  const [from, to] = offsets(node) ?? [0, 0]
  return source.span(from, to)
}

/**
 * A copy of a tree that keeps offsets in place of positions, and shares the
 * text of the file: of what a record holds in memory, half would be this.
 */
export function settled<N extends Nodes>(node: N, source: Source): N {
  const [from, to] = offsets(node) ?? [0, 0]
  if (node.type === 'text')
    return { type: 'text', value: shared(node.value, source, from, to), from, to } as unknown as N
  const { type, position: _, data: __, children, ...rest } = node as Nodes & { children?: Nodes[] }
  if ('url' in rest) rest.url = shared(rest.url, source, from, to)
  if (!children) return { type, from, to, ...rest } as unknown as N
  return { type, from, to, children: children.map((child) => settled(child, source)), ...rest } as unknown as N
}

/** The same text as a part of the file's own, which is kept anyway; the parser's would keep all of its own copy. */
export function shared(text: string, source: Source, from: number, to: number): string {
  const at = source.text.indexOf(text, from)
  return at === -1 || at >= to ? text : source.text.slice(at, at + text.length)
}
