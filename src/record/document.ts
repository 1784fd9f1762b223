/** One document of the record: typed frontmatter, typed body, and the place of everything in it. */
import type { AnyElement, Block, Heading } from './block.ts'
import type { Fault } from './fault.ts'
import type { Path } from './parse/yaml.ts'
import type { DataOf, Kind } from './schemas/index.ts'
import type { Source, Span } from './span.ts'

/** A document of kind K. */
export interface Document<K extends Kind = Kind> {
  /** Its path under content/ without the ending: `minutes/2011-03-17`. */
  id: string
  kind: K
  /** The path of its file from the root of the repository. */
  file: string
  /** The typed frontmatter; `undefined` where it doesn't fit its schema. Of minutes, what fits. */
  data: DataOf<K> | undefined
  /** The fields that hold something that can't be read; nobody can say what is missing in them. */
  unread: readonly string[]
  body: Block[]
  /** `false` where some of the body could not be read, so that nothing can be said of what it lacks. */
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

/** The id of a document without its folder: `jo-smith` of `people/jo-smith`. */
export function shortId({ id }: Pick<Document, 'id'>): string {
  return id.slice(id.indexOf('/') + 1)
}

/** Whether the fields of a document and its text can be read, if not each element in it. */
export function isRead({ data, unread, readable }: Pick<Document, 'data' | 'unread' | 'readable'>): boolean {
  return data !== undefined && unread.length === 0 && readable
}

/** Whether some fields of a document can be read, so that what they don't say is missing. */
export function areRead({ unread }: Pick<Document, 'unread'>, ...fields: readonly string[]): boolean {
  return !fields.some((field) => unread.includes(field))
}

/** Whether all of a document can be read; else what seems to be missing may be in it. */
export function isWhole({ faults }: Pick<Document, 'faults'>): boolean {
  return faults.every(({ rule }) => rule === 'written-is-read')
}
