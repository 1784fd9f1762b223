/** Whether a copy of the record is the one that was published: in the reader's own browser. */
import { compare } from '../record/compare.ts'
import { sha256 } from '../record/digest/browser.ts'
import type { Files } from './copy.ts'

/** What differs, by the paths of the files in their order. */
export interface Verdict {
  changed: string[]
  /** Texts whose lines end as Windows ends them, and which are the same apart from that. */
  endings: string[]
  missing: string[]
  /** Files that the published record does not have. */
  added: string[]
  /** How many files are the same. */
  same: number
  /** The digest of the copy, worked out as that of the record is. */
  whole: string
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
 * @param isExpected whether a file should be in such a copy: of texts alone, pictures and attachments are no part. What
 * need not be there and is not counts as published.
 */
export function verified(
  files: Readonly<Files>,
  published: ReadonlyMap<string, string>,
  isExpected: (path: string) => boolean,
): Verdict {
  const verdict: Verdict = { changed: [], endings: [], missing: [], added: [], same: 0, whole: '' }
  const lines: string[] = []
  for (const path of [...new Set([...files.keys(), ...published.keys()])].sort(compare)) {
    const content = files.get(path)
    const wanted = published.get(path)
    const found = content === undefined ? undefined : sha256(content)
    const kept = found ?? (isExpected(path) ? undefined : wanted)
    if (kept !== undefined) lines.push(`${kept}  ${path}\n`)
    if (content === undefined) {
      if (kept === undefined) verdict.missing.push(path)
    } else if (wanted === undefined) verdict.added.push(path)
    else if (found === wanted) verdict.same++
    else if (sha256(withoutReturns(content)) === wanted) verdict.endings.push(path)
    else verdict.changed.push(path)
  }
  return { ...verdict, whole: sha256(lines.join('')) }
}

/** A text with its lines ended by a line feed alone. */
function withoutReturns(content: string | Uint8Array): string {
  const text = typeof content === 'string' ? content : new TextDecoder('utf-8', { ignoreBOM: true }).decode(content)
  return text.replaceAll('\r\n', '\n')
}

/** The digest of the whole record by those of its files: as the site prints it on each page. */
export function wholeDigest(digests: string): string {
  return sha256(digests)
}
