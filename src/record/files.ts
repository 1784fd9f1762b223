/** The files of a content folder, wherever they come from, made into a Record. */
import { type Document, readDocument } from './document.ts'
import { readDataFile } from './parse/file.ts'
import { makeRecord, type PublicRecord } from './record.ts'
import { FILES, KINDS, type Kind } from './schemas/index.ts'

/** The names of pictures that a record may hold. */
export const PICTURE = /\.(png|jpe?g|webp|gif|avif)$/i
const KIND_NAMES = new Set<string>(KINDS)

/** A file of a content folder: its path in it, and the way to its text. */
export interface ContentFile {
  path: string
  text(): string
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
  const assets: string[] = []
  const strays: string[] = []
  const documents: Document[] = []
  const texts = new Map<string, string>()
  for (const { path, text } of files) {
    const kind = path.slice(0, Math.max(0, path.indexOf('/')))
    if (Object.hasOwn(FILES, path)) texts.set(path, text())
    else if (KIND_NAMES.has(kind) && path.endsWith('.mdx'))
      documents.push(read(kind as Kind, path.slice(0, -4), name(path), text()))
    else if (KIND_NAMES.has(kind) && PICTURE.test(path)) assets.push(path)
    else if (!/(^|\/)README\.md$/.test(path)) strays.push(name(path))
  }
  const file = <N extends keyof typeof FILES>(key: N, otherwise?: string) =>
    readDataFile(key, name(key), texts.get(key) ?? otherwise)
  return makeRecord({
    body: file('body.yaml'),
    exceptions: file('exceptions.yaml'),
    // A body that has published nothing yet has no list.
    addresses: file('addresses.yaml', '{}'),
    documents,
    assets,
    strays,
  })
}
