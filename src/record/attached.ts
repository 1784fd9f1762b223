/** Which files belong to which document. */
import { attachedTo, isAttachment } from './attachment.ts'
import type { HeldFile } from './held-file.ts'
import { lazy } from './lazy.ts'
import type { PublicRecord } from './record.ts'

/** The attachments of a document by its id, in the order of their names. */
export function attachmentsOf(record: PublicRecord, id: string): readonly HeldFile[] {
  return byDocument(record).get(id) ?? []
}

const byDocument = lazy(({ files }: PublicRecord) => {
  const attached = [...files.values()].filter(({ path }) => isAttachment(path))
  return Map.groupBy(attached, ({ path }) => attachedTo(path))
})
