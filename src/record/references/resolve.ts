/** References to what they mean. */
import type { Document } from '../document.ts'
import type { Help } from '../fault.ts'
import { dayMeant } from '../meant.ts'
import { nearest } from '../nearest.ts'
import type { Kind } from '../schemas/index.ts'
import { type Dangling, type Destination, isDangling, toDocument, toFragment } from './destination.ts'
import type { Directory } from './directory.ts'
import { type Pointer, resolveLink } from './link.ts'
import { type Link, type Reference, readReferences } from './reference.ts'
import { helpFor } from './unknown.ts'

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
      if (isDangling(to)) brokenLinks.push({ reference, why: { ...to, ...postCame(reference, directory) } })
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

/** Of a post among the members who came: where it belongs. */
function postCame({ role, raw }: Reference, { documents }: Directory): Pick<Dangling, 'help'> | undefined {
  if (role !== 'attended' || !documents.has(`posts/${raw}`)) return undefined
  return {
    help: () => [
      `it is a post: if its holder came as a member, write their id from people/; if not, list \`${raw}\` under \`inAttendance\``,
    ],
  }
}

function resolveId(raw: string, kinds: readonly Kind[], { documents }: Directory): Destination | Dangling {
  for (const kind of kinds) {
    const found = documents.get(`${kind}/${raw}`)
    if (found) return toDocument(found)
  }
  const folders = kinds
    .map((kind) => `${kind}/`)
    .join(', ')
    .replace(/, ([^,]*)$/, ' or $1')
  return {
    message: `Unexpected id \`${raw}\`, expected one from ${folders}`,
    help: () => helpFor({ words: raw, kinds }, documents),
  }
}

function resolveElement(raw: string, { documents, elements }: Directory): Destination | Dangling | undefined {
  const found = elements.get(raw)
  if (found) return found
  const [path = '', fragment] = raw.split('#')
  const document = documents.get(path)
  if (document) return toFragment(document, fragment, raw)
  if (documentWith(raw, documents)?.readable === false) return undefined
  return {
    message: `Unexpected id \`${raw}\`, expected the full id of something in the record`,
    help: () => helpForElement(raw, [...elements.keys()]),
  }
}

/** The document that the beginning of a full id names; a full id has a few steps, what has hundreds is none. */
function documentWith(raw: string, documents: Directory['documents']): Document | undefined {
  const steps = raw.split('/', 9)
  for (let n = 1; n < steps.length; n++) {
    const document = documents.get(steps.slice(0, n).join('/'))
    if (document) return document
  }
  return undefined
}

/** The help for words that should be the full id of an element: those that end alike, the latest first, else the nearest. */
export function helpForElement(raw: string, known: readonly string[]): Help[] {
  const tail = /([\w.-]+)\W*$/.exec(raw)?.[1] ?? raw
  const day = dayMeant(raw.replace(/\W*\b(?:action|item|no|number)?\W*[\w.-]+\W*$/i, '')) ?? ''
  const alike = known.filter((id) => id.endsWith(`/${tail}`) && id.includes(day)).reverse()
  const found =
    (raw.includes('/') && !day) || alike.length === 0
      ? [nearest(raw, known)].filter((id): id is string => id !== undefined && isLike(id, raw))
      : alike.slice(0, 3)
  if (found.length === 0)
    return [
      'a full id is the folder, the file and the id in it, with `/` between them; nothing in the record has one like this',
    ]
  return found.map((id, n) => ({
    say: raw.includes('/') ? `nearest known id: \`${id}\`` : `${n > 0 ? 'or ' : ''}write \`${id}\``,
    edits: [{ text: id }],
  }))
}

/** Whether two full ids have the document, or the id in it, in common. */
function isLike(id: string, raw: string): boolean {
  const [at, other] = [id.lastIndexOf('/'), raw.lastIndexOf('/')]
  return other === -1 || id.slice(0, at) === raw.slice(0, other) || id.slice(at) === raw.slice(other)
}
