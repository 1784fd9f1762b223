/** How words and files leave the page. */
import { say } from '../status.ts'

/** Copies a text, and says whether that could be done. */
export async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    say('It is copied.')
    return true
  } catch {
    say('This browser doesn’t let a page copy. Hand in by another way.')
    return false
  }
}

/** Gives a file to the reader, as a download. */
export function saved(name: string, content: string | Uint8Array, type: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([content as Uint8Array<ArrayBuffer>], { type }))
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
