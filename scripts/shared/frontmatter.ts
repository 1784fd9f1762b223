/** Changes to the frontmatter of a document, as small as they can be: everything else stays as it was written. */
import { isDeepStrictEqual } from 'node:util'
import { isCollection, isMap, isPair, isSeq, parse, parseDocument, type YAMLSeq } from 'yaml'

/** Sets a field to a plain value: in its place, or as the last one. */
export function withField(text: string, name: string, value: string): string {
  const { from, to, eol } = frontmatter(text)
  const yaml = text.slice(from, to)
  const line = new RegExp(`^${name}:[^\\r\\n]*`, 'm')
  const changed = line.test(yaml) ? yaml.replace(line, () => `${name}: ${value}`) : `${yaml}${name}: ${value}${eol}`
  return text.slice(0, from) + changed + text.slice(to)
}

/**
 * Adds an entry to a list of fields, after those that are there.
 * @param entry the fields of the entry, with values as YAML has them
 * @returns `undefined` where the fields are written in a way that leaves no room for it; then somebody has to add it by hand
 */
export function withEntry(text: string, list: string, entry: Readonly<Record<string, string>>): string | undefined {
  const { from, to, eol } = frontmatter(text)
  const yaml = text.slice(from, to)
  const changed = added(yaml, list, Object.entries(entry), eol)
  const was = parse(yaml) as Record<string, unknown[] | undefined>
  const wanted = { ...was, [list]: [...(was[list] ?? []), parse(flow(Object.entries(entry)))] }
  return isSame(changed, wanted) ? text.slice(0, from) + changed + text.slice(to) : undefined
}

type Fields = readonly (readonly [name: string, value: string])[]

function added(yaml: string, name: string, entry: Fields, eol: string): string {
  const lines = (indent: string) =>
    entry.map(([key, value], n) => `${indent}${n === 0 ? '- ' : '  '}${key}: ${value}${eol}`).join('')
  const { contents } = parseDocument(yaml)
  const pair = isMap(contents) ? contents.items.find(({ key }) => String(key) === name) : undefined
  const list = pair?.value
  if (!isSeq(list)) return `${yaml}${name}:${eol}${lines('  ')}`
  const [start = 0, end = 0] = list.range ?? []
  if (list.items.length === 0) {
    const left = yaml.slice(0, start).trimEnd() + yaml.slice(end)
    return inserted(left, nextLine(left, yaml.slice(0, start).trimEnd().length), lines('  '))
  }
  const last = endOf(list, yaml)
  if (list.flow) return inserted(yaml, last, `, ${flow(entry)}`)
  return inserted(yaml, nextLine(yaml, last), lines(/[ \t]*$/.exec(yaml.slice(0, start))?.[0] ?? ''))
}

function flow(entry: Fields): string {
  return `{ ${entry.map(([key, value]) => `${key}: ${value}`).join(', ')} }`
}

/** Where the last word of a list's last entry ends; comments behind it are not its own. */
function endOf(list: YAMLSeq, yaml: string): number {
  let node: unknown = list.items.at(-1)
  while (isPair(node) || (isCollection(node) && !node.flow && node.items.length > 0))
    node = isPair(node) ? (node.value ?? node.key) : node.items.at(-1)
  const [, end = 0] = (node as { range?: [number, number, number] }).range ?? []
  return yaml.slice(0, end).trimEnd().length
}

function nextLine(text: string, from: number): number {
  return text.indexOf('\n', from) + 1 || text.length
}

function inserted(text: string, at: number, words: string): string {
  return text.slice(0, at) + words + text.slice(at)
}

function isSame(yaml: string, wanted: unknown): boolean {
  try {
    return isDeepStrictEqual(parse(yaml), wanted)
  } catch {
    return false
  }
}

/** Where the fields stand, and how lines end. */
function frontmatter(text: string): { from: number; to: number; eol: string } {
  const found = /^\ufeff?---[ \t]*(\r?\n)([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m.exec(text)
  if (!found) throw new Error('the document has no frontmatter')
  const from = found[0].indexOf('\n') + 1
  return { from, to: from + (found[2]?.length ?? 0), eol: found[1] ?? '\n' }
}
