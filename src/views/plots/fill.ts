/** How areas are filled: by patterns that tell them apart without colour. */
import type { Pattern, Rect } from './drawing.ts'

/** A pattern and a colour: that of text, of what is kept, of what is explained, of what is broken, of what is soft. */
export interface Fill {
  look: 'solid' | 'open' | 'dashed' | Pattern['mark']
  tone: 'plain' | 'good' | 'warn' | 'bad' | 'soft'
}

/** Place and size of a box. */
type Place = Required<Pick<Rect, 'x' | 'y' | 'width' | 'height'>>

/** The patterns of some fills, for the drawing with an id. */
export function patterns(id: string, fills: readonly Fill[]): Pattern[] {
  return fills.flatMap(({ look, tone }, n) =>
    isPattern(look) ? { id: patternId(id, n), mark: look, look: `plot__${tone}` } : [],
  )
}

/** A box with the nth of some fills, in the drawing with an id. */
export function box(id: string, { look, tone }: Fill, n: number, place: Place): Rect {
  const pattern = isPattern(look) ? patternId(id, n) : undefined
  return { kind: 'rect', look: `plot__box plot__${look} plot__${tone}`, ...place, pattern }
}

function isPattern(look: Fill['look']): look is Pattern['mark'] {
  return look === 'hatched' || look === 'crossed' || look === 'dotted'
}

function patternId(id: string, n: number): string {
  return `${id}-fill-${n}`
}
