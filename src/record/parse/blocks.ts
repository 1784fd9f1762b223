/** mdast to the typed body of a document. */
import type { BlockContent, Heading as HeadingNode, List as ListNode, Nodes, Root, RootContent } from 'mdast'
import type { MdxJsxAttribute, MdxJsxFlowElement } from 'mdast-util-mdx-jsx'
import type * as z from 'zod'
import { type AnyElement, type Block, elements, type Heading, type List, type Prose } from '../block.ts'
import type { Edit, Fault } from '../fault.ts'
import { languageMeant } from '../language.ts'
import type { Kind } from '../schemas/index.ts'
import type { Source } from '../span.ts'
import { plain, slug } from '../text.ts'
import { ALLOWED_IN, ELEMENTS, type ElementName } from '../vocabulary.ts'
import { ReadElement } from './element.ts'
import { holdsElement, languageWritten, vocabularyElement, wrapped } from './nodes.ts'
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
    if (inner) this.#misplaced(node, inner)
    return undefined
  }

  #stretch(nodes: readonly RootContent[]): Prose {
    const [from] = offsets(nodes[0] as RootContent)
    const [, to] = offsets(nodes.at(-1) as RootContent)
    return { type: 'prose', ...this.#prose.write(nodes), from, to }
  }

  #heading(node: HeadingNode): Heading {
    const inner = holdsElement(node)
    if (inner) this.#misplaced(node, inner)
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
      this.faults.push({
        rule: 'document-shape',
        span: place(),
        message: `Unexpected \`<${node.name}>\` in ${this.#kind}, expected it only in ${allowed.join(', ')}`,
        help: [`write it as text, or move it to a document of ${allowed.join(', ')}`],
      })
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

  /** What is in a note stands outside the seal, and is no part of what the meeting said. */
  #noted(element: AnyElement): void {
    // In notes within notes, the inner one has told of it.
    if (this.#told.has(element)) return
    this.#told.add(element)
    const { name, tag } = element
    this.faults.push({
      rule: 'document-shape',
      span: tag,
      message: `Unexpected \`<${name}>\` inside a note, expected it outside: a note is added later, and no part of what the document says`,
      help: ['move it before the opening tag of the note, or behind its closing tag'],
    })
  }

  #misplaced(outer: Nodes, inner: Nodes & { name?: string | null }): void {
    const lang = languageWritten(inner)
    if (lang !== undefined) {
      const meant = languageMeant(lang)
      this.faults.push({
        rule: 'document-shape',
        span: at(inner, this.#source),
        message: `Unexpected \`${lang}\` in \`lang\`, expected the tag of a language (BCP 47), such as \`cy\` for Welsh`,
        help: [meant ? `write \`lang="${meant}"\`` : 'write the tag of the language in small letters'],
      })
      return
    }
    this.faults.push({
      rule: 'document-shape',
      span: at(inner, this.#source),
      message: `Unexpected \`<${inner.name}>\` inside ${INSIDE[outer.type] ?? 'another element'}, expected it on lines of its own`,
      help: [
        outer.type === 'paragraph'
          ? {
              say: 'put an empty line before the opening tag and after the closing tag',
              edits: apart(inner, this.#source),
            }
          : 'move it out of there, with an empty line before the opening tag and after the closing tag',
      ],
    })
  }
}

/** Elements that are numbered where nobody gave them another id. */
const NUMBERED: ReadonlySet<ElementName> = new Set(['Action', 'Decision', 'Deferral'])

/** Empty lines before and behind a node that stands in a paragraph. */
function apart(node: Nodes, source: Source): Edit[] {
  const [from, to] = offsets(node)
  const { text } = source
  const before = /\n[ \t]*$/.test(text.slice(Math.max(0, from - 20), from)) ? '\n' : '\n\n'
  const behind = /^[ \t]*\n/.test(text.slice(to, to + 20)) ? '\n' : '\n\n'
  return [
    { span: source.span(from, from), text: before },
    { span: source.span(to, to), text: behind },
  ]
}

/** The offset behind the last sign before another that is no space. */
function lastSign(text: string, before: number): number {
  return before - (/\s*$/.exec(text.slice(Math.max(0, before - 200), before))?.[0].length ?? 0)
}

/** What may not hold an element of the vocabulary, in words. */
const INSIDE: Partial<Record<string, string>> = {
  paragraph: 'a line of text',
  heading: 'a heading',
  table: 'a table',
  blockquote: 'a quotation',
  footnoteDefinition: 'a footnote',
}
