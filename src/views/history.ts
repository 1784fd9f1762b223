/** The history of a page: when its document came, was changed, and why. */
import { type Document, fileOf, followed, type IsoDate, inWords, pageOf } from '../record/index.ts'
import { type Follow, followOf } from './follow.ts'
import { type EarlierPart, earlierParts } from './moved.ts'
import type { Site } from './site.ts'

/** The changes of a document, the latest first, those under its earlier addresses too; nothing where no history is known. */
function revisionsOf(document: Document, { history, record }: Site): readonly IsoDate[] | undefined {
  if (typeof history === 'string') return undefined
  const own = history.get(fileOf(document.id)) ?? []
  const { data } = record.addresses
  const page = pageOf(document)
  const earlier = Object.keys(data?.moved ?? {}).filter((from) => data && followed(from, data) === page)
  if (earlier.length === 0) return own
  const all = [own, ...earlier.map((from) => history.get(fileOf(from.replace(/\/$/, ''))) ?? [])].flat()
  return [...new Set(all)].sort().reverse()
}

/** The day on which a document was last changed, by Git or a change note, whichever is later; none where neither tells. */
export function lastChange(document: Document, site: Site): string | undefined {
  const { data } = document
  const saved = revisionsOf(document, site)?.[0]
  const noted = (data?.updates ?? [])
    .map(({ date }) => date)
    .sort()
    .at(-1)
  return saved && noted ? (saved > noted ? saved : noted) : (saved ?? noted)
}

/** What the last section of a document's page shows. */
export interface PageHistory {
  /** What the page once had under other ids. */
  earlier: EarlierPart[]
  /** Change notes, the latest first, each with its day in words. */
  notes: { date: string; note: string }[]
  /** The days of its changes by Git, the latest first, in words. */
  changes: string[]
  /** Why there are no changes, in a sentence. */
  unknown: string | undefined
  /** Where the document itself is read and changed, if body.yaml names the repository. */
  source: { read: string; edit: string } | undefined
  /** The ways to follow the page. */
  follow: Follow | undefined
}

/** The history of a document's page. */
export function historyOf(document: Document, site: Site): PageHistory {
  const { history } = site
  const notes = (document.data?.updates ?? []).toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
  const changes = revisionsOf(document, site) ?? []
  return {
    earlier: earlierParts(pageOf(document), site),
    notes: notes.map(({ date, note }) => ({ date: inWords(date), note })).reverse(),
    changes: changes.map((day) => inWords(day)),
    unknown: changes.length > 0 ? undefined : UNKNOWN[typeof history === 'string' ? history : 'unsaved'],
    source: sourceOf(document, site),
    follow: followOf(document, site),
  }
}

const UNKNOWN = {
  none: 'This site was built without the history of the record. So this page cannot say when the document was added or changed.',
  shallow:
    'This site was built with only a part of the history of the record. So this page cannot say when the document was added or changed.',
  unsaved: 'This document has not been saved into the history of this record yet.',
} as const

function sourceOf({ file }: Document, { record }: Site): PageHistory['source'] {
  const repository = record.body.data?.repository?.replace(/\/$/, '')
  // A folder outside of the project is in no repository that is known.
  if (!repository || /^(\/|\.\.|[A-Za-z]:)/.test(file)) return undefined
  const way = /gitlab/.test(repository) ? '/-' : ''
  return { read: `${repository}${way}/blob/HEAD/${file}`, edit: `${repository}${way}/edit/HEAD/${file}` }
}
