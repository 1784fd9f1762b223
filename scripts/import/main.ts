import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import { readArchive, shown } from '../../src/archive/read.ts'
import { calledFrom, contentFolder, ROOT } from '../../src/archive/settings.ts'
import { type Draft, draftMinutes, draftPaper, draftTerms, type Purpose, restored } from '../../src/draft/index.ts'
import type { Taken } from '../../src/formats/index.ts'
import { type PublicRecord, shortId } from '../../src/record/index.ts'
import { CONTENT, type Command, started } from '../shared/command.ts'
import { replaceFile } from '../shared/replace.ts'
import { UsageError } from '../shared/usage.ts'
import { reportOf, type Settled, summaryOf } from './report.ts'
import { ENDINGS, filesAt, take } from './source.ts'

const IMPORT = {
  verb: 'import',
  does: 'Takes in minutes, a paper or terms of reference that another program wrote, as a draft: the fields from what stands above the text, the text word for word, marks where a label or a heading says what it is. What it can’t know it asks, and never makes up.',
  paths: `the files, or folders of them: ${ENDINGS.join(', ')}`,
  flags: {
    as: {
      value: 'minutes|paper|terms-of-reference',
      of: ['minutes', 'paper', 'terms-of-reference'],
      usual: 'minutes',
      about: 'what the files are (else minutes)',
    },
    body: {
      value: 'ID',
      about: 'the committee that met, or whose terms they are, by its id in bodies/ (else the body itself)',
    },
    'dry-run': { about: 'shows what would be written, and writes nothing' },
    content: CONTENT,
  },
  examples: [
    ['minutes.txt', 'writes content/minutes/<day>.mdx, and says what is left to decide'],
    ['report.docx --as paper', 'writes content/papers/<title>.mdx'],
    ['terms.docx --as terms-of-reference', 'writes a version of the terms; a clause whose words stay keeps its id'],
    ['old/ --dry-run', 'shows what it would make of every file in a folder'],
  ],
} as const satisfies Command

const DRAFTS = {
  minutes: draftMinutes,
  paper: (taken, _, purpose) => draftPaper(taken, purpose),
  'terms-of-reference': draftTerms,
} as const satisfies Record<string, (taken: Taken, record: PublicRecord, purpose: Purpose) => Draft>

/** Takes files in. Gives the exit code: 0 all were taken in, 1 some were not, 2 bad usage. */
export function main(args: string[]): Promise<number> {
  return started(IMPORT, args, async (values, paths) => {
    if (paths.length === 0) throw new UsageError('Missing file, expected the path of one to take in')
    const folder = contentFolder(values.content)
    const { record } = readArchive(folder, ROOT)
    if (values.as === 'paper' && values.body !== undefined)
      throw new UsageError('Unexpected `--body`, expected none with `--as paper`: a paper names no committee')
    const body = values.body === undefined ? undefined : committee(values.body, record)
    const settled: Settled[] = []
    const files = filesAt(paths)
    for (const file of files) {
      try {
        const taken = await take(file)
        const drafts = taken.exported
          ? restored(taken.exported, taken, record)
          : [DRAFTS[values.as ?? 'minutes'](taken, record, body === undefined ? {} : { body })]
        for (const draft of drafts) settled.push(settle(file, draft, folder, values['dry-run']))
      } catch (error) {
        // Of many files, one that can't be read keeps back no other.
        if (!(error instanceof UsageError) || files.length === 1) throw error
        settled.push({ source: sourceOf(file), to: `not written. ${error.message}`, open: 0, isWell: false })
      }
    }
    if (settled.length > 1) process.stdout.write(summaryOf(settled))
    return settled.every(({ isWell }) => isWell) ? 0 : 1
  })
}

function committee(id: string, { documents }: PublicRecord): string {
  const ids = [...documents.values()].filter(({ kind }) => kind === 'bodies').map(shortId)
  if (ids.includes(id)) return id
  throw new UsageError(
    `Unexpected body \`${id}\`, expected ${ids.length > 0 ? ids.join(', ') : 'no `--body`, as this record has no committees'}`,
  )
}

/** Writes a draft, or says why not. What is there already is never written over, but for what the file was exported from. */
function settle(file: string, draft: Draft, folder: string, isDry: boolean): Settled {
  const source = sourceOf(file)
  const path = join(folder, draft.path ?? `minutes/${basename(file, extname(file))}.mdx`)
  const where =
    draft.refused !== undefined
      ? `nowhere, as ${draft.refused}`
      : draft.path === undefined
        ? 'nowhere yet, as no day is named in it'
        : shown(path, ROOT)
  const there = existsSync(path) ? readFileSync(path, 'utf8') : undefined
  const files = Object.entries(draft.files ?? {}).map(([name, bytes]) => ({ to: join(folder, name), bytes }))
  const isTaken =
    (there !== undefined && there !== draft.text && there !== draft.was) ||
    files.some(({ to, bytes }) => existsSync(to) && !readFileSync(to).equals(bytes))
  const to = isTaken ? `not written, as ${where} is there already` : where
  const open = draft.questions.length
  process.stdout.write(reportOf(source, to, draft))
  if (isDry) {
    process.stdout.write(`\n${draft.text}\n`)
    return { source, to, open, isWell: true }
  }
  if (draft.path === undefined || draft.refused !== undefined || isTaken) return { source, to, open, isWell: false }
  for (const { to, bytes } of files) {
    if (existsSync(to)) continue
    mkdirSync(dirname(to), { recursive: true })
    replaceFile(to, bytes)
  }
  if (there !== draft.text) {
    mkdirSync(dirname(path), { recursive: true })
    replaceFile(path, draft.text)
  }
  return { source, to, open, isWell: true }
}

/** How a file is called: from the folder in which the command was given, else by its name. */
function sourceOf(file: string): string {
  return file.startsWith(`${calledFrom()}/`) ? file.slice(calledFrom().length + 1) : basename(file)
}
