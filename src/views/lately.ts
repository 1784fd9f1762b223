/** What changed lately in the record: from its history, and from the change notes of its documents. */
import { type Document, fileOf, inWords } from '../record/index.ts'
import { type Named, named, type Site } from './site.ts'

/** One change: its day, what was said of it, and what it touched. */
export interface Change {
  date: string
  note: string
  documents: Named[]
  /** Documents that it touched beside those that are named. */
  more: number
}

/** How many changes are told, and how many documents of each. */
const SHOWN = 5
const NAMED = 3

/** The latest changes, the latest first; none where the history isn't known and nobody wrote a note. */
export function lately(site: Site): Change[] {
  const { history, record } = site
  const touched = new Map<string, { date: string; note: string; documents: Document[] }>()
  const add = (date: string, note: string, document: Document) => {
    const key = `${date} ${note}`
    const change = touched.get(key)
    if (change) change.documents.push(document)
    else touched.set(key, { date, note, documents: [document] })
  }
  for (const document of record.documents.values()) {
    for (const { date, note } of document.data?.updates ?? []) add(date, note, document)
    if (typeof history === 'string') continue
    for (const { date, note } of history.get(fileOf(document.id)) ?? []) add(date, note, document)
  }
  return [...touched.values()]
    .filter(({ date }) => date <= site.asOf)
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : a.note < b.note ? -1 : 1))
    .slice(0, SHOWN)
    .map(({ date, note, documents }) => ({
      date: inWords(date),
      note,
      documents: documents.slice(0, NAMED).map((document) => named(site, document)),
      more: Math.max(0, documents.length - NAMED),
    }))
}
