/** One field of a document set, and nothing else touched. */
import {
  type Document,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  type Node,
  parseDocument,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'
import { fieldsOf, frontmatterOf } from '../record/index.ts'
import { asYaml } from './written.ts'

/**
 * A text with one of its fields set, or taken out where the value is `undefined`. All other lines stay as they are, and
 * so does what is said in comments, and each entry of a list that is in the new value too.
 * @param text of a document; without lines of `---` at its head, it is YAML throughout
 * @param order the names of the fields in the order in which a new one is put between them
 */
export function setField(text: string, key: string, value: unknown, order: readonly string[] = []): string {
  const { from, to } = frontmatterOf(text) ?? { from: 0, to: text.length }
  const yaml = text.slice(from, to)
  const end = text.includes('\r\n') ? '\r\n' : '\n'
  const put = (start: number, until: number, lines: string) =>
    text.slice(0, from + start) + lines.replace(/\r?\n/g, end) + text.slice(from + until)
  const fields = fieldsOf(yaml)
  const field = fields.find(({ name }) => nameIn(name) === key)
  if (field) {
    const own = ownLines(yaml.slice(field.from, field.to))
    return put(field.from, field.from + own.length, value === undefined ? '' : changed(own, key, value))
  }
  if (value === undefined) return text
  const before = new Set(order.slice(0, order.indexOf(key)))
  const last = fields.findLast(({ name }) => before.has(nameIn(name)))
  const at = last ? last.from + ownLines(yaml.slice(last.from, last.to)).length : 0
  const opens = at > 0 && !yaml.slice(0, at).endsWith('\n')
  return put(at, at, (opens ? '\n' : '') + asYaml({ [key]: value }))
}

/** The name of a field as it reads, where it is written in marks. */
function nameIn(name = ''): string {
  return /^(["'])(.*)\1$/.exec(name.trim())?.[2] ?? name.trim()
}

/** The lines of a field, without the empty lines and comments below it, which belong to the next one. */
function ownLines(field: string): string {
  const lines = field.match(/[^\n]*\n|[^\n]+$/g) ?? []
  while (lines.length > 1 && /^(#|\s*$)/.test(lines.at(-1) as string)) lines.pop()
  return lines.join('')
}

/** The lines of a field with another value. */
function changed(own: string, key: string, value: unknown): string {
  const document: Document = parseDocument(own, { schema: 'core', uniqueKeys: false })
  const { contents } = document
  const pair = isMap(contents) ? contents.items[0] : undefined
  if (document.errors.length > 0 || !isPair(pair)) return asYaml({ [key]: value })
  if (JSON.stringify(document.toJS()) === JSON.stringify({ [key]: value })) return own
  pair.value = updated(isNode(pair.value) ? pair.value : undefined, value, document)
  return document.toString({ lineWidth: 0, flowCollectionPadding: !/\[\w/.test(own) || own.includes('{ ') })
}

/** A node with another value: the same node, where it can hold it. */
function updated(node: Node | undefined, value: unknown, document: Document): Node {
  if (isScalar(node) && (typeof value !== 'object' || value === null)) {
    if (node.value === value) return node
    if (typeof node.value !== typeof value) delete node.type
    node.value = value
    return node
  }
  if (isSeq(node) && Array.isArray(value)) return entries(node, value, document)
  if (isMap(node) && typeof value === 'object' && value !== null && !Array.isArray(value))
    return pairs(node, value as Record<string, unknown>, document)
  const made = document.createNode(value) as Node
  // What was said beside one name is still said beside the entry that it became.
  if (node?.comment) made.comment = node.comment
  return made
}

/** A list with other entries; those that it has already stay as they are written. */
function entries(list: YAMLSeq, value: readonly unknown[], document: Document): Node {
  const known = Map.groupBy(list.items as Node[], (one) => JSON.stringify(one.toJS(document)))
  const kept = value.map((one) => known.get(JSON.stringify(one))?.shift())
  const stay = new Set(kept)
  list.items = value.map((one, n) => {
    const there = list.items[n] as Node | undefined
    return kept[n] ?? updated(there && !stay.has(there) ? there : undefined, one, document)
  })
  return list
}

function pairs(map: YAMLMap, value: Readonly<Record<string, unknown>>, document: Document): Node {
  const keyOf = (key: unknown) => String((key as Scalar).value)
  map.items = map.items.filter(({ key }) => value[keyOf(key)] !== undefined)
  for (const [key, one] of Object.entries(value)) {
    if (one === undefined) continue
    const pair = map.items.find((item) => keyOf(item.key) === key)
    if (pair) pair.value = updated(isNode(pair.value) ? pair.value : undefined, one, document)
    else map.add(document.createPair(key, one))
  }
  return map
}
