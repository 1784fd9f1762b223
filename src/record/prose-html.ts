/** Prose on its way to a page: the marks of links are filled in by the site, which knows its addresses. */
import type { ProseLink } from './block.ts'
import { escapeHtml, type TrustedHtml } from './trusted-html.ts'

/** Stands before and after the number of a link; no document may hold it. */
export const MARK = '\u0001'

const MARKS = new RegExp(`${MARK}(\\d+)${MARK}`, 'g')

/** The HTML of prose or of a heading, with an address for each link and picture of the record. */
export function withAddresses(
  { html, links }: { html: TrustedHtml; links: readonly ProseLink[] },
  address: (link: ProseLink) => string,
): TrustedHtml {
  if (links.length === 0) return html
  return html.replace(MARKS, (_, n) => escapeHtml(address(links[Number(n)] as ProseLink))) as TrustedHtml
}
