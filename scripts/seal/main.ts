import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { readArchive, shown } from '../../src/archive/read.ts'
import { calledFrom, contentFolder, dayOfJudgement, ROOT } from '../../src/archive/settings.ts'
import {
  type Document,
  isReason,
  needsSeal,
  only,
  type PublicRecord,
  SEALED_KINDS,
  type SealedKind,
  sealOf,
} from '../../src/record/index.ts'
import { CONTENT, type Command, started } from '../shared/command.ts'
import { withEntry, withField } from '../shared/frontmatter.ts'
import { replaceFile } from '../shared/replace.ts'
import { UsageError } from '../shared/usage.ts'

const SEAL = {
  verb: 'seal',
  does: 'Seals approved minutes, the terms in force and published papers: from then on what they say can’t change unseen. What reads otherwise now than when it was sealed is sealed anew only with a note, which readers see.',
  paths: 'the minutes, terms and papers to seal (else all that have to be)',
  flags: {
    note: { value: '"what was corrected, and why"', about: 'adds this note, and seals anew what was corrected' },
    content: CONTENT,
  },
  examples: [
    ['', 'seals all that has to be sealed, and is not'],
    ['content/minutes/2011-09-01.mdx', 'seals these minutes, once a meeting has approved them'],
    ['content/minutes/2011-09-01.mdx --note "The date of item 3 was wrong."', 'seals corrected minutes anew'],
  ],
} as const satisfies Command

/** Seals documents. Gives the exit code: 0 all are sealed, 1 some are broken or can't be sealed, 2 bad usage. */
export function main(args: string[]): Promise<number> {
  return started(SEAL, args, (values, positionals) => {
    if (values.note !== undefined && !isReason(values.note))
      throw new UsageError(`Unexpected note \`${values.note}\`, expected a sentence on what was corrected, and why`)
    if (values.note !== undefined && positionals.length !== 1)
      throw new UsageError('Unexpected note without its document, expected the path of the one file that was corrected')
    const folder = contentFolder(values.content)
    const { record } = readArchive(folder, ROOT)
    return chosen(record, positionals)
      .map((document) => seal(document, record, folder, values.note?.trim()))
      .includes(false)
      ? 1
      : 0
  })
}

/** The documents to seal: those that are named, else all that have to bear a seal. */
function chosen(record: PublicRecord, paths: readonly string[]): Document<SealedKind>[] {
  const all = SEALED_KINDS.flatMap((kind): Document<SealedKind>[] => [...only(record.documents.values(), kind)])
  if (paths.length === 0) return all.filter((document) => needsSeal(document, record))
  return paths.map((path) => {
    const full = resolve(calledFrom(), path)
    const file = existsSync(full) ? full : resolve(ROOT, path)
    const found = all.find((document) => document.file === shown(file, ROOT))
    if (!found) throw new UsageError(`Unexpected path \`${path}\`, expected minutes, terms or a paper of this record`)
    return found
  })
}

const NOT_YET: Record<SealedKind, string> = {
  minutes: 'a meeting must approve them first (`status: approved`)',
  'terms-of-reference': 'only the terms in force are, which body.yaml names (`terms:`)',
  papers: 'only a paper that the record holds is, once it is out (`status: published`)',
}

/** Seals one document, or says why not. A note is kept, also where the seal is good already; the same note once. */
function seal(document: Document<SealedKind>, record: PublicRecord, folder: string, note: string | undefined): boolean {
  const { file, kind, data } = document
  const say = (words: string, well = true) => {
    process[well ? 'stdout' : 'stderr'].write(`${file}: ${words}\n`)
    return well
  }
  const now = sealOf(document)
  if (now === undefined || !data) return say('not sealed, it can’t be read; `npm run check` says why', false)
  const old = data.seal
  // Terms that were in force once keep the seal that they have.
  const isPast = kind === 'terms-of-reference' && old !== undefined
  if (!isPast && !needsSeal(document, record)) return say(`not sealed: ${NOT_YET[kind]}`, false)
  if (old !== undefined && old !== now && note === undefined)
    return say(
      `the seal is broken; put back what was changed, or say what was corrected, and why: npm run seal -- ${file} --note "…"`,
      false,
    )
  const isNew = note !== undefined && !data.updates.some((one) => one.note === note)
  if (old === now && !isNew) return say('sealed already')
  const path = join(folder, `${document.id}.mdx`)
  const sealedText = withField(readFileSync(path, 'utf8'), 'seal', now)
  const text = isNew
    ? withEntry(sealedText, 'updates', { date: dayOfJudgement(), note: JSON.stringify(note) })
    : sealedText
  if (text === undefined)
    return say('not sealed: there is no room for the note; add it under `updates:` yourself', false)
  replaceFile(path, text)
  const sealed = old === undefined ? 'sealed' : old === now ? 'sealed already' : 'sealed anew'
  return say(isNew ? `${sealed}, with the note` : sealed)
}
