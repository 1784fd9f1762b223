/** The history of a page: when its document came, was changed, and why. */
import { type Document, escapeHtml as e, inWords } from '../record/index.ts'
import type { Site } from './site.ts'

/** One change of a file: its day, and what was said of it. */
export interface Revision {
  date: string
  note: string
}

/** The changes of each file by its path below content/, the latest first; or why they are not known. */
export type History = ReadonlyMap<string, readonly Revision[]> | 'shallow' | 'none'

/** The day on which a document was last changed, by Git or a change note, whichever is later; none where neither tells. */
export function lastChange({ id, data }: Document, { history }: Site): string | undefined {
  const saved = typeof history === 'string' ? undefined : history.get(`${id}.mdx`)?.[0]?.date
  const noted = data?.updates?.at(-1)?.date
  return saved && noted ? (saved > noted ? saved : noted) : (saved ?? noted)
}

/** The last section of a document's page. */
export function historyHtml(document: Document, site: Site): string {
  const { history } = site
  const written = document.data?.updates ?? []
  const all = history === 'none' || history === 'shallow' ? undefined : (history.get(`${document.id}.mdx`) ?? [])
  const notes = written.map(({ date, note }) => `<li>${inWords(date)}: ${e(note)}</li>`).reverse()
  const commits = (all ?? []).map(({ date, note }) => `<li>${inWords(date)}: ${e(note)}</li>`)
  const lines = [
    notes.length > 0 ? `<h3>Change notes</h3><ul>${notes.join('')}</ul>` : '',
    all === undefined || all.length === 0
      ? `<p>${UNKNOWN[typeof history === 'string' ? history : 'unsaved']}</p>`
      : `<p>In this record since ${inWords(all.at(-1)?.date ?? '')}; last changed on ${inWords(all[0]?.date ?? '')}.</p>` +
        `<details><summary>All changes of this document (${all.length})</summary><ul>${commits.join('')}</ul></details>`,
    source(document, site),
  ]
  return `<section class="history" aria-labelledby="history"><h2 id="history">History of this page</h2>${lines.join('')}</section>`
}

const UNKNOWN = {
  none: 'This site was built without its history, so when this document came and was changed is not told here.',
  shallow:
    'This site was built with a part of its history only, so when this document came and was changed is not told here.',
  unsaved: 'This document has not been saved into the history of this record yet.',
} as const

/** Where the document itself can be read and changed, if body.yaml names the repository. */
function source(document: Document, { record }: Site): string {
  const repository = record.body.data?.repository?.replace(/\/$/, '')
  if (!repository) return ''
  const way = /gitlab/.test(repository) ? '/-' : ''
  const link = (verb: string, words: string) =>
    `<a href="${e(`${repository}${way}/${verb}/HEAD/${document.file}`)}" rel="external">${words}</a>`
  return `<p>${link('blob', 'The document itself')}; ${link('edit', 'propose a change of it')}.</p>`
}
