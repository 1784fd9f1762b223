import { readArchive } from '../../src/archive/read.ts'
import { contentFolder, dayOfJudgement, ROOT } from '../../src/archive/settings.ts'
import { nearest, type PublicRecord, toRecord } from '../../src/record/index.ts'
import { CONTENT, type Command, started } from '../shared/command.ts'
import { UsageError } from '../shared/usage.ts'
import { answered } from './answers.ts'
import type { Kind } from './kind.ts'
import { KINDS } from './kinds/index.ts'
import { atTerminal, Ended } from './terminal.ts'

const NAMES = Object.keys(KINDS)

const NEW = {
  verb: 'new',
  does: 'Begins a document, or a record: at a terminal it asks what it needs, elsewhere it takes flags. It says nothing that is not in the record or in the answers, and writes over nothing.',
  called: NAMES.join('|'),
  paths: 'what to begin; each says with --help which flags it takes',
  flags: {},
  examples: [
    ['minutes', 'asks for the day, and writes minutes with the members and with what arises'],
    ['minutes --help', 'shows what else can be said of minutes'],
  ],
} as const satisfies Command

/** The flags that all kinds take. */
const COMMON = { 'dry-run': { about: 'shows what would be written, and writes nothing' }, content: CONTENT } as const

/** Begins a document. Gives the exit code: 0 written or there already, 1 something else is there, 2 bad usage, 130 ended at the terminal. */
export function main([first = '', ...rest]: string[]): Promise<number> {
  const known = Object.hasOwn(KINDS, first) ? KINDS[first] : undefined
  if (known) return begun(first, known, rest)
  // What follows an unknown kind may be right for the one that was meant.
  const args = first === '' ? [] : first.startsWith('-') ? [first, ...rest] : [first]
  return started(NEW, args, async (_, [word]) => {
    const near = word === undefined ? undefined : nearest(word, NAMES)
    const expected = near ? `perhaps \`${near}\`` : NAMES.join(', ')
    throw new UsageError(`${word === undefined ? 'Missing word' : `Unexpected \`${word}\``}, expected ${expected}`)
  })
}

function begun(word: string, { does, questions, examples, isFirst, run }: Kind, args: string[]): Promise<number> {
  const command: Command = {
    verb: 'new',
    word,
    does,
    flags: { ...questions, ...COMMON },
    examples,
  }
  return started(command, args, (given) =>
    atTerminal(async (prompt) => {
      const folder = contentFolder(given.content as string | undefined)
      const record = isFirst ? NOTHING : readArchive(folder, ROOT).record
      const answers = await answered(questions, given, record, prompt)
      return run(answers as never, {
        record,
        folder,
        today: dayOfJudgement(),
        isDry: given['dry-run'] === true,
        prompt,
      })
    }).catch((error) => {
      if (!(error instanceof Ended)) throw error
      process.stderr.write('\nNothing was written.\n')
      return 130
    }),
  )
}

/** Where no record is yet. */
const NOTHING: PublicRecord = toRecord([], (path) => path)
