/** References to what they mean. */
import type { Document } from '../document.ts'
import { nearest } from '../nearest.ts'
import type { Reference } from './reference.ts'

/** What a reference leads to: a document, and a fragment on its page. */
export interface Destination {
  /** Id of the document. */
  document: string
  /** Fragment on its page, if it leads to one. */
  fragment?: string | undefined
}

/** Why a reference leads nowhere, and what to type instead. */
export interface Dangling {
  message: string
  help: string[]
}

/** What resolving looks things up in. */
export interface Directory {
  documents: ReadonlyMap<string, Document>
  /** Full ids of actions, deferrals, decisions and announcements. */
  elements: ReadonlyMap<string, Destination>
  /** Paths of pictures, seen from content/. */
  assets: ReadonlySet<string>
}

/** What resolving needs to know of a reference. */
export type Pointer = Pick<Reference, 'from' | 'raw' | 'target'>

/** Whether resolving failed. */
export function isDangling(result: Destination | Dangling | undefined): result is Dangling {
  return result !== undefined && 'message' in result
}

/** Where a reference leads; `undefined` where that can't be said because its target is unreadable, or where it is a picture that is there. */
export function resolve(reference: Pointer, directory: Directory): Destination | Dangling | undefined {
  const { target, raw } = reference
  if (target.as === 'id') return resolveId(raw, target.kinds, directory)
  if (target.as === 'element') return resolveElement(raw, directory)
  return resolveLink(reference, directory)
}

const whole = new WeakMap<Document, Destination>()

/** The one destination that stands for a document as a whole. */
function toDocument(document: Document): Destination {
  let found = whole.get(document)
  if (!found) {
    found = { document: document.id }
    whole.set(document, found)
  }
  return found
}

function resolveId(raw: string, kinds: readonly string[], { documents }: Directory): Destination | Dangling {
  for (const kind of kinds) {
    const found = documents.get(`${kind}/${raw}`)
    if (found) return toDocument(found)
  }
  const known = [...documents.keys()]
    .filter((id) => kinds.some((kind) => id.startsWith(`${kind}/`)))
    .map((id) => id.slice(id.indexOf('/') + 1))
  const near = nearest(raw, known)
  const folders = kinds.map((kind) => `${kind}/`).join(' or ')
  return {
    message: `Unexpected id \`${raw}\`, expected one from ${folders}`,
    help: [near ? `nearest known id: \`${near}\`` : `add the file \`${kinds[0]}/${raw}.mdx\``],
  }
}

function resolveElement(raw: string, { documents, elements }: Directory): Destination | Dangling | undefined {
  const found = elements.get(raw)
  if (found) return found
  const [path = '', fragment] = raw.split('#')
  const document = documents.get(path)
  if (document) return toFragment(document, fragment, raw)
  const owner = [...documents.keys()].find((id) => raw.startsWith(`${id}/`))
  if (owner && !documents.get(owner)?.readable) return undefined
  const near = nearest(raw, elements.keys())
  return {
    message: `Unexpected id \`${raw}\`, expected the full id of something in the record`,
    help: near
      ? [`nearest known id: \`${near}\``]
      : ['a full id is the document and the id in it: `minutes/2011-03-17/2`'],
  }
}

const ways = new WeakMap<ReadonlyMap<string, Document>, Map<string, Destination | Dangling | undefined>>()

/** Where a link leads; the same words in the same folder lead to the same place. */
function resolveLink(reference: Pointer, directory: Directory): Destination | Dangling | undefined {
  const { from, raw, target } = reference
  if (raw.startsWith('#') || target.as === 'image') return followLink(reference, directory)
  let known = ways.get(directory.documents)
  if (!known) {
    known = new Map()
    ways.set(directory.documents, known)
  }
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

function followLink(reference: Pointer, directory: Directory): Destination | Dangling | undefined {
  const { from, raw } = reference
  const [path = '', fragment] = safeDecode(raw).split('#')
  if (path === '') return toFragment(from, fragment, raw)
  if (path.startsWith('/'))
    return {
      message: `Unexpected address \`${raw}\`, expected the way from this file`,
      help: ['begin with `../` and the folder: `../people/jo-smith.mdx`'],
    }
  const folder = from.id.split('/').slice(0, -1)
  const file = climb(folder, path)
  const known = reference.target.as === 'image' ? directory.assets : files(directory)
  if (file === undefined || !known.has(file)) return missing(raw, file ?? path, folder, known)
  if (reference.target.as === 'image') return undefined
  return toFragment(directory.documents.get(file.slice(0, -'.mdx'.length)) as Document, fragment, raw)
}

function missing(raw: string, file: string, folder: readonly string[], known: ReadonlySet<string>): Dangling {
  const near = nearest(file, known)
  return {
    message: `Unexpected link \`${raw}\`, expected the way to a file of this record`,
    help: near ? [`nearest known file: \`${way(folder, near)}\``] : [`there is no file \`${file}\` in the record`],
  }
}

/** The way from a folder to a file, both seen from content/. */
function way(folder: readonly string[], file: string): string {
  const parts = file.split('/')
  let same = 0
  while (same < folder.length && folder[same] === parts[same]) same++
  return [...folder.slice(same).map(() => '..'), ...parts.slice(same)].join('/')
}

function toFragment(document: Document, fragment: string | undefined, raw: string): Destination | Dangling | undefined {
  if (fragment === undefined || fragment === '') return toDocument(document)
  if (document.fragments.has(fragment)) return { document: document.id, fragment }
  if (!document.readable) return undefined
  for (const name of ['action', 'decision', 'deferral', 'interest']) {
    if (document.fragments.has(`${name}-${fragment}`)) return { document: document.id, fragment: `${name}-${fragment}` }
  }
  const near = nearest(fragment, document.fragments.keys())
  return {
    message: `Unexpected fragment \`#${fragment}\` in \`${raw}\`, expected one that ${document.file} has`,
    help: near ? [`nearest known fragment: \`#${near}\``] : ['leave the fragment out to link to the whole document'],
  }
}

const kept = new WeakMap<ReadonlyMap<string, Document>, Set<string>>()

/** The files of all documents, seen from content/; made once for each set of documents. */
function files({ documents }: Directory): Set<string> {
  let found = kept.get(documents)
  if (!found) {
    found = new Set([...documents.keys()].map((id) => `${id}.mdx`))
    kept.set(documents, found)
  }
  return found
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
