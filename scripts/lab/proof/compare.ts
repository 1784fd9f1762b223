import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { listName } from '../../shared/made.ts'
import { type Asset, earlierNames, renamed } from './assets.ts'
import { changes } from './changes.ts'
import { type Difference, differencesOf } from './difference.ts'
import { pageTokens } from './page.ts'
import { lineTokens } from './token.ts'

/** A file of a site, by its earlier path, with what differs in it. */
export interface Compared {
  file: string
  differences: Difference[]
  /** Set where only one side has the file. */
  only?: 'was' | 'is'
}

/** Lists of what is in a folder, for the command that made it. */
const LISTS = [listName('build'), listName('proof')]

/** Compares two folders file by file; one file of each is in memory at a time. */
export function* compareFolders(was: string, is: string): Generator<Compared> {
  const names = earlierNames(assetsOf(was), assetsOf(is))
  const now = new Map(filesOf(is).map((path) => [renamed(path, names), path]))
  for (const file of filesOf(was)) {
    const path = now.get(file)
    now.delete(file)
    if (path === undefined) yield { file, differences: [], only: 'was' }
    else
      yield {
        file,
        differences: compareFiles(file, readFileSync(join(was, file)), readFileSync(join(is, path)), names),
      }
  }
  for (const file of now.keys()) yield { file, differences: [], only: 'is' }
}

/**
 * What differs between two files: by what a reader gets for pages, by bytes for all others.
 * @param names earlier names of hashed assets, by their present names
 */
export function compareFiles(file: string, was: Buffer, is: Buffer, names: ReadonlyMap<string, string>): Difference[] {
  if (was.equals(is)) return []
  if (was.includes(0) || is.includes(0))
    return [{ place: 'the whole file', what: 'bytes', was: sizeAndDigest(was), is: sizeAndDigest(is) }]
  const [before, after] = [was.toString('utf8'), renamed(is.toString('utf8'), names)]
  if (before === after) return []
  const tokens = file.endsWith('.html') ? pageTokens : lineTokens
  const earlier = tokens(before)
  return changes(earlier, tokens(after)).flatMap((change) => differencesOf(earlier, change))
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((path) => !LISTS.includes(path))
    .sort()
}

function assetsOf(site: string): Asset[] {
  const folder = join(site, 'assets')
  if (!existsSync(folder)) return []
  return filesOf(folder).map((name) => ({ name, digest: digest(readFileSync(join(folder, name))) }))
}

function sizeAndDigest(bytes: Buffer): string {
  return `${bytes.length} bytes, sha256 ${digest(bytes).slice(0, 12)}`
}

function digest(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}
