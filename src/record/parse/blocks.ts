/** mdast to the typed body of a document. */
import type { BlockContent, Heading as HeadingNode, List as ListNode, Root, RootContent } from 'mdast'
import type { MdxJsxAttribute, MdxJsxFlowElement } from 'mdast-util-mdx-jsx'
import type * as z from 'zod'
import { type AnyElement, type Block, elements, type Heading, type List, type Prose } from '../block.ts'
import type { Fault } from '../fault.ts'
import type { Kind } from '../schemas/index.ts'
import type { Source } from '../span.ts'
import { plain, slug } from '../text.ts'
import { ALLOWED_IN, ELEMENTS, type ElementName } from '../vocabulary.ts'
import { ReadElement } from './element.ts'
import { insideNote, misplaced, ofOtherKind } from './misplaced.ts'
import { holdsElement, vocabularyElement, wrapped } from './nodes.ts'
import { readPartly } from './partly.ts'
import { at, offsets, shared } from './place.ts'
import { ProseWriter } from './prose.ts'
import { type Subject, writtenIn } from './subject.ts'
import { readTag } from './tag.ts'

/** The blocks of a tree, and what keeps elements in it from being read. */
export function readBlocks(root: Root, source: Source, kind: Kind): { body: Block[]; faults: Fault[] } {
  const reader = new Reader(root, source, kind)
  const body = reader.blocks(root.children)
  return { body, faults: reader.faults }
}

class Reader {
  readonly faults: Fault[] = []
  readonly #source: Source
  readonly #kind: Kind
  readonly #prose: ProseWriter
  /** What stands in notes, and was told. */
  readonly #told = new Set<AnyElement>()
  /** The highest number that is an id of an element, or was offered for one. */
  #last: number | undefined

  constructor(root: Root, source: Source, kind: Kind) {
    this.#source = source
    this.#kind = kind
    this.#prose = new ProseWriter(root, source)
  }

  blocks(nodes: readonly RootContent[]): Block[] {
    const blocks: Block[] = []
    let stretch: RootContent[] = []
    const close = () => {
      if (stretch.length > 0) blocks.push(this.#stretch(stretch))
      stretch = []
    }
    for (const node of wrapped(nodes)) {
      if (node.type === 'yaml') continue
      const block = this.#block(node)
      if (block === undefined) stretch.push(node)
      else {
        close()
        blocks.push(...block)
      }
    }
    close()
    // A copy has no room to spare; there are many of these.
    return blocks.slice()
  }

  /** What a node is when it is more than prose. */
  #block(node: RootContent): Block[] | undefined {
    if (node.type === 'heading') return [this.#heading(node)]
    const element = vocabularyElement(node)
    if (element) return this.#element(element)
    const inner = holdsElement(node)
    if (inner && node.type === 'list') return [this.#list(node)]
    if (inner) this.faults.push(misplaced(node, inner, this.#source))
    return undefined
  }

  #stretch(nodes: readonly RootContent[]): Prose {
    const [from] = offsets(nodes[0] as RootContent)
    const [, to] = offsets(nodes.at(-1) as RootContent)
    return { type: 'prose', ...this.#prose.write(nodes), from, to }
  }

  #heading(node: HeadingNode): Heading {
    const inner = holdsElement(node)
    if (inner) this.faults.push(misplaced(node, inner, this.#source))
    const text = shared(plain(node).trim(), this.#source, ...offsets(node))
    return {
      type: 'heading',
      depth: node.depth,
      id: slug(text) || 'section',
      text,
      ...this.#prose.write(node.children),
      from: offsets(node)[0],
      span: at(node, this.#source),
    }
  }

  #list(node: ListNode): List {
    return {
      type: 'list',
      ordered: node.ordered ?? false,
      start: node.start ?? 1,
      items: node.children.map((item) => this.blocks(item.children)),
    }
  }

  #element(node: MdxJsxFlowElement & { name: ElementName }): Block[] {
    const start = node.position?.start.offset ?? 0
    const end = node.position?.end.offset ?? start
    const place = () => this.#source.span(start, readTag(this.#source, start).end)
    const body = this.blocks(node.children as BlockContent[])
    const allowed = ALLOWED_IN[node.name]
    if (allowed && !allowed.includes(this.#kind)) {
      this.faults.push(ofOtherKind(node.name, this.#kind, allowed, place()))
      return body
    }
    if (node.name === 'Note') for (const inner of elements(body)) this.#noted(inner)
    const given = node.attributes.filter(
      (one): one is MdxJsxAttribute =>
        one.type === 'mdxJsxAttribute' && (typeof one.value !== 'object' || one.value === null),
    )
    const value = Object.fromEntries(
      given.map(({ name, value: text }) => [name, text && shared(text as string, this.#source, start, end)]),
    )
    if (given.length < node.attributes.length) return body
    const schema = ELEMENTS[node.name]
    const read = schema.safeParse(value)
    if (read.success) return [new ReadElement(node.name, read.data, body, this.#source, start, end) as AnyElement]
    const tag = readTag(this.#source, start)
    const before = this.#source.text[tag.end - 2] === '/' ? tag.end - 2 : tag.end - 1
    const where: Subject['where'] = ([name]) => tag.values[String(name)] ?? place()
    const { data, faults, unread } = readPartly(schema as z.ZodType<object>, {
      noun: 'attribute',
      holder: `\`<${node.name}>\``,
      schema,
      value,
      where,
      whereKey: ([name]) => tag.names[String(name)] ?? place(),
      written: writtenIn(this.#source, where),
      end: this.#source.span(lastSign(this.#source.text, before)),
      known: NUMBERED.has(node.name) && !('id' in value) ? { id: this.#freeNumber() } : {},
      pointing: () => undefined,
    })
    this.faults.push(...faults)
    if (data === undefined) return body
    return [new ReadElement(node.name, data, body, this.#source, start, end, unread) as AnyElement]
  }

  /** A number that no element of the document has. */
  #freeNumber(): string {
    if (this.#last === undefined) {
      this.#last = 0
      for (const [, id] of this.#source.text.matchAll(/\sid=["'](\d{1,6})["']/g))
        this.#last = Math.max(this.#last, Number(id))
    }
    return String(++this.#last)
  }

  /** Tells what stands in a note, once. */
  #noted(element: AnyElement): void {
    // In notes within notes, the inner one has told of it.
    if (this.#told.has(element)) return
    this.#told.add(element)
    this.faults.push(insideNote(element))
  }
}

/** Elements that are numbered where nobody gave them another id. */
const NUMBERED: ReadonlySet<ElementName> = new Set(['Action', 'Decision', 'Deferral'])

/** The offset behind the last sign before another that is no space. */
function lastSign(text: string, before: number): number {
  return before - (/\s*$/.exec(text.slice(Math.max(0, before - 200), before))?.[0].length ?? 0)
}
