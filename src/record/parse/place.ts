/** Where nodes of a tree stand in their file. */
import type { Nodes } from 'mdast'
import type { Source, Span } from '../span.ts'

/** The offsets of a node; of the file's first character, should the parser have left its position out. */
export function offsets({ position }: Pick<Nodes, 'position'>): [from: number, to: number] {
  return [position?.start.offset ?? 0, position?.end.offset ?? 0]
}

/** The span of a node. */
export function at(node: Pick<Nodes, 'position'>, source: Source): Span {
  return source.span(...offsets(node))
}

/** The same text as a part of the file's own, which is kept anyway; the parser's would keep all of its copy of the file. */
export function shared(text: string, source: Source, from: number, to: number): string {
  const start = source.text.slice(from, to).indexOf(text)
  return start === -1 ? text : source.text.slice(from + start, from + start + text.length)
}
