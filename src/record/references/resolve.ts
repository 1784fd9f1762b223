/** References to what they mean. */
import { type Document, shortId } from '../document.ts'
import { nearest } from '../nearest.ts'
import { type Dangling, type Destination, isDangling, toDocument, toFragment } from './destination.ts'
import type { Directory } from './directory.ts'
import { type Pointer, resolveLink } from './link.ts'
import { type Link, type Reference, readReferences } from './reference.ts'

/** A reference that leads nowhere. */
export interface BrokenLink {
  reference: Reference
  why: Dangling
}

/** All references of documents: those that lead somewhere, with the destination in them, and those that lead nowhere. */
export function resolveAll(
  documents: Iterable<Document>,
  directory: Directory,
): { links: Link[]; brokenLinks: BrokenLink[] } {
  const links: Link[] = []
  const brokenLinks: BrokenLink[] = []
  for (const document of documents) {
    for (const reference of readReferences(document)) {
      const to = resolve(reference, directory)
      if (isDangling(to)) brokenLinks.push({ reference, why: to })
      else if (to) links.push(Object.assign(reference, { to }))
    }
  }
  return { links, brokenLinks }
}

/** Where a reference leads; `undefined` where that can't be said because its target is unreadable, or where it is a picture that is there. */
export function resolve(reference: Pointer, directory: Directory): Destination | Dangling | undefined {
  const { target, raw } = reference
  if (target.as === 'id') return resolveId(raw, target.kinds, directory)
  if (target.as === 'element') return resolveElement(raw, directory)
  return resolveLink(reference, directory)
}

function resolveId(raw: string, kinds: readonly string[], { documents }: Directory): Destination | Dangling {
  for (const kind of kinds) {
    const found = documents.get(`${kind}/${raw}`)
    if (found) return toDocument(found)
  }
  const known = [...documents.values()].filter(({ kind }) => kinds.includes(kind)).map(shortId)
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
