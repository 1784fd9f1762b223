/** The files of a content folder, wherever they come from, made into a Record. */
import { type Document, readDocument } from './document.ts'
import { readDataFile } from './parse/file.ts'
import { makeRecord, type PublicRecord } from './record.ts'
import { KINDS, type Kind } from './schemas/index.ts'

const PICTURE = /\.(png|jpe?g|webp|gif|avif)$/i
const KIND_NAMES = new Set<string>(KINDS)

/** A file of a content folder: its path in it, and the way to its text. */
export interface Found {
  path: string
  text(): string
}

/** Makes the Record of files; `name` gives the path that reports print. */
export function toRecord(files: readonly Found[], name: (path: string) => string): PublicRecord {
  const assets: string[] = []
  const strays: string[] = []
  const documents: Document[] = []
  const texts = new Map<string, string>()
  for (const { path, text } of files) {
    const kind = path.slice(0, Math.max(0, path.indexOf('/')))
    if (path === 'body.yaml' || path === 'exceptions.yaml') texts.set(path, text())
    else if (KIND_NAMES.has(kind) && path.endsWith('.mdx'))
      documents.push(readDocument(kind as Kind, path.slice(0, -4), name(path), text()))
    else if (KIND_NAMES.has(kind) && PICTURE.test(path)) assets.push(path)
    else if (!/(^|\/)README\.md$/.test(path)) strays.push(name(path))
  }
  return makeRecord({
    body: readDataFile('body.yaml', name('body.yaml'), texts.get('body.yaml')),
    exceptions: readDataFile('exceptions.yaml', name('exceptions.yaml'), texts.get('exceptions.yaml')),
    documents,
    assets,
    strays,
  })
}
