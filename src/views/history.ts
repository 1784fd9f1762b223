/** The history of a page: when its document came, was changed, and why. */
import { type Document, escapeHtml as e, followed, inWords, pageOf } from '../record/index.ts'
import { feedOf } from './follow.ts'
import { earlierParts } from './moved.ts'
import type { Revision } from './revision.ts'
import type { Site } from './site.ts'

/** The changes of a document, the latest first, those under its earlier addresses too; nothing where no history is known. */
function revisionsOf(document: Document, { history, record }: Site): readonly Revision[] | undefined {
  if (typeof history === 'string') return undefined
  const own = history.get(`${document.id}.mdx`) ?? []
  const { data } = record.addresses
  const page = pageOf(document)
  const earlier = Object.keys(data?.moved ?? {}).filter((from) => data && followed(from, data) === page)
  if (earlier.length === 0) return own
  const all = [own, ...earlier.map((from) => history.get(`${from.replace(/\/$/, '')}.mdx`) ?? [])].flat()
  // The commit that gave it its new name told of both.
  const each = new Map(all.map((one) => [`${one.date} ${one.note}`, one]))
  return [...each.values()].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
}

/** The day on which a document was last changed, by Git or a change note, whichever is later; none where neither tells. */
export function lastChange(document: Document, site: Site): string | undefined {
  const { data } = document
  const saved = revisionsOf(document, site)?.[0]?.date
  const noted = (data?.updates ?? [])
    .map(({ date }) => date)
    .sort()
    .at(-1)
  return saved && noted ? (saved > noted ? saved : noted) : (saved ?? noted)
}

/** The last section of a document's page. */
export function historyHtml(document: Document, site: Site): string {
  const { history } = site
  const written = (document.data?.updates ?? []).toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
  const all = revisionsOf(document, site)
  const notes = written.map(({ date, note }) => `<li>${e(inWords(date))}: ${e(note)}</li>`).reverse()
  const commits = (all ?? []).map(({ date, note }) => `<li>${e(inWords(date))}: ${e(note)}</li>`)
  const lines = [
    earlierHtml(document, site),
    notes.length > 0 ? `<h3>Change notes</h3><ul>${notes.join('')}</ul>` : '',
    all === undefined || all.length === 0
      ? `<p>${UNKNOWN[typeof history === 'string' ? history : 'unsaved']}</p>`
      : `<p>In this record since ${e(inWords(all.at(-1)?.date ?? ''))}; last changed on ${e(inWords(all[0]?.date ?? ''))}.</p>` +
        `<details><summary>All changes of this document (${all.length})</summary><ul>${commits.join('')}</ul></details>`,
    source(document, site),
    followHtml(document, site),
  ]
  return `<section class="history" aria-labelledby="history"><h2 id="history">History of this page</h2>${lines.join('')}</section>`
}

const UNKNOWN = {
  none: 'This site was built without its history, so when this document came and was changed is not told here.',
  shallow:
    'This site was built with a part of its history only, so when this document came and was changed is not told here.',
  unsaved: 'This document has not been saved into the history of this record yet.',
} as const

/** What was at fragments of the page, with their ids where these are free. */
function earlierHtml(document: Document, site: Site): string {
  const lines = earlierParts(pageOf(document), site).map(({ fragment, taken, href, reason }) => {
    const words = href ? `<a href="${e(href)}">stands elsewhere now</a>` : e(reason)
    return `<li${taken ? '' : ` id="${e(fragment)}"`}>What stood at #${e(fragment)}: ${words}</li>`
  })
  return lines.length > 0 ? `<h3>Earlier addresses on this page</h3><ul>${lines.join('')}</ul>` : ''
}

function followHtml(document: Document, site: Site): string {
  const feed = feedOf(document, site)
  return feed ? `<p><a href="${e(feed)}" type="application/atom+xml">Follow this page (Atom)</a></p>` : ''
}

/** Where the document itself can be read and changed, if body.yaml names the repository. */
function source(document: Document, { record }: Site): string {
  const repository = record.body.data?.repository?.replace(/\/$/, '')
  // A folder outside of the project is in no repository that is known.
  if (!repository || /^(\/|\.\.|[A-Za-z]:)/.test(document.file)) return ''
  const way = /gitlab/.test(repository) ? '/-' : ''
  const link = (verb: string, words: string) =>
    `<a href="${e(`${repository}${way}/${verb}/HEAD/${document.file}`)}" rel="external">${words}</a>`
  return `<p>${link('blob', 'The document itself')}; ${link('edit', 'propose a change of it')}.</p>`
}
