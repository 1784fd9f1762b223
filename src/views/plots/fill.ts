/** How areas are filled: by patterns that tell them apart without colour. */

/** A pattern and a colour. The colours are the site's: its links, what is kept, what warns, what is soft. */
export interface Fill {
  look: 'solid' | 'hatched' | 'dotted' | 'open' | 'dashed'
  tone: 'plain' | 'good' | 'warn' | 'soft'
}

/** The patterns of some fills, for the drawing with an id; to be put before what uses them. */
export function patterns(id: string, fills: readonly Fill[]): string {
  const drawn = fills.map(({ look, tone }, n) => {
    const mark = MARKS[look]
    if (!mark) return ''
    return `<pattern id="${id}-fill-${n}" class="plot__${tone}" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">${mark}</pattern>`
  })
  return drawn.some(Boolean) ? `<defs>${drawn.join('')}</defs>` : ''
}

/** A box with the nth of some fills. */
export function box(id: string, { look, tone }: Fill, n: number, place: string): string {
  const fill = MARKS[look] ? ` fill="url(#${id}-fill-${n})"` : ''
  return `<rect class="plot__box plot__${look} plot__${tone}" ${place}${fill}/>`
}

const MARKS: Partial<Record<Fill['look'], string>> = {
  hatched: '<path d="M2.5 0V5" stroke="currentColor" stroke-width="1.5"/>',
  dotted: '<circle cx="2.5" cy="2.5" r="1.3" fill="currentColor"/>',
}
