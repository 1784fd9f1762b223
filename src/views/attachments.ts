/** The files that belong to a document, and what else it links to: recordings. */
import { attachmentsOf, type DataOf, type Document, typeOfName } from '../record/index.ts'
import { href, type Named, type Site } from './site.ts'

/** A file that readers can download. */
export interface Attached extends Named {
  /** `PDF, 1.2 MB` */
  what: string
  digest: string
}

/** What stands beside the text of a document. */
export interface Beside {
  files: readonly Attached[]
  recordings: readonly string[]
}

/** The attachments and recordings of a document; nothing where it has none. */
export function besideOf({ id, data }: Document, site: Site): Beside | undefined {
  const { links = [] } = (data ?? {}) as Partial<Pick<DataOf<'minutes'>, 'links'>>
  const titles = new Map(links.flatMap((link) => ('attachment' in link ? [[link.attachment, link.title]] : [])))
  const files = attachmentsOf(site.record, id).map(({ path, size, digest }): Attached => {
    const name = path.slice(path.lastIndexOf('/') + 1)
    return {
      name: titles.get(name) ?? name,
      href: href(site, path),
      what: `${typeOfName(path).toUpperCase()}, ${inBytes(size)}`,
      digest,
    }
  })
  const recordings = links.flatMap((link) => ('recording' in link ? [link.recording] : []))
  return files.length + recordings.length === 0 ? undefined : { files, recordings }
}

/** A size in words: `312 bytes`, `4 kB`, `1.2 MB`. */
function inBytes(size: number): string {
  if (size < 1000) return `${size} bytes`
  return size < 1e6 ? `${Math.round(size / 1000)} kB` : `${(size / 1e6).toFixed(1)} MB`
}
