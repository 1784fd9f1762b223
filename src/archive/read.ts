/** Reads a content folder into a Record. The only room of src that touches the disk. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { type ContentFile, type Document, type PublicRecord, readDocument, toRecord } from '../record/index.ts'

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
 * @param read reads one document, such as `rereading()`
 * @throws ArchiveError where the folder isn't there
 */
export function readArchive(folder: string, root: string, read?: typeof readDocument): Archive {
  return { record: toRecord(filesIn(folder, root), (path) => shown(join(folder, path), root), read), folder }
}

/** A way to read documents again and again, for which only those are parsed that changed since the last time. */
export function rereading(): typeof readDocument {
  const known = new Map<string, Document>()
  return (kind, id, file, text) => {
    const before = known.get(file)
    if (before?.kind === kind && before.source.text === text) return before as unknown as Document<typeof kind>
    const document = readDocument(kind, id, file, text)
    known.set(file, document as unknown as Document)
    return document
  }
}

/**
 * All files of a content folder.
 * @throws ArchiveError where the folder isn't there
 */
export function filesIn(folder: string, root: string): ContentFile[] {
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw new ArchiveError(`there is no content folder ${shown(folder, root)}`)
  return walk(folder, '').map((path) => ({ path, text: () => readFileSync(join(folder, path), 'utf8') }))
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
