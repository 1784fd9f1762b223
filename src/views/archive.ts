/** What readers are told of documents that are older than the day from which the record is held to its rules. */
import { archived, type Document, inWords, isArchive } from '../record/index.ts'
import type { Site } from './site.ts'

/** On the page of a document that is archive; nothing on others. */
export function archiveNotice(document: Document, { record }: Site): string | undefined {
  if (!isArchive(document, record)) return undefined
  return `This record is held to its rules from ${from(record)}. This document is older.`
}

/** How much of the record is archive, in a sentence or two; nothing where `rulesFrom` is not given. */
export function archiveSummary({ record }: Site): string | undefined {
  if (record.body.data?.rulesFrom === undefined) return undefined
  const count = archived(record).length
  const held = `This record is held to its rules from ${from(record)}`
  if (count === 0) return `${held}; it has no older document.`
  const [are, their] = count === 1 ? ['document is', 'its'] : ['documents are', 'their']
  return `${held}. ${count} ${are} older: the check looks only at ${their} form, links and safety.`
}

function from({ body }: Site['record']): string {
  return inWords(body.data?.rulesFrom ?? '')
}
