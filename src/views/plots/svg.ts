/**
 * Drawings as SVG: 288 units wide, which is what a screen of 320 pixels leaves
 * between its margins, so that text of 14 units is never smaller than 14 pixels.
 */
import { escapeHtml as e } from '../../record/index.ts'

/** How wide every drawing is, in its units. */
export const WIDTH = 288

/** A drawing: its parts as SVG, and how high they are together. */
export interface Drawing {
  svg: string
  height: number
}

/**
 * A whole `<svg>`, told as one picture by its title and description.
 * @param id unique on the page; ids within the drawing begin with it
 */
export function svg(id: string, title: string, description: string, { svg: parts, height }: Drawing): string {
  return (
    `<svg viewBox="0 0 ${WIDTH} ${round(height)}" role="img" aria-labelledby="${id}-title" aria-describedby="${id}-description">` +
    `<title id="${id}-title">${e(title)}</title><desc id="${id}-description">${e(description)}</desc>${parts}</svg>`
  )
}

/** Text that begins at `x` and stands on `y`, with a class. */
export function text(x: number, y: number, words: string, look = ''): string {
  return `<text x="${round(x)}" y="${round(y)}"${look && ` class="${look}"`}>${e(words)}</text>`
}

/** Moves parts to a place. */
export function at(x: number, y: number, parts: string): string {
  return `<g transform="translate(${round(x)} ${round(y)})">${parts}</g>`
}

/** About how wide some words are in fonts of the kind that the site asks for: rather too wide than too narrow. */
export function widthOf(words: string): number {
  return words.length * 7.6
}

/** A number as drawings write it: to a tenth of a unit. */
export function round(value: number): number {
  return Math.round(value * 10) / 10
}
