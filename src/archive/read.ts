/** Reads a content folder into a Record. The only room of src that touches the disk. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import {
  type Document,
  KINDS,
  type Kind,
  makeRecord,
  type PublicRecord,
  readDataFile,
  readDocument,
} from '../record/index.ts'

const PICTURE = /\.(png|jpe?g|webp|gif|avif)$/i
const KIND_NAMES = new Set<string>(KINDS)

/** A content folder that can't be read at all: the message is for the user. */
export class ArchiveError extends Error {}

/** A record, and the folder it was read from. */
export interface Archive {
  record: PublicRecord
  /** The content folder, as an absolute path. */
  folder: string
}

/**
 * Reads every document under a content folder.
 * @param folder absolute path of the content folder
 * @param root absolute path that the files in reports are relative to
 * @throws ArchiveError where the folder isn't there
 */
export function readArchive(folder: string, root: string): Archive {
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw new ArchiveError(`there is no content folder ${shown(folder, root)}`)
  const files = walk(folder, '').map((path): Found => ({ path, text: () => readFileSync(join(folder, path), 'utf8') }))
  return { record: toRecord(files, (path) => shown(join(folder, path), root)), folder }
}

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

/** A path as reports print it: relative to the root where it lies within, with forward slashes. */
export function shown(path: string, root: string): string {
  const way = relative(root, path)
  return (way.startsWith('..') ? path : way).split(sep).join('/')
}

/** All files below a folder but hidden ones, by path; symbolic links are not followed. */
function walk(folder: string, under: string): string[] {
  const paths: string[] = []
  const entries = readdirSync(join(folder, under), { withFileTypes: true })
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.')) continue
    const path = under ? `${under}/${entry.name}` : entry.name
    if (entry.isDirectory()) paths.push(...walk(folder, path))
    else if (entry.isFile()) paths.push(path)
  }
  return paths
}
