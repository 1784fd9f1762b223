/** The sources of the record, for the desk: what it needs to judge a change in the reader's own browser. */
import { type HeldFile, isFieldsOnly, isPublic, type Prepared, type PublicRecord, prepared } from '../record/index.ts'
import type { Site } from './site.ts'

/** The record as the desk loads it. */
export interface Sources {
  /** The day on which the site was judged. */
  asOf: string
  /** What stands before the path of each file in the repository: `content/`. */
  folder: string
  /** Texts by their paths in that folder. */
  texts: Record<string, string>
  /** What was read of these, by the same paths; of what is wrong anywhere, nothing. */
  prepared: Record<string, Prepared>
  /** Pictures and attachments, without their bytes. */
  held: HeldFile[]
  /** Other files: their paths in the repository. */
  strays: readonly string[]
  /** Papers whose text is not out yet; their fields alone are here, and nothing is said of them. */
  withheld: string[]
}

/** The sources of a site’s record. Of what is not out yet, the text stays behind. */
export function sourcesOf({ record, asOf }: Site): Sources {
  const folder = record.body.file.slice(0, -'body.yaml'.length)
  const texts: Record<string, string> = {}
  const read: Record<string, Prepared> = {}
  const withheld: string[] = []
  for (const { file, source } of files(record)) texts[file.slice(folder.length)] = source.text
  for (const document of record.documents.values()) {
    const path = `${document.id}${isFieldsOnly(document.kind) ? '.yaml' : '.mdx'}`
    const { text } = document.source
    if (isPublic(document, asOf)) {
      texts[path] = text
      const plain = prepared(document)
      if (plain) read[path] = plain
    } else {
      texts[path] = /^---[ \t]*\r?\n[\s\S]*?^---[ \t]*$/m.exec(text)?.[0] ?? ''
      withheld.push(path)
    }
  }
  return { asOf, folder, texts, prepared: read, held: [...record.files.values()], strays: record.strays, withheld }
}

/** The files at the root of the record that are there. */
function files({ body, exceptions, addresses }: PublicRecord) {
  return [body, exceptions, addresses].filter(({ source }) => source.text !== '')
}
