/** A change of the record, as it leaves the desk. */
import { strToU8, zipSync } from 'fflate'
import { patchOf } from './patch.ts'

/** A text that is new or has changed. */
export interface ChangedText {
  /** From the root of the repository. */
  path: string
  /** The text as it was published; `undefined` of a new one. */
  before: string | undefined
  after: string
}

/** All that is handed in at once. */
export interface Change {
  texts: readonly ChangedText[]
  /** Pictures and attachments: their bytes by their paths from the root of the repository. */
  files: ReadonlyMap<string, Uint8Array>
}

/** The texts of a change as one patch. A picture or an attachment is not in it. */
export function patchIn({ texts }: Change): string {
  return texts.map(({ path, before, after }) => patchOf(path, before, after)).join('')
}

/** Everything that is new or has changed, each file at its path. @returns a ZIP archive */
export function folderIn({ texts, files }: Change): Uint8Array {
  const parts = Object.fromEntries(texts.map(({ path, after }) => [path, strToU8(after)]))
  return zipSync({ ...parts, ...Object.fromEntries(files) })
}
