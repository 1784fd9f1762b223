import { sha256 as digest } from '@noble/hashes/sha2.js'

/** The SHA-256 of bytes, or of a text in UTF-8: 64 digits. */
export function sha256(data: string | Uint8Array): string {
  const bytes = typeof data === 'string' ? new TextEncoder().encode(data) : data
  return Array.from(digest(bytes), (one) => one.toString(16).padStart(2, '0')).join('')
}
