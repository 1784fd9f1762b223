/** One digest of the whole record, which anybody can work out again from what can be downloaded. */
import { compare, lazy, sha256 } from '../record/index.ts'
import type { Site } from './site.ts'
import { textsOf } from './sources.ts'

/** The digest of the record, and those of its files by their paths in the content folder. */
export interface Digests {
  /** 64 digits: SHA-256 of a line for each file, in the order of their paths: its digest, two spaces, its path. */
  whole: string
  files: Readonly<Record<string, string>>
}

/** The digests of a site’s record: of texts as they are published, and of pictures and attachments by their bytes. */
export const digestsOf = lazy((site: Site): Digests => {
  const held = [...site.record.files.values()]
  const files = Object.fromEntries(
    [
      ...Object.entries(textsOf(site).texts).map(([path, text]) => [path, sha256(text)] as const),
      ...held.map(({ path, digest }) => [path, digest.slice('sha256-'.length)] as const),
    ].sort(([a], [b]) => compare(a, b)),
  )
  return { whole: wholeOf(files), files }
})

/** The digest of all files by theirs, which are in the order of their paths. */
function wholeOf(files: Readonly<Record<string, string>>): string {
  return sha256(
    Object.entries(files)
      .map(([path, digest]) => `${digest}  ${path}\n`)
      .join(''),
  )
}
