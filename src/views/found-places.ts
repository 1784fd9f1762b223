/** Where on a page the findings about its document are told, while the record is edited. */
import { type Block, type Document, lazy, type Span } from '../record/index.ts'
import type { Found, Judgement } from './judgement.ts'
import type { Site } from './site.ts'

/** A finding at its place. */
export interface FoundHere extends Found {
  /** The line of the text, where several stand together: of prose. */
  words?: string
}

/** The findings about a document that arise in a block of its text; they belong to the innermost one. */
export type FoundPlaces = ReadonlyMap<Block, readonly FoundHere[]>

/** The findings about a document, by the block in which they arise. Those about its fields are in none. */
export function foundPlaces(document: Document, { judgement }: Site): FoundPlaces {
  const found = byFile(judgement).get(document.file) ?? []
  if (found.length === 0) return NONE
  const at = linesOf(document)
  const places = new Map<Block, FoundHere[]>()
  for (const one of found) {
    const block = at.get(one.line)
    if (!block) continue
    const here = block.type === 'prose' ? { ...one, words: lineOf(document, one.line) } : one
    const others = places.get(block)
    if (others) others.push(here)
    else places.set(block, [here])
  }
  return places
}

function lineOf({ source }: Document, line: number): string {
  const from = source.offset(line, 1)
  const end = source.text.indexOf('\n', from)
  return source.text.slice(from, end === -1 ? undefined : end).trim()
}

/** The lines of a document's file that its text is made of, each with the innermost block there. */
export function linesOf({ body, source }: Document): Map<number, Block> {
  const lines = new Map<number, Block>()
  const take = ({ line, endLine }: Span, block: Block) => {
    for (let one = line; one <= endLine; one++) lines.set(one, block)
  }
  const enter = (block: Block) => {
    if (block.type === 'list') {
      for (const item of block.items) item.forEach(enter)
      return
    }
    take(block.type === 'prose' ? source.span(block.from, block.to) : block.span, block)
    if (block.type !== 'element') return
    block.body.forEach(enter)
    // What is in the line of its tag may be about the tag.
    take(block.tag, block)
  }
  body.forEach(enter)
  return lines
}

const NONE: FoundPlaces = new Map()
const byFile = lazy(({ rules }: Judgement) =>
  Map.groupBy(
    rules.flatMap(({ found }) => found),
    ({ file }) => file,
  ),
)
