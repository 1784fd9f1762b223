/** A whole record, put into an empty or new folder. */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { filesIn, shown } from '../../src/archive/read.ts'
import { ROOT } from '../../src/archive/settings.ts'
import type { NewFile } from '../../src/draft/new/index.ts'
import type { Remark } from '../../src/formats/index.ts'
import { UsageError } from '../shared/usage.ts'
import type { Place } from './kind.ts'
import { said } from './written.ts'

/**
 * Writes the files of a record. All of them are made beside the folder first.
 * @param remarks what the file of the terms holds beside its text: told, for somebody to decide
 * @throws UsageError where the folder holds another record
 */
export function beginRecord(files: readonly NewFile[], remarks: readonly Remark[], { folder, isDry }: Place): number {
  const name = shown(folder, ROOT) || folder
  if (isDry) return said(files.map(({ path, text }) => `${name}/${path}:\n\n${text}`).join('\n'))
  const there = heldIn(folder)
  if (there.length > 0) {
    if (isSame(there, files, folder)) return said(`${name} holds this record already.\n`)
    throw new UsageError(
      `Unexpected folder \`${name}\`, which holds ${there[0]}${there.length > 1 ? ` and ${there.length - 1} more` : ''}, expected an empty or a new one: \`--content DIR\``,
    )
  }
  const made = join(dirname(folder), `.${basename(folder)}.${process.pid}.tmp`)
  try {
    for (const { path, text } of files) {
      mkdirSync(dirname(join(made, path)), { recursive: true })
      writeFileSync(join(made, path), text)
    }
    moved(made, folder)
  } finally {
    rmSync(made, { recursive: true, force: true })
  }
  const explained = files.some(({ path, text }) => path === 'exceptions.yaml' && text.startsWith('- '))
    ? 'exceptions.yaml says for three months that no declaration of the Chair has been taken in; take the entry out once one is.\n'
    : ''
  const besides = remarks.map(
    ({ what, words }) => `The file of the terms holds ${what}, which was left out: “${words}”\n`,
  )
  return said(
    `${besides.join('')}${name} holds the record now: ${files.map(({ path }) => path).join(', ')}.\nRead body.yaml and the clauses of the terms, and run \`npm run check -- --content ${name}\`. Then begin with \`npm run new -- person\` for each member, and with \`npm run new -- declaration\`.\n${explained}`,
  )
}

/** What a folder holds beside its README.md, which is no document. */
function heldIn(folder: string): string[] {
  if (!existsSync(folder)) return []
  if (!statSync(folder).isDirectory()) throw new UsageError(`Unexpected file \`${folder}\`, expected a folder`)
  return filesIn(folder, ROOT)
    .map(({ path }) => path)
    .filter((path) => path !== 'README.md')
}

function isSame(there: readonly string[], files: readonly NewFile[], folder: string): boolean {
  if (there.length !== files.length) return false
  return files.every(({ path, text }) => there.includes(path) && readFileSync(join(folder, path), 'utf8') === text)
}

/** Puts a finished folder in its place: with one step where nothing is there, else what it holds, body.yaml last. */
function moved(made: string, folder: string): void {
  if (!existsSync(folder)) {
    renameSync(made, folder)
    return
  }
  const names = readdirSync(made).sort((a, b) => Number(a === 'body.yaml') - Number(b === 'body.yaml'))
  for (const name of names) renameSync(join(made, name), join(folder, name))
}
