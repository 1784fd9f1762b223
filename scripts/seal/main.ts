import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { readArchive, shown } from '../../src/archive/read.ts'
import { calledFrom, contentFolder, dayOfJudgement, ROOT } from '../../src/archive/settings.ts'
import { type Document, only, sealOf } from '../../src/record/index.ts'
import { replaceFile } from '../shared/replace.ts'
import { guarded, UsageError } from '../shared/usage.ts'
import { withField, withUpdate } from './frontmatter.ts'

const USAGE = 'usage: npm run seal -- [paths…] [--note "what was corrected, and why"] [--content DIR]'

/** Seals minutes. Gives the exit code: 0 all are sealed, 1 some are broken or can't be sealed, 2 bad usage. */
export function main(args: string[]): Promise<number> {
  return guarded(USAGE, () => {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { content: { type: 'string' }, note: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    })
    if (values.help) {
      process.stdout.write(`${USAGE}\n`)
      return 0
    }
    if (values.note !== undefined && values.note.trim() === '')
      throw new UsageError('Unexpected empty note, expected what was corrected, and why')
    if (values.note !== undefined && positionals.length !== 1)
      throw new UsageError('Unexpected note without its minutes, expected the path of the one file that was corrected')
    const folder = contentFolder(values.content)
    const { record } = readArchive(folder, ROOT)
    const wanted = chosen([...only(record.documents.values(), 'minutes')], positionals)
    return wanted.map((document) => seal(document, folder, values.note)).includes(false) ? 1 : 0
  })
}

/** The minutes to seal: those that are named, else all that are approved. */
function chosen(all: readonly Document<'minutes'>[], paths: readonly string[]): Document<'minutes'>[] {
  if (paths.length === 0) return all.filter(({ data }) => data?.status === 'approved')
  return paths.map((path) => {
    const full = resolve(calledFrom(), path)
    const file = existsSync(full) ? full : resolve(ROOT, path)
    const found = all.find((document) => document.file === shown(file, ROOT))
    if (!found) throw new UsageError(`Unexpected path \`${path}\`, expected minutes of this record`)
    return found
  })
}

/** Seals one document, or says why not. */
function seal(document: Document<'minutes'>, folder: string, note: string | undefined): boolean {
  const say = (words: string, well = true) => {
    process[well ? 'stdout' : 'stderr'].write(`${document.file}: ${words}\n`)
    return well
  }
  const now = sealOf(document)
  if (now === undefined || !document.data) return say('not sealed, it can’t be read; `npm run check` says why', false)
  const { seal: old, status } = document.data
  if (status !== 'approved') return say('not sealed, a meeting must approve it first (`status: approved`)', false)
  if (old === now) return say('sealed already')
  if (old !== undefined && note === undefined)
    return say(
      `the seal is broken; take the change back, or say what was corrected: npm run seal -- ${document.file} --note "…"`,
      false,
    )
  const path = join(folder, `${document.id}.mdx`)
  const sealed = withField(readFileSync(path, 'utf8'), 'seal', now)
  replaceFile(path, old === undefined || note === undefined ? sealed : withUpdate(sealed, dayOfJudgement(), note))
  return say(old === undefined ? 'sealed' : 'sealed anew, with the note')
}
