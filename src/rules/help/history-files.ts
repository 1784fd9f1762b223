/** Files of a document that have other bytes under the same name, or are gone: no seal tells of these. */
import {
  attachmentsOf,
  type DataOf,
  type Document,
  fileNamed,
  type HeldFile,
  type PublicRecord,
  readReferences,
} from '../../record/index.ts'
import type { Finding } from '../engine/rule.ts'
import { type Kept, verb } from './history.ts'

/** What has become of a file: words behind the name of its document, what to put back, and where it is named. */
export interface FileChange {
  what: string
  mend: string
  place: Pick<Finding, 'file' | 'span'> | undefined
}

/** Pictures and attachments of a document that are other files than before, where no note says why. */
export function* changedFiles(was: Kept, now: Kept, record: PublicRecord): Generator<FileChange> {
  if (!record.base) return
  yield* pictures(was, now, record)
  yield* attachments(was, now, record.base, record)
}

function* pictures(was: Kept, now: Kept, { files, base }: PublicRecord): Generator<FileChange> {
  if (files.size === 0 || !now.source.text.includes('![')) return
  const [before, after] = [was, now] as unknown as [Document, Document]
  for (const { raw, span, target } of readReferences(after)) {
    if (target.as !== 'image') continue
    const [old, fresh] = [
      base?.files.get(fileNamed({ from: before, raw }) ?? ''),
      files.get(fileNamed({ from: after, raw }) ?? ''),
    ]
    if (!old || !fresh || old.digest === fresh.digest) continue
    yield {
      what: `${verb(now, 'shows', 'show')} another picture \`${raw}\` than before this change, and no note says what was corrected`,
      mend: 'put back the picture of before',
      place: { file: now.file, span },
    }
  }
}

function* attachments(was: Kept, now: Kept, base: PublicRecord, record: PublicRecord): Generator<FileChange> {
  const before = byName(was.id, base)
  const after = byName(now.id, record)
  for (const [name, { digest }] of before) {
    const fresh = after.get(name)
    if (fresh?.digest === digest) continue
    yield {
      what: fresh
        ? `${verb(now, 'has', 'have')} another file as attachment \`${name}\` than before this change, and no note says what was corrected`
        : `${verb(now, 'has', 'have')} lost the attachment \`${name}\` of before this change, and no note says why`,
      mend: `put back the file \`attachments/${now.id}/${name}\` of before`,
      place: linked(now, name),
    }
  }
}

/** The attachments of a document by their names in its folder. */
function byName(id: string, record: PublicRecord): Map<string, HeldFile> {
  const folder = `attachments/${id}/`
  return new Map(attachmentsOf(record, id).map((one) => [one.path.slice(folder.length), one]))
}

/** Where the document names the attachment in its links. */
function linked({ data, file, where }: Kept, name: string): FileChange['place'] {
  const { links = [] } = (data ?? {}) as Partial<DataOf<'minutes'>>
  const n = links.findIndex((link) => 'attachment' in link && link.attachment === name)
  return n < 0 ? undefined : { file, span: where(['links', n, 'attachment']) }
}
