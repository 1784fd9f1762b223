/** A document as plain data: what was read once need not be parsed again elsewhere. */
import type { AnyElement, Block, Heading, List, Prose } from './block.ts'
import type { Document } from './document.ts'
import { nameFragments } from './fragment.ts'
import { ReadElement } from './parse/element.ts'
import { fieldsIn } from './parse/frontmatter.ts'
import { readYaml } from './parse/yaml.ts'
import type { Kind } from './schemas/index.ts'
import { Source } from './span.ts'

/** What was read of a document: its fields and its blocks. JSON keeps all of it. */
export interface Prepared {
  data: NonNullable<Document['data']>
  body: PreparedBlock[]
}

type PreparedBlock = Prose | Heading | PreparedList | PreparedElement
type PreparedList = Omit<List, 'items'> & { items: PreparedBlock[][] }
/** An element, with the offset in the file at which it ends. */
type PreparedElement = Pick<AnyElement, 'type' | 'name' | 'attributes' | 'from'> & { to: number; body: PreparedBlock[] }

/** A document as plain data; `undefined` of one in which anything is wrong, which is for the parser to tell. */
export function prepared({ data, unread, readable, faults, body, source }: Document): Prepared | undefined {
  if (data === undefined || unread.length > 0 || !readable || faults.length > 0) return undefined
  const block = (one: Block): PreparedBlock => {
    if (one.type === 'list') return { ...one, items: one.items.map((item) => item.map(block)) }
    if (one.type !== 'element') return one
    const { type, name, attributes, from, span } = one
    return { type, name, attributes, from, to: source.offset(span.endLine, span.endColumn), body: one.body.map(block) }
  }
  return { data, body: body.map(block) }
}

/** The document of a text, made of what was read of the same text before. */
export function restored<K extends Kind>(
  kind: K,
  id: string,
  file: string,
  text: string,
  { data, body }: Prepared,
): Document<K> {
  const source = new Source(file, text)
  const block = (one: PreparedBlock): Block => {
    if (one.type === 'list') return { ...one, items: one.items.map((item) => item.map(block)) }
    if (one.type !== 'element') return one
    const { name, attributes, from, to } = one
    return new ReadElement(name, attributes, one.body.map(block), source, from, to) as AnyElement
  }
  const blocks = body.map(block)
  const where: Document['where'] = (path) => readYaml(source, ...(fieldsIn(source, kind) ?? [0, 0])).where(path)
  return {
    id,
    kind,
    file,
    data: data as Document<K>['data'],
    unread: [],
    body: blocks,
    readable: true,
    fragments: nameFragments(blocks).fragments,
    faults: [],
    where,
    at: (path) => ({ file, span: where(path) }),
    source,
  }
}
