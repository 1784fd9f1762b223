/** The passage of a text in which a link is written: its paragraph or its entry of a list. */
import type { Block, Prose } from './block.ts'
import { MARK } from './prose-html.ts'
import { textOf } from './text.ts'

/** Where a paragraph, an entry of a list, a row or another block begins or ends. */
const EDGE = /<\/?(?:p|li|ul|ol|blockquote|div|pre|table|thead|tbody|tr|dl|dt|dd|h\d|hr)\b[^>]*>/g

/** Where a sentence ends and another begins. */
const NEXT = /[.!?]["”’)]?\s+(?=[\p{Lu}“"‘(])/gu

/** A passage is told from its first word if the link is within so many letters; else from the sentence that has it. */
const NEAR = 150

/** The words around a link, from its sentence on where much stands before it; empty where the link is in no prose of these blocks. */
export function passageAt(blocks: readonly Block[], offset: number): string {
  const prose = proseAt(blocks, offset)
  const n = prose?.links.findIndex(({ from, to }) => from <= offset && offset < to) ?? -1
  const mark = prose && n >= 0 ? prose.html.indexOf(`${MARK}${n}${MARK}`) : -1
  if (!prose || mark === -1) return ''
  // The mark is in the tag of its link.
  const at = prose.html.lastIndexOf('<', mark)
  let from = 0
  let to = prose.html.length
  for (const edge of prose.html.matchAll(EDGE)) {
    if (edge.index >= at) {
      to = edge.index
      break
    }
    from = edge.index + edge[0].length
  }
  const before = spaced(textOf(prose.html.slice(from, at)))
  const passage = spaced(textOf(prose.html.slice(from, to))).trim()
  const sentence = before.length > NEAR ? [...before.matchAll(NEXT)].at(-1) : undefined
  return sentence ? `…${passage.slice(sentence.index + sentence[0].length)}` : passage
}

function spaced(text: string): string {
  return text.replace(/\s+/g, ' ').trimStart()
}

/** The innermost prose at an offset. */
function proseAt(blocks: readonly Block[], offset: number): Prose | undefined {
  for (const block of blocks) {
    if (block.type === 'prose' && block.from <= offset && offset < block.to) return block
    const within = block.type === 'list' ? block.items.flat() : block.type === 'element' ? block.body : []
    const found = proseAt(within, offset)
    if (found) return found
  }
  return undefined
}
