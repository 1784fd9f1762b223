/** YAML as data: values, and the place of every key and value. */
import { isMap, isNode, isScalar, isSeq, parseDocument, type Document as YamlDocument } from 'yaml'
import type { Fault } from '../fault.ts'
import type { Source, Span } from '../span.ts'
import { asWritten } from './as-written.ts'
import { fieldsOf, without } from './fields.ts'
import { showAll } from './hidden-signs.ts'
import { ended, endOf, fromError, indirections, type Spanner, TOO_DEEP, TWICE, twice } from './yaml-faults.ts'

/** The way from the root of the data to a value: field names and list positions. */
export type Path = readonly PropertyKey[]

/** One piece of YAML, read. */
export interface Yaml {
  /** The plain data, without the fields that can't be read; `undefined` where nothing can. */
  value: unknown
  faults: Fault[]
  /** The names of the fields that can't be read. */
  unread: readonly string[]
  /** Where the value at `path` stands; where it is missing, its nearest container that there is. */
  where(path: Path): Span
  /** Where the key that ends `path` stands. */
  whereKey(path: Path): Span
}

const OPTIONS = { prettyErrors: false, schema: 'core', merge: false, logLevel: 'error' } as const

/** In a longer text the parser, which compares each key with all others, is not asked for keys that are there twice. */
const COMPARED = 20_000

function parsed(text: string): YamlDocument {
  return parseDocument(text, { ...OPTIONS, uniqueKeys: text.length <= COMPARED })
}

/**
 * Reads the YAML between two offsets of a source. Anchors, aliases and tags
 * are refused: a small file could stand for a huge one, or for code. A field
 * that can't be read hides nothing of the others.
 */
export function readYaml(source: Source, from: number, to: number): Yaml {
  // The parser points past the end, too.
  const span = (start: number, end: number) => source.span(Math.min(from + start, to), Math.min(from + end, to))
  const { text: all, faults: odd } = asWritten(source, from, to)
  // The parser would go on past as many that were not even looked for.
  if (all.length > LONGEST && odd.filter(({ severity }) => severity !== 'warning').length >= ODD) return broken(odd)
  const whole = attempt(all, span)
  const { text, faults, unread } =
    whole.faults.length === 0 ? { text: all, faults: [], unread: [] } : salvage(all, span)
  const { value } = whole.faults.length === 0 ? whole : attempt(text, span)
  const [first] = faults
  if (value === undefined || (value === null && first)) return broken([...odd, ...(first ? faults : whole.faults)])
  // A tree takes ten times the room of its values, and few are asked for a place: it is made again for these.
  let tree: YamlDocument | undefined
  const again = () => {
    tree ??= parsed(text)
    return tree
  }
  return {
    value: odd.length > 0 ? showAll(value) : value,
    faults: [...odd, ...faults],
    unread,
    where: (path) => locate(again(), path, span, false),
    whereKey: (path) => locate(again(), path, span, true),
  }
}

/** The value of YAML, or what keeps it from being read. */
function attempt(text: string, span: Spanner): { value?: unknown; faults: Fault[] } {
  const tooDeep = () => ({ faults: [{ span: span(0, 0), ...TOO_DEEP }] })
  try {
    const end = endOf(text)
    if (end !== undefined) return { faults: [ended(text, end, span)] }
    const document = parsed(text)
    if (document.errors.some((error) => error.code === 'RESOURCE_EXHAUSTION')) return tooDeep()
    const faults = document.errors.slice(0, 20).map((error) => fromError(error, span))
    if (text.length > COMPARED) faults.push(...twice(document, span))
    faults.push(...indirections(document, text, span).slice(0, 20))
    return faults.length > 0 ? { faults } : { value: document.toJS({ maxAliasCount: 0 }), faults }
  } catch {
    // The parser calls itself for each level, so nesting without end exhausts its stack.
    return tooDeep()
  }
}

/** A longer text is refused for its first fault alone, and so many fields are tried one by one. */
const LONGEST = 100_000
const MANY = 1000
/** Behind so many values that read other than they are written, a longer text is not tried. */
const ODD = 100

/** YAML without the fields that can't be read, and without those that are there twice. */
function salvage(all: string, span: Spanner): { text: string; faults: Fault[]; unread: string[] } {
  const faults: Fault[] = []
  const unread: string[] = []
  const seen = new Set<string>()
  const fields = all.length > LONGEST ? [] : fieldsOf(all).slice(0, MANY)
  const lost = fields.filter(({ name, from, to }) => {
    const isEnd = from > 0 && /^---\s/.test(all.slice(from, from + 4))
    const own: Spanner = (start, end) => span(from + start, from + end)
    const [first] = isEnd ? [ended(all, from, span)] : attempt(all.slice(from, to), own).faults
    const twice = name !== undefined && seen.has(name)
    if (name !== undefined) seen.add(name)
    if (first) {
      faults.push(first)
      if (name !== undefined) unread.push(name)
    } else if (twice) faults.push({ span: span(from, from + (name?.length ?? 0)), ...TWICE })
    return first !== undefined || twice
  })
  return { text: without(all, lost), faults, unread }
}

function broken(faults: Fault[]): Yaml {
  const span = (faults[0] as Fault).span
  return { value: undefined, faults, unread: [], where: () => span, whereKey: () => span }
}

function locate(document: YamlDocument, path: Path, span: Spanner, wantKey: boolean): Span {
  let node: unknown = document.contents
  let best = span(0, 0)
  for (const [depth, step] of path.entries()) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step))
      // Where one may stand for a list of one, its entry is itself.
      if (!pair && typeof step === 'number') continue
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
