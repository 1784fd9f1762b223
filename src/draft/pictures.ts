/** Pictures of a source, as attachments of the draft. */
import type { Taken } from '../formats/index.ts'

/** Files by their paths from the content folder, and the entries that list them. */
export interface Attached {
  files: Readonly<Record<string, Uint8Array>>
  links: { attachment: string; title: string }[]
}

/** Puts the pictures of a source beside a document. The title is the alternative text of the source, else the name. */
export function attachedTo(path: string, { files = {}, remarks }: Pick<Taken, 'files' | 'remarks'>): Attached {
  const folder = `attachments/${path.replace(/\.mdx$/, '')}`
  const alts = new Map(remarks.map(({ file, words }) => [file, words.trim()]))
  return {
    files: Object.fromEntries(Object.entries(files).map(([name, bytes]) => [`${folder}/${name}`, bytes])),
    links: Object.keys(files).map((name) => ({ attachment: name, title: alts.get(name) || name })),
  }
}
