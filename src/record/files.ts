/** The files of a content folder, wherever they come from, made into a Record. */
import { type Document, readDocument } from './document.ts'
import { readDataFile } from './parse/file.ts'
import { makeRecord, type PublicRecord } from './record.ts'
import { FILES, KINDS, type Kind } from './schemas/index.ts'

/** The names of pictures that a record may hold. */
export const PICTURE = /\.(png|jpe?g|webp|gif|avif)$/i
const KIND_NAMES = new Set<string>(KINDS)

/** A file of a content folder: its path in it, the way to its text, and that text parsed by `parsed`, if it is. */
export interface Found {
  path: string
  text(): string
  tree?: Uint8Array | undefined
}

/** Makes the Record of files; `name` gives the path that reports print. */
export function toRecord(files: Iterable<Found>, name: (path: string) => string): PublicRecord {
  const gathering = new Gathering(name)
  for (const file of files) gathering.add(file)
  return gathering.toRecord()
}

/** Files on their way to become a Record, one after the other. */
export class Gathering {
  readonly #name: (path: string) => string
  readonly #assets: string[] = []
  readonly #strays: string[] = []
  readonly #documents: Document[] = []
  readonly #texts = new Map<string, string>()

  constructor(name: (path: string) => string) {
    this.#name = name
  }

  /** Reads one more file. */
  add({ path, text, tree }: Found): void {
    const kind = path.slice(0, Math.max(0, path.indexOf('/')))
    if (Object.hasOwn(FILES, path)) this.#texts.set(path, text())
    else if (KIND_NAMES.has(kind) && path.endsWith('.mdx'))
      this.#documents.push(readDocument(kind as Kind, path.slice(0, -4), this.#name(path), text(), tree))
    else if (KIND_NAMES.has(kind) && PICTURE.test(path)) this.#assets.push(path)
    else if (!/(^|\/)README\.md$/.test(path)) this.#strays.push(this.#name(path))
  }

  /** The Record of all that was read. */
  toRecord(): PublicRecord {
    const file = <N extends keyof typeof FILES>(name: N, otherwise?: string) =>
      readDataFile(name, this.#name(name), this.#texts.get(name) ?? otherwise)
    return makeRecord({
      body: file('body.yaml'),
      exceptions: file('exceptions.yaml'),
      // A body that has published nothing yet has no list.
      addresses: file('addresses.yaml', '{}'),
      documents: this.#documents,
      assets: this.#assets,
      strays: this.#strays,
    })
  }
}
