/** Where the tags of a mark go, so that they hold the words as they stand. */
import type { Source } from '../../record/index.ts'

/** Words of a file, by offsets. */
export interface Stretch {
  from: number
  to: number
}

/** The text that takes the place of a stretch of a file. */
export interface Put extends Stretch {
  text: string
}

const MARKER = /^(?:[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+)+|^[ \t]+/
const APART = /\n[ \t]*\r?\n|^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+/m

/**
 * The words of a stretch with a mark around them. A whole paragraph or entry of a list keeps its line; a sentence within
 * one gets a paragraph of its own, as deep as it stood.
 * @param tag the opening tag without its brackets: `Action id="1" owner="chair"`
 * @returns `undefined` where no mark can hold the words: cells of a table, headings, several paragraphs
 */
export function marked({ text }: Pick<Source, 'text'>, { from, to }: Stretch, tag: string): Put | undefined {
  const words = text.slice(from, to)
  const start = text.lastIndexOf('\n', from - 1) + 1
  const line = text.slice(start, from)
  if (APART.test(words) || /^\s*(?:#{1,6}\s|>|\|)/.test(line + words)) return undefined
  const name = tag.split(' ', 1)[0] as string
  const mark = `<${tag}>${words}</${name}>`
  const marker = MARKER.exec(text.slice(start))?.[0] ?? ''
  const indent = ' '.repeat(marker.length)
  const begins = line === marker.slice(0, line.length) && line.length >= marker.length
  const before = start === 0 ? '' : text.slice(text.lastIndexOf('\n', start - 2) + 1, start).trim()
  // A paragraph begins here where nothing, or a list, is on the line above.
  const opens = begins && (marker.trim() !== '' || before === '' || start === 0)
  const after = text.slice(to).match(/^[ \t]*\r?\n?[^\n]*/)?.[0] ?? ''
  const [rest = '', next = ''] = after.split('\n')
  const ends = rest.trim() === '' && (next.trim() === '' || /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+/.test(next))
  const head = opens ? '' : `\n\n${indent}`
  const foot = ends ? '' : `\n\n${indent}`
  const leading = opens ? from : from - (/[ \t]*$/.exec(text.slice(start, from))?.[0].length ?? 0)
  const trailing = ends ? to : to + (/^[ \t]*(?:\r?\n[ \t]*)?/.exec(text.slice(to))?.[0].length ?? 0)
  return { from: leading, to: trailing, text: `${head}${mark}${foot}` }
}
