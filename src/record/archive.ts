/** Archive: what is older than the day from which the record is held to its rules, `rulesFrom` in body.yaml. */
import { type IsoDate, lastDay } from './dates.ts'
import type { Document } from './document.ts'
import type { PublicRecord } from './record.ts'

/** The documents that are archive, in the order of the record; none where body.yaml names no `rulesFrom`. */
export function archived(record: Pick<PublicRecord, 'body' | 'documents'>): Document[] {
  return record.body.data?.rulesFrom === undefined
    ? []
    : [...record.documents.values()].filter((document) => isArchive(document, record))
}

/** Whether a document is archive: minutes by their last day, declarations by their signature, papers and events by their date. */
export function isArchive(document: Document, { body }: Pick<PublicRecord, 'body'>): boolean {
  const from = body.data?.rulesFrom
  const day = from === undefined ? undefined : dayOf(document)
  return from !== undefined && day !== undefined && day < from
}

/** The record as its duties see it: without its archive. Links, roles and declarations stay, as later duties look at them. */
export function underRules(record: PublicRecord): PublicRecord {
  const archive = new Set(archived(record).map(({ id }) => id))
  if (archive.size === 0) return record
  const kept = <T extends { document: Pick<Document, 'id'> }>(list: Iterable<T>) =>
    [...list].filter(({ document }) => !archive.has(document.id))
  const entries = <T extends { meeting: { id: string } }>(map: ReadonlyMap<string, T>) =>
    new Map([...map].filter(([, { meeting }]) => !archive.has(meeting.id)))
  return {
    ...record,
    documents: new Map([...record.documents].filter(([id]) => !archive.has(id))),
    meetings: kept(record.meetings),
    actions: entries(record.actions),
    deferrals: entries(record.deferrals),
    needs: entries(record.needs),
  }
}

/** The day of a document, where its kind has one; of a month or year the last. */
function dayOf({ data }: Document): IsoDate | undefined {
  if (!data) return undefined
  if ('attended' in data) return data.until ?? (data.date && lastDay(data.date))
  if ('signed' in data) return data.signed
  return 'held' in data && data.date !== undefined ? lastDay(data.date) : undefined
}
