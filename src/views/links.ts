/** Where the links and pictures of a document lead on the site. */
import { type Document, isDangling, type ProseLink, resolve } from '../record/index.ts'
import { addressOf, type Site } from './site.ts'

/** The address on the site of a link or picture in a document. */
export function linkAddress({ url, picture }: ProseLink, document: Document, site: Site): string {
  if (picture) return `${site.base}${document.id.slice(0, document.id.lastIndexOf('/') + 1)}${url}`
  const to = way(url) ?? way(url.replace(/#.*/s, ''))
  return to ? addressOf(site, to) : url

  /** Where a link leads; a paper that isn't out has no fragments. */
  function way(raw: string) {
    const found = resolve({ from: document, raw, target: { as: 'link' } }, site.record.directory)
    return found && !isDangling(found) ? found : undefined
  }
}
