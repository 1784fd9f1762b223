/** Files that are no text, such as pictures: what they are by their bytes, and a digest of these. */
import { sha256 } from '#digest'
import { activeContent } from './active-content.ts'
import { isAttachment } from './attachment.ts'

/** A file that the record holds and publishes as it is. */
export interface HeldFile {
  /** Its path, seen from content/. */
  path: string
  /** The path that reports print. */
  file: string
  /** How many bytes it has. */
  size: number
  /** What its first bytes say that it is; `undefined` where they say nothing that is known. */
  type: FileType | undefined
  /** `sha256-` and 64 digits, of all its bytes. */
  digest: string
  /** What an attachment holds that can run, in words. */
  active?: string
}

/** What the first bytes of a file can say that it is. */
export type FileType = 'png' | 'jpg' | 'gif' | 'webp' | 'avif' | 'pdf' | 'zip' | 'svg' | 'html'

/** How many of the first bytes are looked at. */
const HEAD = 1000

/** A file by its bytes, each of them one character of `bytes` (latin1). */
export function heldFile(path: string, file: string, bytes: string): HeldFile {
  const digest = `sha256-${sha256(Uint8Array.from(bytes, (one) => one.charCodeAt(0)))}`
  const type = typeOfBytes(bytes)
  const active = isAttachment(path) ? activeContent(bytes, type) : undefined
  return { path, file, size: bytes.length, type, digest, ...(active === undefined ? {} : { active }) }
}

/** What a file is by its first bytes, each of them one character; its name is not looked at. */
export function typeOfBytes(bytes: string): FileType | undefined {
  const head = bytes.slice(0, HEAD)
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'png'
  if (head.startsWith('\xff\xd8\xff')) return 'jpg'
  if (/^GIF8[79]a/.test(head)) return 'gif'
  if (/^RIFF[\s\S]{4}WEBP/.test(head)) return 'webp'
  if (/^[\s\S]{4}ftyp[\s\S]{0,40}avi[fs]/.test(head)) return 'avif'
  if (head.startsWith('%PDF-')) return 'pdf'
  if (head.startsWith('PK\x03\x04')) return 'zip'
  if (!/^(?:\xef\xbb\xbf)?\s*</.test(head)) return undefined
  return /<svg[\s>]/i.test(head) ? 'svg' : 'html'
}

/** What a file is by the ending of its name: `jpg` also for `.JPEG`. */
export function typeOfName(path: string): string {
  const ending = path.slice(path.lastIndexOf('.') + 1).toLowerCase()
  return ending === 'jpeg' ? 'jpg' : ending
}
