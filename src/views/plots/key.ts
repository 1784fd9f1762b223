/** The key of a drawing: what each mark means. */
import { at, type Drawing, text, WIDTH, widthOf } from './svg.ts'

/** A mark, drawn in a box of 16 by 12 units, and what it means. */
export interface Meaning {
  mark: string
  means: string
}

const LINE = 20
const INDENT = 22
const GAP = 16

/** The key, in as many lines as it needs. */
export function key(meanings: readonly Meaning[]): Drawing {
  let x = 0
  let y = 0
  let parts = ''
  for (const { mark, means } of meanings) {
    const width = INDENT + widthOf(means)
    if (x > 0 && x + width > WIDTH) {
      x = 0
      y += LINE
    }
    parts += at(x, y, mark + text(INDENT, 11, means))
    x += width + GAP
  }
  return { svg: parts, height: y + LINE }
}
