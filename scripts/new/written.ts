/** What was begun, written into the record: all of it or nothing, and nothing over what is there. */
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { shown } from '../../src/archive/read.ts'
import { ROOT } from '../../src/archive/settings.ts'
import type { NewFile } from '../../src/draft/new/index.ts'
import { replaceFile } from '../shared/replace.ts'
import { UsageError } from '../shared/usage.ts'
import type { Place } from './kind.ts'

/**
 * Writes a document, and says where.
 * @param next what to do with it
 * @returns the exit code: 1 where another document is there already
 */
export function written({ path, text }: NewFile, { folder, isDry }: Place, next: string): number {
  if (/\/\.[a-z]+$/.test(path)) throw new UsageError('Missing `--id ID`: no id can be made from these words')
  const file = join(folder, path)
  const name = shown(file, ROOT)
  if (isDry) return said(`${name}:\n\n${text}`)
  if (existsSync(file)) {
    if (readFileSync(file, 'utf8') === text) return said(`${name} is there already, and says the same.\n`)
    process.stderr.write(`${name} is there already: nothing was written. Change it, or give other answers.\n`)
    return 1
  }
  mkdirSync(dirname(file), { recursive: true })
  replaceFile(file, text)
  return said(`${name} is written. ${next}\n`)
}

/** Prints words. */
export function said(words: string): 0 {
  process.stdout.write(words)
  return 0
}
