/** What a page weighs with all that it loads. */
import { existsSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { kilobytes, table } from './table.ts'

/** A page and all that it loads: how many files, and their bytes as they are and compressed, each by itself. */
export interface Weight {
  name: string
  files: number
  bytes: number
  gzip: number
  brotli: number
}

/** Weighs a page of a built site: its HTML, and the styles, scripts, pictures and fonts that it and they ask for. */
export function weigh(name: string, site: string, path: string): Weight {
  const files = [...loadedBy(site, posix.join(path, 'index.html'))].map((file) => readFileSync(join(site, file)))
  const sum = (size: (file: Buffer) => number) => files.reduce((total, file) => total + size(file), 0)
  return {
    name,
    files: files.length,
    bytes: sum((file) => file.length),
    gzip: sum((file) => gzipSync(file, { level: 9 }).length),
    brotli: sum((file) => brotliCompressSync(file).length),
  }
}

/** The weights as a table, in thousands of bytes. */
export function weightsText(all: readonly Weight[]): string {
  const lines = all.map(({ name, files, bytes, gzip, brotli }) => [
    name,
    String(files),
    ...[bytes, gzip, brotli].map(kilobytes),
  ])
  return table(['', 'files', 'as it is', 'gzip', 'brotli'], lines)
}

/** What makes a file ask for others, by the end of its name. */
const ASKS: Record<string, RegExp> = {
  html: /<(?:script|img|source|iframe)\b[^>]*?\ssrc="([^"]+)"|<link\b(?=[^>]*\srel="(?:stylesheet|icon|shortcut icon|modulepreload|preload)")[^>]*?\shref="([^"]+)"/g,
  css: /url\(["']?([^"')]+)|@import\s*["']([^"']+)/g,
  js: /(?:\bfrom|\bimport)\s*["']([^"']+)["']/g,
}

/** A file, and all files of the site that it asks for, and those that they ask for. */
function loadedBy(site: string, file: string, known = new Set<string>()): Set<string> {
  if (known.has(file) || !existsSync(join(site, file))) return known
  known.add(file)
  const asks = ASKS[posix.extname(file).slice(1)]
  if (!asks) return known
  for (const [, one, other] of readFileSync(join(site, file), 'utf8').matchAll(asks)) {
    const { origin, pathname } = new URL(one ?? other ?? '', `http://site/${file}`)
    if (origin === 'http://site') loadedBy(site, decodeURI(pathname).slice(1), known)
  }
  return known
}
