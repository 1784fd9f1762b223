/** Reads a content folder into a Record. The only room of src that touches the disk. */
import { type Dirent, existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import {
  type ContentFile,
  type Document,
  isHeld,
  type PublicRecord,
  readDocument,
  toRecord,
  type Unread,
} from '../record/index.ts'
import { isOfTools, oddEntry, tooLarge, unreadable } from './odd.ts'

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
 * All files of a content folder, and what else it holds, with why that is not read.
 * @throws ArchiveError where the folder isn't there, or can't be opened
 */
export function filesIn(folder: string, root: string): ContentFile[] {
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw new ArchiveError(`there is no content folder ${shown(folder, root)}`)
  const files = walk(folder, '')
  const [first] = files
  if (first?.path === '') throw new ArchiveError(`the content folder ${shown(folder, root)} can’t be opened`)
  return files
}

/** A path as reports print it: relative to the root where it lies within, with forward slashes. */
export function shown(path: string, root: string): string {
  const way = relative(root, path)
  return (way.startsWith('..') ? path : way).split(sep).join('/')
}

/** All files below a folder but those that tools hide there, by path, with what is none: symbolic links are told, not followed. */
function walk(folder: string, under: string): ContentFile[] {
  let entries: Dirent[]
  try {
    entries = readdirSync(join(folder, under), { withFileTypes: true })
  } catch (error) {
    return [told(under, unreadable(error, 'folder'))]
  }
  return entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      if (isOfTools(entry.name)) return []
      const path = under ? `${under}/${entry.name}` : entry.name
      const odd = oddEntry(entry)
      if (odd) return [told(path, odd)]
      return entry.isDirectory() ? walk(folder, path) : [fileAt(path, join(folder, path))]
    })
}

function fileAt(path: string, place: string): ContentFile {
  return { path, text: () => textAt(place, isHeld(path)) }
}

function textAt(place: string, isPicture: boolean): string | Unread {
  try {
    return tooLarge(statSync(place).size, isPicture) ?? readFileSync(place, isPicture ? 'latin1' : 'utf8')
  } catch (error) {
    return unreadable(error, 'file')
  }
}

function told(path: string, why: Unread): ContentFile {
  return { path, text: () => why, isOdd: true }
}
