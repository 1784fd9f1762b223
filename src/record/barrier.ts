/** What stands behind the information barrier of the terms of reference, as the record's own data mark it. */
import { type Document, shortId } from './document.ts'
import { find, only, type PublicRecord } from './record.ts'

/** What stands behind the information barrier. */
export interface Barrier {
  /** Organisations, programmes and procurements by their short ids: those marked `barrier`, and what is part of them. Each leads to the file that is marked. */
  organisations: ReadonlyMap<string, Document<'organisations'>>
  /** Topics by their short ids that are about one of them, and the file that is marked. */
  topics: ReadonlyMap<string, Document<'organisations'>>
  /** Every name under which a text may speak of them, and the file that is marked. */
  names: ReadonlyMap<string, Document<'organisations'>>
}

/** Reads the barrier of a record: work proportional to its organisations and topics. */
export function readBarrier(record: PublicRecord): Barrier {
  const organisations = new Map<string, Document<'organisations'>>()
  const topics = new Map<string, Document<'organisations'>>()
  const names = new Map<string, Document<'organisations'>>()
  for (const document of only(record.documents.values(), 'organisations')) {
    const id = shortId(document)
    const marked = markedAbove(id, record)
    if (!marked || !document.data) continue
    organisations.set(id, marked)
    for (const name of [document.data.name, document.data.abbreviation]) if (name) names.set(name, marked)
  }
  for (const document of only(record.documents.values(), 'topics')) {
    const { data } = document
    const marked = data?.about === undefined ? undefined : organisations.get(data.about)
    if (!marked || !data) continue
    topics.set(shortId(document), marked)
    for (const name of [data.name, ...data.aliases]) if (!names.has(name)) names.set(name, marked)
  }
  return { organisations, topics, names }
}

/** The nearest organisation marked `barrier`: this one, or one that it is part of. */
function markedAbove(id: string, record: PublicRecord): Document<'organisations'> | undefined {
  for (const whole of record.wholes.get(id) ?? []) {
    const document = find(record, 'organisations', whole)
    if (document?.data?.barrier) return document
  }
  return undefined
}
