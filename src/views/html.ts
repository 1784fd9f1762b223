/** Prose as readers get it: HTML with the marks of the record's links made into addresses. */
import { type Document, escapeHtml as e, isDangling, MARK, type ProseLink, resolve } from '../record/index.ts'
import type { Paragraphs } from './paragraphs.ts'
import { addressOf, type Site } from './site.ts'

/** What all prose of one page shares. */
export interface Page {
  document: Document
  site: Site
  /** Counts the paragraphs, where they are numbered. */
  paragraphs?: Paragraphs | undefined
}

const MARKS = new RegExp(`${MARK}(\\d+)${MARK}`, 'g')

/** The HTML of a stretch of prose or a heading. */
export function proseHtml({ html, links }: { html: string; links: readonly ProseLink[] }, page: Page): string {
  return links.length === 0 ? html : html.replace(MARKS, (_, n) => e(address(links[Number(n)] as ProseLink, page)))
}

/** The address on the site of a link or picture. */
function address({ url, picture }: ProseLink, { document, site }: Page): string {
  if (picture) return `${site.base}${document.id.slice(0, document.id.lastIndexOf('/') + 1)}${url}`
  const to = way(url) ?? way(url.replace(/#.*/s, ''))
  return to ? addressOf(site, to) : url

  /** Where a link leads; a paper that isn't out has no fragments. */
  function way(raw: string) {
    const found = resolve({ from: document, raw, target: { as: 'link' } }, site.record.directory)
    return found && !isDangling(found) ? found : undefined
  }
}
