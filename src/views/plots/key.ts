/** The key of a drawing: what each mark means. */
import { group, label, type Shape, type Sketch, WIDTH, widthOf } from './drawing.ts'

/** A mark, drawn in a box of 16 by 12 units, and what it means. */
export interface Meaning {
  mark: Shape
  means: string
}

const LINE = 20
const INDENT = 22
const GAP = 16

/** The key, in as many lines as it needs. */
export function key(meanings: readonly Meaning[]): Sketch {
  let x = 0
  let y = 0
  const shapes: Shape[] = []
  for (const { mark, means } of meanings) {
    const width = INDENT + widthOf(means)
    if (x > 0 && x + width > WIDTH) {
      x = 0
      y += LINE
    }
    shapes.push(group(x, y, [mark, label(INDENT, 11, means)]))
    x += width + GAP
  }
  return { shapes, height: y + LINE }
}
