/** What stands behind the information barrier of the terms of reference, as the record's own data mark it. */
import type { Document } from './document.ts'
import { only, type PublicRecord } from './record.ts'

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
  const files = new Map<string, Document<'organisations'>>()
  for (const document of only(record.documents.values(), 'organisations')) files.set(shortId(document), document)
  const organisations = new Map<string, Document<'organisations'>>()
  const topics = new Map<string, Document<'organisations'>>()
  const names = new Map<string, Document<'organisations'>>()
  for (const [id, { data }] of files) {
    const marked = markedAbove(id, files)
    if (!marked || !data) continue
    organisations.set(id, marked)
    for (const name of [data.name, data.abbreviation]) if (name) names.set(name, marked)
  }
  for (const { id, data } of only(record.documents.values(), 'topics')) {
    const marked = data?.about === undefined ? undefined : organisations.get(data.about)
    if (!marked || !data) continue
    topics.set(id.slice('topics/'.length), marked)
    for (const name of [data.name, ...data.aliases]) if (!names.has(name)) names.set(name, marked)
  }
  return { organisations, topics, names }
}

/** The nearest organisation marked `barrier`: this one, or one that it is part of. A ring of parts ends where it closes. */
function markedAbove(
  id: string,
  files: ReadonlyMap<string, Document<'organisations'>>,
): Document<'organisations'> | undefined {
  const seen = new Set<string>()
  for (let at: string | undefined = id; at !== undefined && !seen.has(at); at = files.get(at)?.data?.partOf) {
    seen.add(at)
    const document = files.get(at)
    if (document?.data?.barrier) return document
  }
  return undefined
}

function shortId({ id }: Document): string {
  return id.slice(id.indexOf('/') + 1)
}
