/** Where on a page the findings about its document are told, while the record is edited. */
import { type Block, type Document, lazy } from '../record/index.ts'
import type { Found, Judgement } from './judgement.ts'
import type { Site } from './site.ts'

/** The findings about a document that arise in a block of its text; they belong to the innermost one. */
export type FoundPlaces = ReadonlyMap<Block, readonly Found[]>

/** The findings about a document, by the block in which they arise. Those about its fields are in none. */
export function foundPlaces(document: Document, { judgement }: Site): FoundPlaces {
  const found = byFile(judgement).get(document.file) ?? []
  if (found.length === 0) return NONE
  const at = linesOf(document)
  const places = Map.groupBy(found, ({ line }) => at.get(line))
  places.delete(undefined)
  return places as Map<Block, Found[]>
}

/** The lines of a document's file that its text is made of, each with the innermost block there. */
export function linesOf({ body, source }: Document): Map<number, Block> {
  const lines = new Map<number, Block>()
  const enter = (block: Block) => {
    if (block.type === 'list') {
      for (const item of block.items) item.forEach(enter)
      return
    }
    const { line, endLine } = block.type === 'prose' ? source.span(block.from, block.to) : block.span
    for (let one = line; one <= endLine; one++) lines.set(one, block)
    if (block.type === 'element') block.body.forEach(enter)
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
