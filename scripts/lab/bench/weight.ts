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

/** Weighs a page of a built site: its HTML, and the styles, scripts, pictures and fonts that it and they ask for at once. */
export function weigh(name: string, site: string, path: string): Weight {
  return weightOf(name, site, loadedBy(site, posix.join(path, 'index.html')))
}

/** What the desk fetches only for files of a kind: Word and OpenDocument, HTML, PDF, and where a browser has no calendar of its own. */
const READERS: Readonly<Record<string, RegExp>> = {
  'Word and OpenDocument': /^assets\/(?:word|opendocument|parts)-/,
  HTML: /^assets\/html-/,
  PDF: /^assets\/pdf/,
  'a calendar, where the browser has none': /^assets\/temporal/,
}

/** Weighs the desk: all that it needs for minutes that are pasted; then, apart, what each kind of file needs beside that. */
export function weighDesk(site: string): Weight[] {
  const isApart = (file: string) => Object.values(READERS).some((pattern) => pattern.test(file))
  const all = loadedBy(site, 'desk/index.html', { isWhole: true })
  const desk = loadedBy(site, 'desk/index.html', { isWhole: true, isApart })
  const apart = [...all].filter((file) => !desk.has(file))
  return [
    weightOf('the desk', site, desk),
    ...Object.entries(READERS).map(([name, pattern]) =>
      weightOf(
        name,
        site,
        apart.filter((file) => pattern.test(file)),
      ),
    ),
  ]
}

function weightOf(name: string, site: string, paths: Iterable<string>): Weight {
  const files = [...paths].map((file) => readFileSync(join(site, file)))
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

/** What a script asks for later: other scripts, and those that run beside it. */
const LATER = /\bimport\(["'`]([^"'`]+)["'`]\)|\bnew URL\(\s*(?:\/\*[^*]*\*\/\s*)?["'`]([^"'`]+\.js)["'`]/g

interface Wanted {
  /** Whether what is asked for later counts too. */
  isWhole?: boolean
  /** What does not count, with all that it asks for. */
  isApart?: (file: string) => boolean
}

/** A file, and all files of the site that it asks for, and those that they ask for. */
function loadedBy(site: string, file: string, wanted: Wanted = {}, known = new Set<string>()): Set<string> {
  if (known.has(file) || wanted.isApart?.(file) || !existsSync(join(site, file))) return known
  known.add(file)
  const ending = posix.extname(file).slice(1)
  const patterns = [ASKS[ending], wanted.isWhole && ending === 'js' ? LATER : undefined]
  const text = patterns.some(Boolean) ? readFileSync(join(site, file), 'utf8') : ''
  for (const pattern of patterns) {
    for (const [, one, other] of pattern ? text.matchAll(pattern) : []) {
      const { origin, pathname } = new URL(one ?? other ?? '', `http://site/${file}`)
      if (origin === 'http://site') loadedBy(site, decodeURI(pathname).slice(1), wanted, known)
    }
  }
  return known
}
