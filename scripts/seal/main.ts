import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { readArchive, shown } from '../../src/archive/read.ts'
import { calledFrom, contentFolder, dayOfJudgement, ROOT } from '../../src/archive/settings.ts'
import { type Document, only, sealOf } from '../../src/record/index.ts'
import { CONTENT, type Command, started } from '../shared/command.ts'
import { replaceFile } from '../shared/replace.ts'
import { UsageError } from '../shared/usage.ts'
import { withField, withUpdate } from './frontmatter.ts'

const SEAL = {
  verb: 'seal',
  does: 'Seals approved minutes: from then on their words can’t change unseen.',
  paths: 'the minutes to seal (else all that are approved)',
  flags: {
    note: { value: '"what was corrected, and why"', about: 'seals minutes anew that were corrected, with this note' },
    content: CONTENT,
  },
  examples: [
    ['', 'seals all minutes that are approved and have no seal'],
    ['content/minutes/2011-09-01.mdx --note "The date of item 3 was wrong."', 'seals corrected minutes anew'],
  ],
} as const satisfies Command

/** Seals minutes. Gives the exit code: 0 all are sealed, 1 some are broken or can't be sealed, 2 bad usage. */
export function main(args: string[]): Promise<number> {
  return started(SEAL, args, (values, positionals) => {
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
