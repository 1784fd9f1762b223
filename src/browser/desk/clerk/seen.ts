/** The text of a document as its page shows it. Fetched when the first document is opened. */
import type { Block, Document, PublicRecord } from '../../../record/index.ts'
import { type BodyBlock, bodyOf } from '../../../views/body.ts'
import { makeSite } from '../../../views/site.ts'

/** A block of the page, with the offsets in the text between which it is written. */
export interface SeenBlock {
  block: BodyBlock
  from: number
  to: number
}

/** The blocks of the page of a document. */
export function seenOf(document: Document, record: PublicRecord, asOf: string, base: string): SeenBlock[] {
  const site = makeSite(record, { asOf, rules: [], off: [] }, base)
  const starts = document.body.map(startOf)
  return bodyOf(document, site).map((block, n) => ({
    block,
    from: starts[n] ?? 0,
    to: starts[n + 1] ?? document.source.text.length,
  }))
}

function startOf(block: Block): number {
  if (block.type !== 'list') return block.from
  const [first] = block.items.flat()
  return first ? startOf(first) : 0
}
