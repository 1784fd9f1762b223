/** What of a record its site shows on a day: all but the text of papers that aren't out. */
import { attachedTo, isAttachment } from './attachment.ts'
import type { IsoDate } from './dates.ts'
import type { Document } from './document.ts'
import { makeRecord, type PublicRecord } from './record.ts'
import { fileNamed } from './references/link.ts'
import { readReferences } from './references/reference.ts'
import type { DataOf } from './schemas/index.ts'

/** Whether a paper is out on a day: published, its day come if a day is given, and no embargo upon it. */
export function isOut({ status, date, embargo }: DataOf<'papers'>, day: IsoDate): boolean {
  // A month or a year is no day to wait for.
  return status === 'published' && !(date?.length === 10 && date > day) && !(embargo !== undefined && embargo > day)
}

/** The record without the text of papers that aren't out on the day, and without the pictures that only these show. */
export function published(record: PublicRecord, day: IsoDate): PublicRecord {
  const withheld = new Set([...record.documents.values()].filter((one) => !isPublic(one, day)))
  if (withheld.size === 0) return record
  const documents = [...record.documents.values()]
  const shown = picturesOf(documents.filter((one) => !withheld.has(one)))
  const ids = new Set([...withheld].map(({ id }) => id))
  const hidden = picturesOf([...withheld])
  return makeRecord({
    ...record,
    documents: documents.map((one) => (withheld.has(one) ? { ...one, body: [], fragments: new Map() } : one)),
    files: [...record.files.values()].filter(({ path }) =>
      isAttachment(path) ? !ids.has(attachedTo(path)) : shown.has(path) || !hidden.has(path),
    ),
  })
}

/** Whether the site shows the text of a document. Of a paper that the record does not hold, it is what the record itself says of it. */
export function isPublic({ kind, data }: Document, day: IsoDate): boolean {
  if (kind !== 'papers' || data === undefined) return true
  const paper = data as DataOf<'papers'>
  return !paper.held || isOut(paper, day)
}

/** The pictures that documents show: their paths, seen from content/. */
function picturesOf(documents: readonly Document[]): Set<string> {
  return new Set(
    documents.flatMap((document) =>
      readReferences(document)
        .filter(({ target }) => target.as === 'image')
        .flatMap((picture) => fileNamed(picture) ?? []),
    ),
  )
}
