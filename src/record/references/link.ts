/** Relative links from document to document, and to pictures. */
import type { Document } from '../document.ts'
import { lazy } from '../lazy.ts'
import { nearest } from '../nearest.ts'
import { fileOf } from '../schemas/index.ts'
import { type Dangling, type Destination, toFragment } from './destination.ts'
import type { Directory } from './directory.ts'
import type { Reference } from './reference.ts'

/** What resolving needs to know of a reference. */
export type Pointer = Pick<Reference, 'from' | 'raw' | 'target'>

/** Where a link leads; the same words in the same folder lead to the same place. `undefined` where it is a picture that is there, or leads into a document that can't be read. */
export function resolveLink(reference: Pointer, directory: Directory): Destination | Dangling | undefined {
  const { from, raw, target } = reference
  if (raw.startsWith('#') || target.as === 'image') return followLink(reference, directory)
  const known = followed(directory.documents)
  const way = `${from.id.slice(0, from.id.lastIndexOf('/'))}\n${raw}`
  const found = known.get(way)
  if (found || known.has(way)) return found
  const made = followLink(reference, directory)
  known.set(way, made)
  return made
}

/** The file that a link or picture names, seen from content/; `undefined` where it leads out of it. */
export function fileNamed({ from, raw }: Pick<Pointer, 'from' | 'raw'>): string | undefined {
  return climb(from.id.split('/').slice(0, -1), safeDecode(raw).split('#')[0] ?? '')
}

type Documents = ReadonlyMap<string, Document>

/** The links of a record that were followed, each by its folder and words. */
const followed = lazy((_: Documents) => new Map<string, Destination | Dangling | undefined>())

/** The files of all documents, seen from content/. */
const files = lazy((documents: Documents) => new Set([...documents.keys()].map(fileOf)))

function followLink(reference: Pointer, directory: Directory): Destination | Dangling | undefined {
  const { from, raw } = reference
  const [path = '', fragment] = safeDecode(raw).split('#')
  if (path === '') return toFragment(from, fragment, raw)
  const folder = from.id.split('/').slice(0, -1)
  const file = path.startsWith('/') ? undefined : climb(folder, path)
  const known = reference.target.as === 'image' ? directory.assets : files(directory.documents)
  if (file === undefined || !known.has(file))
    return missing(raw, file ?? path.replace(/^\/+(content\/)?/, ''), folder, known)
  if (reference.target.as === 'image') return undefined
  return toFragment(directory.documents.get(file.slice(0, file.lastIndexOf('.'))) as Document, fragment, raw)
}

function missing(raw: string, file: string, folder: readonly string[], known: ReadonlySet<string>): Dangling {
  return {
    message: `Unexpected link \`${raw}\`, expected the way to a file of this record`,
    help: () => {
      const near = known.has(`${file}.mdx`) ? `${file}.mdx` : nearest(file, known)
      const fragment = raw.includes('#') ? raw.slice(raw.indexOf('#')) : ''
      return near
        ? [{ say: `nearest known file: \`${way(folder, near)}\``, edits: [{ text: way(folder, near) + fragment }] }]
        : [`there is no file \`${file}\` in the record`]
    },
  }
}

/** The way from a folder to a file, both seen from content/. */
function way(folder: readonly string[], file: string): string {
  const parts = file.split('/')
  let same = 0
  while (same < folder.length && folder[same] === parts[same]) same++
  return [...folder.slice(same).map(() => '..'), ...parts.slice(same)].join('/')
}

/** A relative way, walked from a folder under content/; `undefined` where it climbs out of it. */
function climb(folder: readonly string[], path: string): string | undefined {
  const parts = [...folder]
  for (const part of path.split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return undefined
    } else if (part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}

function safeDecode(url: string): string {
  try {
    return decodeURIComponent(url)
  } catch {
    return url
  }
}
