/** MDX text to mdast, as far as it can be read. */

import type { Nodes, Root } from 'mdast'
import { parse } from '#parser'
import type { Fault } from '../fault.ts'
import { Source } from '../span.ts'
import { outOfBounds } from './bounds.ts'
import { restoreBraces, strayBrace, withoutAnyBrace, withoutBraces } from './braces.ts'
import { crowded } from './crowded.ts'
import { showAll } from './hidden-signs.ts'
import { fromError } from './markdown-faults.ts'
import { pieceByPiece } from './pieces.ts'
import { tagsAsWritten } from './tags-as-written.ts'

/** A source as far as it can be read: its tree, without the pieces that can't, and what is wrong in these. */
export interface ReadMarkdown {
  /** `undefined` where nothing can be read. */
  root: Root | undefined
  /** The text of the tree: of the same length as the file's, with the signs that the parser takes for text. */
  source: Source
  faults: Fault[]
}

/** The tree of a source, and what keeps pieces of it, or all of it, from being read. */
export function readMarkdown(written: Source): ReadMarkdown {
  const { source, faults: odd } = tagsAsWritten(written)
  const whole = parseMarkdown(source)
  if (!isFault(whole)) return { root: shownIn(whole, odd.length > 0), source, faults: odd }
  const mended = outOfBounds(source) ? undefined : pieceByPiece(source, parseMarkdown)
  if (!mended) return { root: undefined, source, faults: [...odd, whole] }
  const faults = [...odd, ...mended.faults]
  const rest = parseMarkdown(new Source(source.file, mended.text))
  if (isFault(rest)) return { root: undefined, source, faults: [...faults, rest] }
  return { root: shownIn(rest, odd.length > 0), source, faults }
}

/** A tree whose attributes have their own signs back. */
function shownIn(root: Root, holdsSome: boolean): Root {
  const look = (node: Nodes): void => {
    if ('attributes' in node) node.attributes = showAll(node.attributes) as typeof node.attributes
    if ('children' in node) for (const child of node.children) look(child)
  }
  if (holdsSome) look(root)
  return root
}

/** The tree of a source, or the one fault that keeps it from being read. */
export function parseMarkdown(source: Source): Root | Fault {
  const fault = outOfBounds(source) ?? crowded(source)
  if (fault) return fault
  const hidden = withoutBraces(source.text)
  try {
    if (hidden !== undefined) return restoreBraces(parse(hidden), hidden, source)
    return parse(source.text)
  } catch (error) {
    if (isOfCode(error)) return asCode(source) ?? fromError(error, source)
    return (hidden === undefined ? undefined : braceAtFault(source)) ?? fromError(error, source)
  }
}

/** Whether what stands in braces is no code of the parser's language: one parser asks for that, the other doesn't. */
function isOfCode(error: unknown): boolean {
  return error instanceof Error && error.message.includes('Could not parse expression')
}

/** The tree of a source in which whatever stands in braces is code, as it is refused; nothing where braces are in tags. */
function asCode(source: Source): Root | Fault | undefined {
  const hidden = withoutAnyBrace(source.text)
  try {
    return restoreBraces(parse(hidden), hidden, source)
  } catch {
    return undefined
  }
}

/** The brace that keeps a source from being read; nothing where something else does. */
function braceAtFault(source: Source): Fault | undefined {
  try {
    return strayBrace(parse, source)
  } catch {
    return undefined
  }
}

/** Whether the parse gave a fault instead of a tree. */
export function isFault(result: Root | Fault): result is Fault {
  return 'rule' in result
}
