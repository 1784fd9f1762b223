/** One document of the record: typed frontmatter, typed body, and the place of everything in it. */
import { type AnyElement, type Block, elements, type Heading, isElement } from './block.ts'
import type { Fault } from './fault.ts'
import { readBlocks } from './parse/blocks.ts'
import { complaints } from './parse/complaints.ts'
import { strayItems } from './parse/items.ts'
import { isFault, parseMarkdown } from './parse/markdown.ts'
import { unsafe } from './parse/safety.ts'
import { strangeCharacters, strangeEscapes } from './parse/strange.ts'
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
    faults.push(...unsafe(root, source))
    const { body, faults: inBody } = readBlocks(root, source, kind)
    faults.push(...inBody)
    if (kind === 'minutes') faults.push(...strayItems(body))
    document.body = body
    document.readable = true
    nameFragments(document)
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

/** The fragment of an element: a clause's or note's own id; else `action-3`. */
export function fragmentOf(element: AnyElement): string | undefined {
  const id = 'id' in element.attributes ? element.attributes.id : undefined
  if (id === undefined || element.name === 'Item') return undefined
  return element.name === 'Clause' || element.name === 'Note' ? id : `${element.name.toLowerCase()}-${id}`
}

/** Ids that pages give to parts of their own, to paragraphs and to footnotes. */
const OF_PAGES =
  /^(main|attendees|next-meeting-announced|interests-of-authors|links-here|history|cite|citation|cited-address|copy-citation|copied|footnote-.*|p-[0-9a-z]{6}(-\d+)?)$/

/** Gives every element and heading its fragment; where two would be the same, the first keeps it: a heading gives way, also to the page's own, and a second element is a fault. */
function nameFragments(document: Document): void {
  const { fragments, body, faults } = document
  const seen = new Set<string>()
  for (const element of elements(body)) {
    const fragment = fragmentOf(element)
    if (fragment === undefined) continue
    const { id } = element.attributes as { id: string }
    if (seen.has(id) || fragments.has(fragment)) {
      // The rule on clauses answers for theirs.
      if (element.name === 'Clause') continue
      faults.push({
        rule: 'document-shape',
        span: element.places.id ?? element.tag,
        message: `Unexpected second element with the id \`${id}\`, expected each id once in a document`,
        help: [
          `the first is on line ${[...fragments.values()].find((one) => one.type === 'element' && (one.attributes as { id?: string }).id === id)?.span.line ?? 1}: give this one an id of its own`,
        ],
      })
      continue
    }
    if (OF_PAGES.test(fragment)) {
      faults.push({
        rule: 'document-shape',
        span: element.places.id ?? element.tag,
        message: `Unexpected id \`${id}\`, which pages give to a part of their own`,
        help: ['give it another id'],
      })
    }
    seen.add(id)
    fragments.set(fragment, element)
  }
  const numbers = new Map<string, number>()
  for (const [n, block] of body.entries()) {
    if (block.type !== 'heading') continue
    const next = body[n + 1]
    const given = next && isElement(next, 'Item') ? next.attributes.id : undefined
    const wanted = given ?? block.id
    const base = OF_PAGES.test(wanted) ? `section-${wanted}` : wanted
    let id = base
    let number = numbers.get(base) ?? 2
    for (; fragments.has(id); number++) id = `${base}-${number}`
    numbers.set(base, number)
    block.id = id
    fragments.set(id, block)
  }
}
