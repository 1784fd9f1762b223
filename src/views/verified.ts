/** Whether a copy of the record is the one that was published: in the reader's own browser. */
import { sha256 } from '../record/digest/browser.ts'

/** What differs, by the paths of the files. */
export interface Verdict {
  changed: string[]
  missing: string[]
  /** Files that the published record does not have. */
  added: string[]
  /** How many files are the same. */
  same: number
}

/** The digests of `digests.txt`, by path. */
export function readDigests(text: string): Map<string, string> {
  const lines = text.split('\n').flatMap((line) => {
    const [, digest, path] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? []
    return digest && path ? [[path, digest] as const] : []
  })
  return new Map(lines)
}

/**
 * Compares files with the digests of what was published.
 * @param files texts or bytes by their paths in the content folder
 * @param isWhole whether files that are not among these are missing: of texts alone, pictures and attachments are not
 */
export function verified(
  files: ReadonlyMap<string, string | Uint8Array>,
  published: ReadonlyMap<string, string>,
  isWhole: (path: string) => boolean,
): Verdict {
  const verdict: Verdict = { changed: [], missing: [], added: [], same: 0 }
  for (const [path, content] of files) {
    const digest = published.get(path)
    if (digest === undefined) verdict.added.push(path)
    else if (digest === sha256(content)) verdict.same++
    else verdict.changed.push(path)
  }
  for (const path of published.keys()) if (!files.has(path) && isWhole(path)) verdict.missing.push(path)
  return verdict
}

/** The digest of the whole record by those of its files: as the site prints it on each page. */
export function wholeDigest(digests: string): string {
  return sha256(digests)
}
