/**
 * Drawings as shapes, to be printed as SVG. A drawing is 288 units wide, which is what a screen
 * of 320 pixels leaves between its margins: text of 14 units is never smaller than 14 pixels.
 */

/** How wide every drawing is, in its units. */
export const WIDTH = 288

/** What is drawn, and how high it is. */
export interface Sketch {
  shapes: readonly Shape[]
  /** The patterns that some of the shapes are filled with. */
  patterns?: readonly Pattern[]
  height: number
}

/** A sketch that is read out as one picture, by its title and description. */
export interface Drawing extends Sketch {
  /** Unique on the page; ids within the drawing begin with it. */
  id: string
  title: string
  description: string
}

/** One element of a drawing. Its numbers are rounded; `look` is its classes. */
export type Shape = Rect | Path | Label | Group

/** A rectangle; without `x` or `y` it begins at 0. */
export interface Rect {
  kind: 'rect'
  look: string
  x?: number
  y?: number
  width: number
  height: number
  /** The id of the pattern that fills it. */
  pattern?: string | undefined
}

/** Lines. Hundreds of equal marks are one path, which keeps pages small. */
export interface Path {
  kind: 'path'
  look: string
  d: string
}

/** Words that begin at `x`, with `y` as their baseline. */
export interface Label {
  kind: 'label'
  x: number
  y: number
  words: string
  look: string | undefined
}

/** Shapes that are moved together. */
export interface Group {
  kind: 'group'
  x: number
  y: number
  shapes: readonly Shape[]
}

/** A pattern of hatches, crosses or dots. */
export interface Pattern {
  id: string
  mark: 'hatched' | 'crossed' | 'dotted'
  look: string
}

/** Lines as a shape. */
export function path(look: string, d: string): Path {
  return { kind: 'path', look, d }
}

/** Words as a shape, with a class if they need one. */
export function label(x: number, y: number, words: string, look?: string): Label {
  return { kind: 'label', x: round(x), y: round(y), words, look }
}

/** Moves shapes to a place. */
export function group(x: number, y: number, shapes: readonly Shape[]): Group {
  return { kind: 'group', x: round(x), y: round(y), shapes }
}

/** About how wide some words are in fonts of the kind that the site asks for: rather too wide than too narrow. */
export function widthOf(words: string): number {
  return words.length * 8.4
}

/** A number as drawings write it: to a tenth of a unit. */
export function round(value: number): number {
  return Math.round(value * 10) / 10
}
