/** A file of another program, read by its name and its bytes. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, extname, join, resolve } from 'node:path'
import { calledFrom } from '../../src/archive/settings.ts'
import {
  fromHtml,
  fromMarkdown,
  fromOpenDocument,
  fromPdf,
  fromText,
  fromWord,
  NotReadable,
  type Taken,
} from '../../src/formats/index.ts'
import { UsageError } from '../shared/usage.ts'

/** The ways to read a file, by the ending of its name. */
const READERS: Readonly<Record<string, (bytes: Buffer) => Taken | Promise<Taken>>> = {
  '.txt': (bytes) => fromText(decoded(bytes)),
  '.md': (bytes) => fromMarkdown(decoded(bytes)),
  '.html': (bytes) => fromHtml(decoded(bytes)),
  '.htm': (bytes) => fromHtml(decoded(bytes)),
  '.docx': (bytes) => fromWord(bytes),
  '.odt': (bytes) => fromOpenDocument(bytes),
  '.pdf': (bytes) => fromPdf(bytes),
}

/** The endings that can be read. */
export const ENDINGS: readonly string[] = Object.keys(READERS)

/** The files that paths name: a folder stands for the files in it that can be read. */
export function filesAt(paths: readonly string[]): string[] {
  return paths.flatMap((path) => {
    const full = resolve(calledFrom(), path)
    if (!existsSync(full))
      throw new UsageError(`Unexpected path \`${path}\`, expected a file or a folder that is there`)
    if (!statSync(full).isDirectory()) return [full]
    const names = readdirSync(full).filter((name) => !name.startsWith('.') && isReadable(name))
    if (names.length === 0)
      throw new UsageError(`Unexpected folder \`${path}\`, expected one with files to take in: ${ENDINGS.join(', ')}`)
    return names.sort().map((name) => join(full, name))
  })
}

/** Whether the ending of a name is one that can be read. */
export function isReadable(name: string): boolean {
  return Object.hasOwn(READERS, extname(name).toLowerCase())
}

/** Reads a file. @throws UsageError for an ending that is not known, and for a file that is not what it says */
export async function take(file: string): Promise<Taken> {
  const reader = READERS[extname(file).toLowerCase()]
  if (!reader) throw new UsageError(`Unexpected file \`${file}\`, expected one of ${ENDINGS.join(', ')}`)
  try {
    return await reader(readFileSync(file))
  } catch (error) {
    if (!(error instanceof NotReadable)) throw error
    throw new UsageError(`Unexpected file \`${basename(file)}\`: ${error.message}`)
  }
}

/** Text as UTF-8, as UTF-16 where it begins so, or as older Windows programs write it. */
function decoded(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
