/** Everything in a document that points to something else in the record. */
import { type AnyElement, type Block, elements } from '../block.ts'
import type { Document } from '../document.ts'
import type { Path } from '../parse/yaml.ts'
import { isId } from '../schemas/common.ts'
import type { Span } from '../span.ts'
import type { Destination } from './destination.ts'
import { ATTRIBUTES, POINTING, ROLES, type Target, WORDS } from './pointing.ts'

/** One pointer from a document. A record has hundreds of thousands, so each is one object and no more. */
export class Reference {
  readonly from: Document
  /** The field, attribute or construct that points: `attended`, `Action.owner`, `link`. */
  readonly role: string
  /** What is written. */
  readonly raw: string
  readonly target: Target
  /** The element that it stands in, for those in the body. */
  readonly element: AnyElement | undefined
  /** Where it leads, once the record is whole. */
  to: Destination | undefined = undefined
  /** The way to it in the frontmatter, the attribute that holds it, or the offset at which it begins. */
  readonly #at: Path | string | number
  /** Which entry of the attribute it is, or the offset at which it ends. */
  readonly #n: number

  constructor(
    from: Document,
    role: string,
    raw: string,
    target: Target,
    at: Path | string | number,
    n: number,
    element?: AnyElement,
  ) {
    this.from = from
    this.role = role
    this.raw = raw
    this.target = target
    this.element = element
    this.#at = at
    this.#n = n
  }

  /** The offset in the file of what points, or of the element that holds it; -1 in the frontmatter. */
  get offset(): number {
    if (typeof this.#at === 'number') return this.#at
    return typeof this.#at === 'string' ? (this.element?.from ?? -1) : -1
  }

  /** Where it stands; worked out when it is asked for. */
  get span(): Span {
    if (typeof this.#at === 'number') return this.from.source.span(this.#at, this.#n)
    return typeof this.#at === 'string' ? this.#inAttribute(this.#at) : this.from.where(this.#at)
  }

  #inAttribute(attribute: string): Span {
    const { source } = this.from
    let from = this.element?.offsets[attribute] ?? 0
    for (let skip = 0; skip < this.#n; skip++) from = source.text.indexOf(',', from) + 1
    from = source.text.indexOf(this.raw, from)
    // Written otherwise than it reads: `b&#101;n`.
    if (from === -1 && this.element) return this.element.places[attribute] ?? this.element.tag
    return source.span(from, from + this.raw.length)
  }
}

/** A reference that leads somewhere. */
export type Link = Reference & { to: Destination }

/** All references of a document, in the order of the text. */
export function readReferences(document: Document): Reference[] {
  const references: Reference[] = []
  if (document.data) {
    for (const { role, steps, target } of POINTING[document.kind] ?? []) {
      for (const [where, raw] of values(document.data, steps)) {
        if (target.as === 'id' && target.orWords && !isId(raw)) continue
        references.push(new Reference(document, role, raw, target, where, 0))
      }
    }
  }
  for (const element of elements(document.body)) ofElement(document, element, references)
  fromBlocks(document.body, document, undefined, references)
  return references
}

/** What stands at the end of a path, each with the path to it; `*` is every entry of a list. */
function* values(value: unknown, steps: readonly string[], path: PropertyKey[] = []): Generator<[Path, string]> {
  if (value === undefined || value === null) return
  const step = steps[path.length]
  if (step === undefined) yield [path, String(value)]
  else if (step === '*')
    for (const [n, entry] of (value as unknown[]).entries()) yield* values(entry, steps, path.concat(n))
  else yield* values((value as Record<string, unknown>)[step], steps, path.concat(step))
}

function ofElement(document: Document, element: AnyElement, into: Reference[]): void {
  const attributes = element.attributes as Record<string, string | string[] | undefined>
  for (const attribute in attributes) {
    const target = ATTRIBUTES[attribute]
    const value = attributes[attribute]
    if (!target || value === undefined) continue
    const role = ROLES[element.name]?.[attribute] ?? attribute
    for (const [n, raw] of (typeof value === 'string' ? [value] : value).entries()) {
      if (WORDS[attribute] === raw) continue
      into.push(new Reference(document, role, raw, target, attribute, n, element))
    }
  }
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
    else {
      for (const { url, picture, from, to } of block.links) {
        into.push(new Reference(document, picture ? 'image' : 'link', url, picture ? IMAGE : LINK, from, to, element))
      }
    }
  }
}

const LINK: Target = { as: 'link' }
const IMAGE: Target = { as: 'image' }
