/** Blocks of a document as nodes, with the classes that the pages of the site give them. */
import type { BodyBlock } from '../../../views/body.ts'
import { made } from '../parts.ts'
import { around } from './entries.ts'
import { proseNodes } from './prose.ts'

/** The nodes of some blocks. */
export function blockNodes(blocks: readonly BodyBlock[]): Node[] {
  return blocks.flatMap(nodesOf)
}

function nodesOf(block: BodyBlock): Node[] {
  switch (block.type) {
    case 'prose':
      return proseNodes(block.html)
    case 'heading': {
      const heading = made(`h${block.depth}` as 'h2', ...proseNodes(block.html))
      heading.className = 'heading'
      return [heading]
    }
    case 'list': {
      const list = made(block.ordered ? 'ol' : 'ul', ...block.items.map((item) => made('li', ...blockNodes(item))))
      if (list instanceof HTMLOListElement && block.start !== 1) list.start = block.start
      return [list]
    }
    default:
      return around(block, blockNodes(block.body))
  }
}
