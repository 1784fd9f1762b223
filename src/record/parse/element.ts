import type { Block } from '../block.ts'
import type { Source, Span } from '../span.ts'
import type { ElementName } from '../vocabulary.ts'
import { readTag } from './tag.ts'

const NONE: readonly string[] = []

/** An element as it was read. Its places are worked out when somebody asks: only what is wrong is ever looked at. */
export class ReadElement {
  readonly type = 'element'
  readonly name: ElementName
  readonly attributes: object
  readonly body: Block[]
  readonly from: number
  readonly unread: readonly string[]
  readonly #source: Source
  readonly #to: number

  constructor(
    name: ElementName,
    attributes: object,
    body: Block[],
    source: Source,
    from: number,
    to: number,
    unread: readonly string[] = NONE,
  ) {
    this.name = name
    this.attributes = attributes
    this.body = body
    this.#source = source
    this.from = from
    this.#to = to
    this.unread = unread
  }

  get places(): Record<string, Span> {
    return readTag(this.#source, this.from).values
  }

  get offsets(): Record<string, number> {
    return readTag(this.#source, this.from).offsets
  }

  get span(): Span {
    return this.#source.span(this.from, this.#to)
  }

  get tag(): Span {
    return this.#source.span(this.from, readTag(this.#source, this.from).end)
  }
}
