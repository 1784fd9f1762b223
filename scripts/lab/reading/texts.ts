/** Reads a folder of minutes with labels. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { UsageError } from '../../shared/usage.ts'
import { type Label, LabelError, labelsIn } from './label.ts'

const LABELS = '.labels.json'

/** One text of the folder and what people found in it. */
export interface Text {
  readonly file: string
  readonly text: string
  readonly labels: readonly Label[]
}

/**
 * The texts of `folder` that have labels, `<name>.txt` or `<name>.md` beside
 * `<name>.labels.json`, by name. Throws a UsageError where the folder can't be
 * read or holds no labels, where labels lack their text, and where labels are
 * not what they should be.
 */
export function textsIn(folder: string): Text[] {
  const names = namesIn(folder).filter((name) => name.endsWith(LABELS))
  if (names.length === 0)
    throw new UsageError(`Unexpected lack of \`*${LABELS}\` in ${folder}, expected texts with labels`)
  return names.sort().map((name) => textOf(folder, name))
}

function textOf(folder: string, name: string): Text {
  const stem = name.slice(0, -LABELS.length)
  const file = [`${stem}.txt`, `${stem}.md`].find((one) => existsSync(join(folder, one)))
  if (file === undefined)
    throw new UsageError(`Unexpected lack of \`${stem}.txt\` in ${folder}, expected the text of \`${name}\``)
  const text = readFileSync(join(folder, file), 'utf8')
  try {
    return { file, text, labels: labelsIn(readFileSync(join(folder, name), 'utf8'), name, text.split('\n').length) }
  } catch (error) {
    throw error instanceof LabelError ? new UsageError(error.message) : error
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error
    throw new UsageError(`Unexpected folder \`${folder}\`, expected one that can be read: ${error.message}`)
  }
}
