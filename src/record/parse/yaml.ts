/** YAML as data: values, and the place of every key and value. */
import {
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  type YAMLError,
  type Document as YamlDocument,
} from 'yaml'
import type { Fault } from '../fault.ts'
import type { Source, Span } from '../span.ts'

/** The way from the root of the data to a value: field names and list positions. */
export type Path = readonly PropertyKey[]

/** One piece of YAML, read. */
export interface Yaml {
  /** The plain data; `undefined` where the YAML is broken. */
  value: unknown
  faults: Fault[]
  /** Where the value at `path` stands; where it is missing, its nearest container that there is. */
  where(path: Path): Span
  /** Where the key that ends `path` stands. */
  whereKey(path: Path): Span
}

const OPTIONS = { prettyErrors: false, schema: 'core', merge: false, logLevel: 'silent' } as const

/**
 * Reads the YAML between two offsets of a source. Anchors, aliases and tags
 * are refused: a small file could stand for a huge one, or for code.
 */
export function readYaml(source: Source, from: number, to: number): Yaml {
  const text = source.text.slice(from, to)
  const span = (start: number, end: number) => source.span(from + start, from + end)
  const tooDeep = () => broken({ rule: 'document-shape', span: span(0, 0), ...TOO_DEEP })
  let document: YamlDocument
  let value: unknown
  try {
    document = parseDocument(text, OPTIONS)
    if (document.errors.some((error) => error.code === 'RESOURCE_EXHAUSTION')) return tooDeep()
    const faults = document.errors.map((error) => fromError(error, span))
    if (INDIRECT.test(text)) faults.push(...indirections(document, span))
    if (faults[0]) return broken(faults[0])
    value = document.toJS({ maxAliasCount: 0 })
  } catch {
    // The parser calls itself for each level, so nesting without end exhausts its stack.
    return tooDeep()
  }
  // A tree takes ten times the room of its values, and few are asked for a place: it is made again for these.
  let tree: YamlDocument | undefined
  const again = () => {
    tree ??= parseDocument(text, OPTIONS)
    return tree
  }
  return {
    value,
    faults: [],
    where: (path) => locate(again(), path, span, false),
    whereKey: (path) => locate(again(), path, span, true),
  }
}

/** Signs with which an anchor, an alias or a tag begins. */
const INDIRECT = /[&*!]/

const TOO_DEEP = {
  message: 'Unexpected depth of nesting in the YAML, expected a few levels at most',
  help: ['write each field on a line of its own, as in the other documents of this folder'],
}

function broken(fault: Fault): Yaml {
  return { value: undefined, faults: [fault], where: () => fault.span, whereKey: () => fault.span }
}

type Spanner = (start: number, end: number) => Span

const MESSAGES: Partial<Record<YAMLError['code'], [string, string]>> = {
  DUPLICATE_KEY: ['Unexpected second field of the same name, expected each field once', 'keep one of the two lines'],
  TAB_AS_INDENT: ['Unexpected tab, expected spaces at the beginning of the line', 'indent with two spaces'],
  MISSING_CHAR: [
    'Unexpected end of a value, expected its closing quote or bracket',
    'close each `"`, `[` and `{` that this field opens; put text that holds `: ` or `#` in quotes',
  ],
  BLOCK_AS_IMPLICIT_KEY: [
    'Unexpected `: ` inside a value, expected one value a field',
    'put the whole value in quotes: `venue: "Room 2: north wing"`',
  ],
}

function fromError(error: YAMLError, span: Spanner): Fault {
  const known = MESSAGES[error.code]
  const detail = error.message.split('\n')[0]?.replace(/ at line \d+.*$/, '') ?? ''
  return {
    rule: 'document-shape',
    span: span(error.pos[0], Math.max(error.pos[0], error.pos[1])),
    message: known?.[0] ?? `Unexpected YAML: ${detail}`,
    help: [known?.[1] ?? 'write each field as `name: value` on a line of its own; put odd values in quotes'],
  }
}

function indirections(document: YamlDocument, span: Spanner): Fault[] {
  const faults: Fault[] = []
  const look = (node: unknown): void => {
    if (isPair(node)) {
      look(node.key)
      look(node.value)
      return
    }
    if (!isNode(node)) return
    const range = node.range ?? [0, 0]
    const what =
      'source' in node && !isScalar(node)
        ? 'alias'
        : 'anchor' in node && node.anchor
          ? 'anchor'
          : node.tag
            ? 'tag'
            : undefined
    if (what) {
      faults.push({
        rule: 'safe-content',
        span: span(range[0], range[1]),
        message: `Unexpected YAML ${what}, expected a plain value`,
        help: ['write the value out; put text that begins with `&`, `*` or `!` in quotes'],
      })
    }
    if (isMap(node) || isSeq(node)) for (const item of node.items) look(item)
  }
  look(document.contents)
  return faults
}

function locate(document: YamlDocument, path: Path, span: Spanner, wantKey: boolean): Span {
  let node: unknown = document.contents
  let best = span(0, 0)
  for (const [depth, step] of path.entries()) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step))
      if (!pair) return best
      const last = depth === path.length - 1
      const target = (last && wantKey) || !isNode(pair.value) || !pair.value.range ? pair.key : pair.value
      if (isNode(target) && target.range) best = span(target.range[0], target.range[1])
      node = pair.value
    } else if (isSeq(node)) {
      node = node.items[Number(step)]
      if (!isNode(node) || !node.range) return best
      best = span(node.range[0], node.range[1])
    } else return best
  }
  return best
}
