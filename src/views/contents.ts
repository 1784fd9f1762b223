/** The contents of a page: its headings, linked. */
import { escapeHtml as e, type Heading } from '../record/index.ts'

/** A list of headings; nothing where there are too few to need one. */
export function contentsHtml(headings: readonly Pick<Heading, 'id' | 'text'>[]): string {
  if (headings.length <= 2) return ''
  const lines = headings.map(({ id, text }) => `<li><a href="#${e(id)}">${e(text)}</a></li>`)
  return `<nav class="contents" aria-label="Contents"><h2>Contents</h2><ol>${lines.join('')}</ol></nav>`
}
