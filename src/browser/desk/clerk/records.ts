/** The record on the desk: as it was published, with what was written since, and what the check finds in both. */

import {
  type ContentFile,
  type HeldFile,
  heldFile,
  type PublicRecord,
  readDocument,
  restored,
  toRecord,
} from '../../../record/index.ts'
import { type Diagnostic, findingKey, mended, RULES, runRules } from '../../../rules/index.ts'
import type { Sources } from '../../../views/sources.ts'

/** Texts by their paths in the content folder. */
export type Texts = ReadonlyMap<string, string>

/** So many bytes are turned into characters at once. */
const PART = 8192

/** A record with changes to it, judged again and again. */
export class DeskRecord {
  readonly sources: Sources
  /** The day on which a change is judged. */
  readonly asOf: string
  readonly #known = new Map<string, ReturnType<typeof readDocument>>()
  #before: ReadonlySet<string> | undefined
  /** The record that was asked for last: it is asked for again until something changes. */
  #last: { changes: Texts; record: PublicRecord } | undefined
  readonly #attached = new Map<string, HeldFile>()

  /** @param today the day on which a change is judged, if it is later than that of the site */
  constructor(sources: Sources, today: string) {
    this.sources = sources
    this.asOf = today > sources.asOf ? today : sources.asOf
  }

  /** The record with some texts changed or added. */
  record(changes: Texts): PublicRecord {
    const last = this.#last
    if (
      last &&
      last.changes.size === changes.size &&
      [...changes].every(([path, text]) => last.changes.get(path) === text)
    )
      return last.record
    const record = this.#made(changes)
    this.#last = { changes: new Map(changes), record }
    return record
  }

  #made(changes: Texts): PublicRecord {
    const { texts, held, strays, folder } = this.sources
    const files: ContentFile[] = []
    for (const [path, text] of new Map([...Object.entries(texts), ...changes])) files.push({ path, text: () => text })
    for (const one of [...held.filter(({ path }) => !this.#attached.has(path)), ...this.#attached.values()])
      files.push({ path: one.path, text: () => '', held: one })
    for (const file of strays) files.push({ path: file.slice(folder.length), text: () => '' })
    return toRecord(files, (path) => folder + path, this.#read)
  }

  /** Takes in a picture or an attachment, or takes it out again, without its bytes. */
  attach(path: string, bytes: Uint8Array | undefined): void {
    this.#published()
    this.#last = undefined
    if (bytes === undefined) this.#attached.delete(path)
    else this.#attached.set(path, heldFile(path, this.sources.folder + path, characters(bytes)))
  }

  /** All that is found in the documents that were changed, and what the change brings out elsewhere. */
  judge(changes: Texts): Diagnostic[] {
    const { folder, withheld } = this.sources
    const silent = new Set(withheld.filter((path) => !changes.has(path)).map((path) => folder + path))
    return this.#findings(changes).filter(
      (one) => !silent.has(one.file) && (changes.has(one.file.slice(folder.length)) || this.#isNew(one)),
    )
  }

  /** The changes with one mend of a finding made. */
  mend(changes: Texts, finding: Diagnostic, n: number): Map<string, string> {
    const mend = finding.mends?.[n]
    if (!mend) return new Map(changes)
    const all = new Map([...Object.entries(this.sources.texts), ...changes])
    const made = mended(all, finding, mend, this.sources.folder)
    const { blanked, withheld, texts } = this.sources
    const closed = [...blanked, ...withheld].find((path) => made.get(path) !== texts[path])
    if (closed !== undefined)
      throw new Error(
        'it changes a file of which this site publishes only a part, so whoever keeps the record makes it',
      )
    return new Map([...made].filter(([path, text]) => changes.has(path) || text !== texts[path]))
  }

  #findings(changes: Texts): Diagnostic[] {
    return runRules(RULES, this.record(changes), this.asOf).diagnostics
  }

  /** Whether the record as it was published lacks a finding; it is judged when that is first asked. */
  #isNew(finding: Diagnostic): boolean {
    return !this.#published().has(findingKey(finding))
  }

  #published(): ReadonlySet<string> {
    this.#before ??= new Set(this.#findings(new Map()).map(findingKey))
    return this.#before
  }

  /** Reads a document; one that reads as before, or as the site read it, is not read again, but for what is read by help of others. */
  readonly #read: typeof readDocument = (kind, id, file, text) => {
    const known = this.#known.get(file)
    if (known?.source.text === text && known.kind === kind) return known as never
    const path = file.slice(this.sources.folder.length)
    const prepared = this.sources.texts[path] === text ? this.sources.prepared[path] : undefined
    const document = prepared ? restored(kind, id, file, text, prepared) : readDocument(kind, id, file, text)
    if (document.faults.length === 0) this.#known.set(file, document as never)
    else this.#known.delete(file)
    return document
  }
}

/** Bytes as characters, one each. */
function characters(bytes: Uint8Array): string {
  return Array.from({ length: Math.ceil(bytes.length / PART) }, (_, n) =>
    String.fromCharCode(...bytes.subarray(n * PART, (n + 1) * PART)),
  ).join('')
}
