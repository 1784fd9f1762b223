import { mkdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { readArchive, shown } from '../../src/archive/read.ts'
import { calledFrom, contentFolder, ROOT } from '../../src/archive/settings.ts'
import { changeInForm, declarationInForm, documentInForm, FormError } from '../../src/draft/form/index.ts'
import { CONTENT, type Command, started } from '../shared/command.ts'
import { replaceFile } from '../shared/replace.ts'
import { UsageError } from '../shared/usage.ts'

/** The forms, by the label that an issue has of each. */
const FORMS = { change: changeInForm, declaration: declarationInForm, document: documentInForm } as const

const FORM = {
  verb: 'form',
  does: 'Writes the documents that somebody entered in an issue form, and prints their paths. The form is only read: nothing in it is run.',
  flags: {
    event: { value: 'FILE', needed: true, about: 'what GitHub tells of the issue, as JSON' },
    content: CONTENT,
  },
  examples: [['--event event.json', 'writes the documents of that issue']],
} as const satisfies Command

/** What is used of an event. */
interface Issue {
  body?: string | null
  labels?: { name?: string }[]
}

/** Takes a form in. Gives the exit code: 0 written, 1 refused, with the reason, 2 bad usage. */
export function main(args: string[]): Promise<number> {
  return started(FORM, args, (values) => {
    const { body, labels = [] } = issueIn(values.event ?? '')
    const form = Object.entries(FORMS).find(([label]) => labels.some(({ name }) => name === label))?.[1]
    if (!form) throw new UsageError(`The issue has none of the labels ${Object.keys(FORMS).join(', ')}`)
    const folder = contentFolder(values.content)
    try {
      const made = form(body ?? '', readArchive(folder, ROOT).record)
      for (const { path, text } of [made].flat()) {
        const file = join(folder, path)
        mkdirSync(dirname(file), { recursive: true })
        replaceFile(file, text)
        process.stdout.write(`${shown(file, ROOT)}\n`)
      }
      return 0
    } catch (error) {
      if (!(error instanceof FormError)) throw error
      process.stderr.write(`${error.message}\n`)
      return 1
    }
  })
}

function issueIn(file: string): Issue {
  try {
    const { issue } = JSON.parse(readFileSync(resolve(calledFrom(), file), 'utf8')) as { issue?: Issue }
    if (issue) return issue
  } catch {
    // Said below.
  }
  throw new UsageError(`Unexpected \`--event ${file}\`, expected a file with an issue, as JSON`)
}
