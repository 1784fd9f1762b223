/** Where a Word file is written; what is there already stays as it is. */
import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, extname, join, resolve } from 'node:path'
import { calledFrom } from '../../src/archive/settings.ts'
import { replaceFile } from '../shared/replace.ts'
import { UsageError } from '../shared/usage.ts'

/**
 * The path of a file.
 * @param out what `--out` says: a file that ends in .docx, or a folder
 * @param isOne whether one file alone is written
 */
export function placeFor(name: string, out: string | undefined, isOne: boolean): string {
  if (out === undefined) return join(calledFrom(), name)
  const place = resolve(calledFrom(), out)
  const isFolder = existsSync(place) && statSync(place).isDirectory()
  if (isFolder || extname(place) === '' || /[\\/]$/.test(out)) return join(place, name)
  if (extname(place).toLowerCase() !== '.docx')
    throw new UsageError(`Unexpected file \`${out}\`, expected a name that ends in .docx, or a folder`)
  if (!isOne) throw new UsageError(`Unexpected file \`${out}\`, expected a folder, as several files are written`)
  return place
}

/** Writes a file whole, if none is there. Gives false where another is there. */
export function keep(place: string, bytes: Uint8Array, called: string): boolean {
  if (existsSync(place)) {
    const isSame = statSync(place).isFile() && Buffer.compare(readFileSync(place), bytes) === 0
    const said = isSame
      ? `${called} is there already, and the same`
      : `${called} is there already, and was left as it is`
    ;(isSame ? process.stdout : process.stderr).write(`${said}\n`)
    return isSame
  }
  mkdirSync(dirname(place), { recursive: true })
  replaceFile(place, bytes)
  process.stdout.write(`${called}\n`)
  return true
}
