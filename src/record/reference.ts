/** Everything in a document that points to something else in the record. */
import type { Nodes } from 'mdast'
import { type AnyElement, type Block, elements } from './block.ts'
import type { Document } from './document.ts'
import { at } from './parse/safety.ts'
import type { Kind } from './schemas/index.ts'
import type { Span } from './span.ts'
import { split } from './vocabulary.ts'

/** How a reference is written: a short id that stands for one of some kinds, the full id of an element, or a relative file link. */
export type Target = { as: 'id'; kinds: readonly Kind[] } | { as: 'element' } | { as: 'link' } | { as: 'image' }

/** One pointer from a document. */
export interface Reference {
  from: Document
  /** The field, attribute or construct that points: `attended`, `Action.owner`, `link`. */
  role: string
  /** What is written. */
  raw: string
  target: Target
  span: Span
  /** The element that it stands in, for those in the body. */
  element?: AnyElement | undefined
}

type Field = [path: string, ...kinds: Kind[]]

/** Fields of the frontmatter that hold ids, and the folders these may come from; `*` is each entry of a list. */
const FIELDS: Partial<Record<Kind, Field[]>> = {
  minutes: [
    ['chair', 'people'],
    ['attended.*', 'people'],
    ['inAttendance.*', 'posts', 'people'],
    ['apologies.*', 'people'],
    ['absent.*', 'people'],
  ],
  papers: [
    ['authors.*', 'people', 'posts'],
    ['contributors.*', 'people'],
    ['topics.*', 'topics'],
    ['approvedAt', 'minutes'],
  ],
  interests: [
    ['member', 'people'],
    ['interests.*.organisation', 'organisations'],
  ],
  people: [['roles.*.post', 'posts']],
  posts: [['lead', 'people', 'posts']],
  organisations: [['partOf', 'organisations']],
  pathfinders: [
    ['organisation', 'organisations'],
    ['preferences.*.member', 'people'],
    ['buddies.*.member', 'people'],
  ],
}

/** Attributes that hold ids, and the folders these may come from. */
const ATTRIBUTES: Record<string, readonly Kind[]> = {
  concerns: ['organisations'],
  topics: ['topics'],
  paper: ['papers'],
  owner: ['people', 'posts'],
  lead: ['people', 'posts'],
  member: ['people'],
  organisation: ['organisations'],
}

/** All references of a document, in the order of the text. */
export function readReferences(document: Document): Reference[] {
  const references: Reference[] = []
  if (document.data) {
    for (const [path, ...kinds] of FIELDS[document.kind] ?? []) {
      for (const [where, raw] of values(document.data, path.split('.'), [])) {
        references.push({
          from: document,
          role: path.replaceAll('.*', ''),
          raw,
          target: { as: 'id', kinds },
          span: document.where(where),
        })
      }
    }
    if (document.kind === 'definitions') {
      for (const [where, raw] of values(document.data, ['lineage', '*', 'document'], [])) {
        references.push({
          from: document,
          role: 'lineage',
          raw,
          target: { as: 'element' },
          span: document.where(where),
        })
      }
    }
  }
  for (const element of elements(document.body)) references.push(...ofElement(document, element))
  fromBlocks(document.body, document, undefined, references)
  return references
}

function* values(value: unknown, [step, ...rest]: string[], path: PropertyKey[]): Generator<[PropertyKey[], string]> {
  if (value === undefined || value === null) return
  if (step === undefined) yield [path, String(value)]
  else if (step === '*')
    for (const [n, entry] of (value as unknown[]).entries()) yield* values(entry, rest, [...path, n])
  else yield* values((value as Record<string, unknown>)[step], rest, [...path, step])
}

function ofElement(document: Document, element: AnyElement): Reference[] {
  const references: Reference[] = []
  for (const [name, value] of Object.entries(element.attributes)) {
    const kinds = ATTRIBUTES[name]
    const full = name === 'of' || name === 'takes'
    if (value === undefined || (!kinds && !full)) continue
    let from = element.offsets[name] ?? 0
    for (const raw of Array.isArray(value) ? value : split(value)) {
      if (raw === 'withheld' && name === 'owner') continue
      from = document.source.text.indexOf(raw, from)
      const span = document.source.span(from, from + raw.length)
      from += raw.length
      references.push({
        from: document,
        role: `${element.name}.${name}`,
        raw,
        target: kinds ? { as: 'id', kinds } : { as: 'element' },
        span,
        element,
      })
    }
  }
  return references
}

function fromBlocks(
  blocks: readonly Block[],
  document: Document,
  element: AnyElement | undefined,
  into: Reference[],
): void {
  for (const block of blocks) {
    if (block.type === 'element') fromBlocks(block.body, document, block, into)
    else if (block.type === 'list') for (const item of block.items) fromBlocks(item, document, element, into)
    else for (const node of block.nodes) fromNode(node, document, element, into)
  }
}

function fromNode(node: Nodes, document: Document, element: AnyElement | undefined, into: Reference[]): void {
  const image = node.type === 'image'
  if ((node.type === 'link' || node.type === 'definition' || image) && isRelative(node.url)) {
    into.push({
      from: document,
      role: image ? 'image' : 'link',
      raw: node.url,
      target: { as: image ? 'image' : 'link' },
      span: at(node, document.source),
      element,
    })
  }
  if ('children' in node) for (const child of node.children) fromNode(child, document, element, into)
}

/** Whether an address stays within the record: no scheme, no host. */
export function isRelative(url: string): boolean {
  return !/^[a-z][a-z0-9+.-]*:/i.test(url) && !url.startsWith('//')
}
