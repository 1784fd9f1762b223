/** The record as far as it could be known on a day: without the documents of later days. */
import { firstDay, type IsoDate } from './dates.ts'
import type { Document } from './document.ts'
import type { PublicRecord } from './record.ts'

function mayBeDated({ kind }: Pick<Document, 'kind'>): boolean {
  return kind === 'papers' || kind === 'events'
}

/** The day of minutes, a declaration, a paper or an event; of a month or a year the first. Other kinds have none. */
export function datedOn({ data }: Pick<Document, 'data'>): IsoDate | undefined {
  if (!data) return undefined
  if ('signed' in data) return data.signed
  return ('attended' in data || 'held' in data) && data.date !== undefined ? firstDay(data.date) : undefined
}

/**
 * The documents, meetings and declarations of a record that are of no later day than this one; papers and events
 * without a date are taken to be as old as the first minutes. Links, roles and what else the record has are left as they are.
 */
export function asKnown(record: PublicRecord, day: IsoDate): PublicRecord {
  const first = record.meetings[0]?.date ?? ''
  const isKnown = (document: Document) => (datedOn(document) ?? (mayBeDated(document) ? first : '')) <= day
  const declarations = [...record.declarations].flatMap(([member, all]) => {
    const made = all.filter(({ signed }) => signed <= day)
    return made.length > 0 ? [[member, made] as const] : []
  })
  return {
    ...record,
    documents: new Map([...record.documents].filter(([, document]) => isKnown(document))),
    meetings: record.meetings.filter(({ date }) => date <= day),
    declarations: new Map(declarations),
  }
}
