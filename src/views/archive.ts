/** What readers are told of documents that are older than the day from which the record is held to its rules. */
import { archived, type Document, inWords, isArchive } from '../record/index.ts'
import type { Site } from './site.ts'

/** On the page of a document that is archive; nothing on others. */
export function archiveNotice(document: Document, { record }: Site): string | undefined {
  if (!isArchive(document, record)) return undefined
  return `This document is older than ${from(record)}, from which this record is held to its rules.`
}

/** How much of the record is archive, in a sentence or two; nothing where `rulesFrom` is not given. */
export function archiveSummary({ record }: Site): string | undefined {
  if (record.body.data?.rulesFrom === undefined) return undefined
  const count = archived(record).length
  const held = `This record is held to its rules from ${from(record)}`
  if (count === 0) return `${held}; it has no older document.`
  const [are, they] = count === 1 ? ['document is', 'its'] : ['documents are', 'their']
  return `${held}. ${count} ${are} older: ${they} form, links and safety are checked, and no duty is asked of ${count === 1 ? 'it' : 'them'}.`
}

function from({ body }: Site['record']): string {
  return inWords(body.data?.rulesFrom ?? '')
}
