/** The sources of the record, for the desk: what it needs to judge a change in the reader's own browser. */
import {
  type Document,
  type HeldFile,
  isFieldsOnly,
  isPublic,
  type Prepared,
  type PublicRecord,
  prepared,
  withoutComments,
} from '../record/index.ts'
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
  /** Texts that lack the words of their comments, so that they can be judged and not be changed. */
  blanked: string[]
}

/** The sources of a site’s record. */
export function sourcesOf(site: Site): Sources {
  const { record, asOf } = site
  const read: Record<string, Prepared> = {}
  for (const document of record.documents.values()) {
    const plain = isPublic(document, asOf) ? prepared(document) : undefined
    if (plain) read[pathOf(document)] = plain
  }
  const held = [...record.files.values()]
  return { asOf, folder: folderOf(record), ...textsOf(site), prepared: read, held, strays: record.strays }
}

/**
 * The texts of a site’s record as they are published. Of what is not out yet, the text stays behind. What no page shows,
 * which is the comments and the accounts of those who approve, stays behind too, unless body.yaml names the repository
 * where everybody reads it.
 */
export function textsOf({ record, asOf }: Site): Pick<Sources, 'texts' | 'withheld' | 'blanked'> {
  const folder = folderOf(record)
  const isOpen = record.body.data?.repository !== undefined
  const texts: Record<string, string> = {}
  const withheld: string[] = []
  const blanked: string[] = []
  const put = (path: string, text: string, shown: string) => {
    texts[path] = isOpen ? text : shown
    if (texts[path] !== text) blanked.push(path)
  }
  for (const { file, source } of files(record)) {
    const path = file.slice(folder.length)
    put(path, source.text, withoutHandles(withoutComments(source.text), record))
  }
  for (const document of record.documents.values()) {
    const path = pathOf(document)
    const { text } = document.source
    const fields = fieldsOf(document)
    if (isPublic(document, asOf)) put(path, text, withoutComments(fields) + text.slice(fields.length))
    else {
      texts[path] = withoutComments(fields)
      withheld.push(path)
    }
  }
  return { texts, withheld, blanked }
}

function folderOf({ body }: PublicRecord): string {
  return body.file.slice(0, -'body.yaml'.length)
}

function pathOf({ id, kind }: Document): string {
  return `${id}${isFieldsOnly(kind) ? '.yaml' : '.mdx'}`
}

/** The files at the root of the record that are there. */
function files({ body, exceptions, addresses }: PublicRecord) {
  return [body, exceptions, addresses].filter(({ source }) => source.text !== '')
}

/** The fields at the top of a document, with the lines around them; all of one that has nothing else. */
function fieldsOf({ kind, source: { text } }: Document): string {
  return isFieldsOnly(kind) ? text : (/^\uFEFF?---[ \t]*\r?\n(?:[\s\S]*?\n)?---[ \t]*(?=\r?\n|$)/.exec(text)?.[0] ?? '')
}

/** body.yaml without the accounts of those who approve changes; as many signs stand in their place. */
function withoutHandles(text: string, { body }: PublicRecord): string {
  const handles = body.data?.reviewers.map(({ handle }) => handle) ?? []
  return handles.reduce((all, one) => all.replaceAll(one, `@${'x'.repeat(one.length - 1)}`), text)
}
