/** The ways in which a change leaves the desk. */
import { strToU8, zipSync } from 'fflate'
import { patchOf } from './patch.ts'

/** So many bytes may stand in an address before GitHub refuses it. */
const MOST = 8000

/** What was changed: paths from the root of the repository, with the texts before and after. */
export type Change = { path: string; before: string | undefined; after: string }[]

/** The change as one patch. */
export function patch(change: Change): Blob {
  return new Blob([change.map(({ path, before, after }) => patchOf(path, before, after)).join('')], {
    type: 'text/x-patch',
  })
}

/** The files of the change, each at its path. */
export function folder(change: Change): Blob {
  const files = Object.fromEntries(change.map(({ path, after }) => [path, strToU8(after)]))
  return new Blob([zipSync(files) as Uint8Array<ArrayBuffer>], { type: 'application/zip' })
}

/** The page of the repository on which one file is handed in, and whether its text stands there already. */
export function pageFor(
  repository: string,
  { path, before, after }: Change[number],
): { href: string; isFilled: boolean } {
  const root = repository.replace(/\/$/, '')
  const isGitLab = /gitlab/.test(root)
  const way = isGitLab ? '/-' : ''
  if (before !== undefined) return { href: `${root}${way}/edit/HEAD/${path}`, isFilled: false }
  const name = `${root}${way}/new/HEAD?${isGitLab ? 'file_name' : 'filename'}=${encodeURIComponent(path)}`
  const filled = `${name}&value=${encodeURIComponent(after)}`
  const isFilled = /^https:\/\/github\.com\//.test(root) && filled.length <= MOST
  return { href: isFilled ? filled : name, isFilled }
}

/** Gives a file to the reader, as a download. */
export function download(name: string, blob: Blob): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
