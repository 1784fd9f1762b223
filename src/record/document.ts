/** One document of the record: typed frontmatter, typed body, and the place of everything in it. */
import type { AnyElement, Block, Heading } from './block.ts'
import type { Fault } from './fault.ts'
import { nameFragments } from './fragment.ts'
import { readBlocks } from './parse/blocks.ts'
import { complaints } from './parse/complaints.ts'
import { strayItems } from './parse/items.ts'
import { lostWords } from './parse/lost.ts'
import { isFault, parseMarkdown } from './parse/markdown.ts'
import { unsafe } from './parse/safety.ts'
import { strangeCharacters, strangeEscapes } from './parse/strange.ts'
import { wordless } from './parse/wordless.ts'
import { type Path, readYaml } from './parse/yaml.ts'
import { type DataOf, type Kind, SCHEMAS } from './schemas/index.ts'
import { Source, type Span, START } from './span.ts'

/** A document of kind K. */
export interface Document<K extends Kind = Kind> {
  /** Its path under content/ without the ending: `minutes/2011-03-17`. */
  id: string
  kind: K
  /** The path of its file from the root of the repository. */
  file: string
  /** The typed frontmatter; `undefined` where it doesn't fit its schema. */
  data: DataOf<K> | undefined
  body: Block[]
  /** `false` where the body could not be read, so that nothing can be said of what it holds. */
  readable: boolean
  /** Fragment on its page → what stands there. */
  fragments: Map<string, Heading | AnyElement>
  faults: Fault[]
  /** Where a value of the frontmatter is. */
  where(path: Path): Span
  /** The same with the file, as findings take it. */
  at(path: Path): { file: string; span: Span }
  /** The text from one offset to another, for seals and frames. */
  source: Source
}

const FRONTMATTER = /^(---[ \t]*\r?\n)([\s\S]*?)(?:^---[ \t]*(?:\r?\n|$))/m

/** Reads one document. Never throws: what is wrong is in `faults`. */
export function readDocument<K extends Kind>(kind: K, id: string, file: string, text: string): Document<K> {
  const source = new Source(file, text)
  const document: Document<K> = {
    id,
    kind,
    file,
    data: undefined,
    body: [],
    readable: false,
    fragments: new Map(),
    faults: [],
    where: () => START,
    at: (path) => ({ file, span: document.where(path) }),
    source,
  }
  document.faults.push(...strangeCharacters(source))
  if (document.faults.length > 0) return document
  readFrontmatter(document)
  readBody(document)
  return document
}

/** The id of a document without its folder: `jo-smith` of `people/jo-smith`. */
export function shortId({ id }: Pick<Document, 'id'>): string {
  return id.slice(id.indexOf('/') + 1)
}

/** Whether the fields of a document and its text can be read, if not each element in it. */
export function isRead({ data, readable }: Pick<Document, 'data' | 'readable'>): boolean {
  return data !== undefined && readable
}

/** Whether all of a document can be read; else what seems to be missing may be in it. */
export function isWhole({ faults }: Pick<Document, 'faults'>): boolean {
  return faults.length === 0
}

function readFrontmatter(document: Document): void {
  const { source, kind, faults } = document
  const found = FRONTMATTER.exec(source.text)
  if (found?.index !== 0) {
    const empty = source.text.trim() === ''
    faults.push({
      rule: 'document-shape',
      span: START,
      message: empty
        ? 'Unexpected empty file, expected a document'
        : 'Missing frontmatter, expected a first line `---`, fields, and a line `---` after them',
      help: [`begin as the other documents in ${kind}/ do`],
    })
    return
  }
  const from = found[1]?.length ?? 0
  const to = from + (found[2]?.length ?? 0)
  const yaml = readYaml(source, from, to)
  document.where = yaml.where
  faults.push(...yaml.faults, ...strangeEscapes(source, from, to, yaml.value))
  if (faults.length > 0) return
  const schema = SCHEMAS[kind]
  const value = yaml.value ?? {}
  const read = schema.safeParse(value)
  if (read.success) document.data = read.data
  else
    faults.push(
      ...complaints(read.error, {
        noun: 'field',
        holder: kind,
        schema,
        value,
        where: yaml.where,
        whereKey: yaml.whereKey,
      }),
    )
}

function readBody(document: Document): void {
  const { source, kind, faults } = document
  if (faults.some((fault) => fault.message.startsWith('Unexpected empty file'))) return
  const root = parseMarkdown(source)
  if (isFault(root)) {
    faults.push(root)
    return
  }
  try {
    faults.push(...unsafe(root, source), ...lostWords(root, source))
    const { body, faults: inBody } = readBlocks(root, source, kind)
    faults.push(...inBody)
    if (kind === 'minutes') faults.push(...strayItems(body), ...wordless(body))
    document.body = body
    document.readable = true
    const named = nameFragments(body)
    document.fragments = named.fragments
    faults.push(...named.faults)
  } catch (error) {
    // Only nesting without end gets here.
    if (!(error instanceof RangeError)) throw error
    faults.push({
      rule: 'document-shape',
      span: START,
      message: 'Unexpected depth of nesting, expected a few levels at most',
      help: ['take out the nested lists or quotations'],
    })
  }
}
