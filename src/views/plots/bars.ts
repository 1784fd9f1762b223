/** Stacked bars that lie, one below the other, each with its label and its figures. */
import { group, label, round, type Shape, type Sketch, WIDTH, widthOf } from './drawing.ts'
import { box, type Fill, patterns } from './fill.ts'
import { key } from './key.ts'

/** A part that every bar can have. */
export interface Part {
  name: string
  fill: Fill
}

/** One bar: its figures in the order of the parts. */
export interface Bar {
  label: string
  figures: readonly number[]
}

/** What is written in bars. */
export interface Words {
  /** How a figure is written. */
  written: (figure: number) => string
  /** What is said in the place of a bar without length. */
  nothing: string
}

const ROW = 24
const HEIGHT = 18
const BASELINE = 14

/**
 * Bars on one scale, below their key. A figure is written in its bar where there is room.
 * @param id that of the drawing
 */
export function bars(id: string, parts: readonly Part[], rows: readonly Bar[], words: Words): Sketch {
  const fills = parts.map(({ fill }) => fill)
  const meanings = parts.map(({ name, fill }, n) => ({
    mark: box(id, fill, n, { x: 1, y: 1, width: 14, height: 10 }),
    means: name,
  }))
  const head = key(meanings)
  const top = head.height + 6
  const left = Math.max(0, ...rows.map((row) => widthOf(row.label))) + 4
  const longest = Math.max(0, ...rows.map(({ figures }) => sum(figures)))
  const unit = longest > 0 ? (WIDTH - left - 1) / longest : 0
  const drawn = rows.map((row, n) => {
    const bar =
      sum(row.figures) > 0
        ? stack(id, fills, row.figures, unit, words)
        : [label(0, BASELINE, words.nothing, 'plot__faint')]
    return group(0, top + n * ROW, [label(0, BASELINE, row.label), group(left, 0, bar)])
  })
  return { patterns: patterns(id, fills), shapes: [...head.shapes, ...drawn], height: top + rows.length * ROW }
}

function stack(
  id: string,
  fills: readonly Fill[],
  figures: readonly number[],
  unit: number,
  { written }: Words,
): Shape[] {
  let x = 0
  const drawn: Shape[] = []
  for (const [n, figure] of figures.entries()) {
    const fill = fills[n]
    if (!fill || figure <= 0) continue
    const width = figure * unit
    // Neighbours are a little apart, however thin they are.
    drawn.push(box(id, fill, n, { x: round(x), y: 0, width: round(Math.max(0.5, width - 2)), height: HEIGHT }))
    const words = written(figure)
    if (widthOf(words) + 6 <= width)
      drawn.push(label(x + width / 2 - 1, BASELINE, words, `plot__figure plot__on-${fill.look}`))
    x += width
  }
  return drawn
}

function sum(figures: readonly number[]): number {
  return figures.reduce((total, figure) => total + figure, 0)
}
