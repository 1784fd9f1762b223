/** The part of a page that a plot has: heading, words, drawing, and the same figures as a table. */
import { escapeHtml as e } from '../../record/index.ts'

/** A table whose first column names the rows; all is HTML but the heads. */
export interface Figures {
  caption: string
  heads: readonly string[]
  rows: readonly (readonly string[])[]
  /** Whether the columns after the first are numbers. */
  numbers: boolean
}

/** A section of a page. `drawing` is absent where there is nothing to draw, and `figures` where there is nothing to count. */
export interface Section {
  id: string
  title: string
  /** Paragraphs, as HTML. */
  words: readonly string[]
  drawing?: string | undefined
  figures?: Figures | undefined
}

/** The section as HTML. */
export function sectionHtml({ id, title, words, drawing, figures }: Section): string {
  const both = (drawing ?? '') + (figures ? tableHtml(figures) : '')
  return (
    `<h2 id="${id}">${e(title)}</h2>${words.map((one) => `<p>${one}</p>`).join('')}` +
    (both && `<div class="plot">${both}</div>`)
  )
}

function tableHtml({ caption, heads, rows, numbers }: Figures): string {
  const head = heads.map((one) => `<th scope="col">${e(one)}</th>`).join('')
  const lines = rows.map(([name, ...cells]) => {
    return `<tr><th scope="row">${name}</th>${cells.map((cell, n) => `<td data-head="${e(heads[n + 1] ?? '')}">${cell}</td>`).join('')}</tr>`
  })
  return (
    `<section class="scroll" aria-label="${e(caption)}" tabindex="0"><table class="table table--cards table--headed${numbers ? ' table--figures' : ''}">` +
    `<caption>${e(caption)}</caption><thead><tr>${head}</tr></thead><tbody>${lines.join('')}</tbody></table></section>`
  )
}
