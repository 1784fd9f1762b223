/** What an index weighs on disk and on the wire. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** The files of an index: how many, their bytes, and their bytes as a host sends them. */
export interface Bulk {
  files: number
  bytes: number
  gzip: number
}

/** Pagefind's own windows, which a site may do without. */
const WINDOWS = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\b|playground/

/** Weighs the files of a folder that make up an index; what is compressed already is sent as it is. */
export function bulkOf(folder: string): Bulk {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => !WINDOWS.test(path) && !path.endsWith('.html'))
    .map((path) => join(folder, path))
    .filter((file) => statSync(file).isFile())
    .map((file) => readFileSync(file))
  const sum = (size: (file: Buffer) => number) => files.reduce((total, file) => total + size(file), 0)
  return {
    files: files.length,
    bytes: sum((file) => file.length),
    gzip: sum((file) => Math.min(file.length, gzipSync(file, { level: 9 }).length)),
  }
}
