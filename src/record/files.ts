/** The files of a content folder, wherever they come from, made into a Record. */
import { isAttachment } from './attachment.ts'
import type { Document } from './document.ts'
import type { Fault } from './fault.ts'
import { type HeldFile, heldFile } from './held-file.ts'
import { readDocument } from './parse/document.ts'
import { readDataFile } from './parse/file.ts'
import { makeRecord, type PublicRecord, type UnreadFile } from './record.ts'
import { FILES, isFieldsOnly, KINDS, type Kind } from './schemas/index.ts'
import { Source, START } from './span.ts'

/** The names of pictures that a record may hold. */
export const PICTURE = /\.(png|jpe?g|webp|gif|avif)$/i
/** Whether a file is held as it is, by its path: a picture beside a document, or an attachment. */
export function isHeld(path: string): boolean {
  return isAttachment(path) || (PICTURE.test(path) && KIND_NAMES.has(path.slice(0, Math.max(0, path.indexOf('/')))))
}

/** Names that folders don't show: no document has one. */
const HIDDEN = /(^|\/)\./
const KIND_NAMES = new Set<string>(KINDS)

/** Why a file or folder is not read, with what to do about it. */
export interface Unread {
  message: string
  help: string[]
}

/** A file of a content folder: its path in it, and the way to its text (of a picture: its bytes, each one character), or to why it is not read. */
export interface ContentFile {
  path: string
  text(): string | Unread
  /** No file to be read, whatever its name: told in any case. */
  isOdd?: boolean
  /** Of a picture or an attachment whose bytes are not at hand: what they were found to be. */
  held?: HeldFile
}

/**
 * Makes the Record of files.
 * @param name gives the path that reports print
 * @param read reads one document; a caller that reads the same files again and again can keep those that didn't change
 */
export function toRecord(
  files: Iterable<ContentFile>,
  name: (path: string) => string,
  read: typeof readDocument = readDocument,
): PublicRecord {
  const held: HeldFile[] = []
  const strays: string[] = []
  const unread: UnreadFile[] = []
  const documents: Document[] = []
  const texts = new Map<string, string | Unread>()
  for (const { path, text, isOdd = false, held: known } of files) {
    const folder = path.slice(0, Math.max(0, path.indexOf('/')))
    const kind = KIND_NAMES.has(folder) ? (folder as Kind) : undefined
    if (Object.hasOwn(FILES, path)) texts.set(path, text())
    else if (kind && path.endsWith(isFieldsOnly(kind) ? '.yaml' : '.mdx') && !HIDDEN.test(path))
      documents.push(documentOf(kind, path, name(path), text(), read))
    else if (isOdd) unread.push({ file: name(path), ...(text() as Unread) })
    else if (known) held.push(known)
    else if (isHeld(path)) {
      const bytes = text()
      if (typeof bytes === 'string') held.push(heldFile(path, name(path), bytes))
      else unread.push({ file: name(path), ...bytes })
    } else if (!/(^|\/)README\.md$/.test(path)) strays.push(name(path))
  }
  const file = <N extends keyof typeof FILES>(key: N, otherwise?: string) => {
    const text = texts.get(key)
    // What is read instead of a file is no text of the record.
    if (text === undefined && otherwise !== undefined)
      return { ...readDataFile(key, name(key), otherwise), source: new Source(name(key), '') }
    if (typeof text !== 'object') return readDataFile(key, name(key), text)
    return { ...readDataFile(key, name(key), ''), faults: [faultOf(text)] }
  }
  return makeRecord({
    body: file('body.yaml'),
    exceptions: file('exceptions.yaml'),
    // A body that has published nothing yet has no list.
    addresses: file('addresses.yaml', '{}'),
    documents,
    files: held,
    strays,
    unread,
  })
}

/** A document; one that can't be read is there all the same, for what points to it. */
function documentOf(
  kind: Kind,
  path: string,
  file: string,
  text: string | Unread,
  read: typeof readDocument,
): Document {
  const id = path.slice(0, path.lastIndexOf('.'))
  if (typeof text === 'string') return read(kind, id, file, text)
  return { ...readDocument(kind, id, file, ''), faults: [faultOf(text)] }
}

function faultOf({ message, help }: Unread): Fault {
  return { rule: 'document-shape', span: START, message, help }
}
