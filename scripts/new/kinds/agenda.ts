import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname, resolve, sep } from 'node:path'
import { calledFrom } from '../../../src/archive/settings.ts'
import { agendaFor, agendaText } from '../../../src/draft/new/index.ts'
import { replaceFile } from '../../shared/replace.ts'
import { UsageError } from '../../shared/usage.ts'
import { kind } from '../kind.ts'
import { committeeAsked, hour, idsOf } from '../read.ts'
import { said } from '../written.ts'

/** What the Chair has to know before a meeting. */
export const agenda = kind({
  does: 'Tells the Chair before a meeting what comes to it: what was announced and put off, open actions by owner and which are overdue, declarations that do not count on the day, and items that touch a declared interest, with whose. It is printed; nothing is written into the record.',
  questions: {
    date: { value: 'YYYY-MM-DD', about: 'the day of the meeting', ask: 'On which day is the meeting?', needed: true },
    body: {
      value: 'ID',
      about: 'the committee that meets, by its id in bodies/ (else the body itself)',
      ask: committeeAsked,
      read: idsOf(['bodies'], false),
    },
    start: { value: 'HH:MM', about: 'when it begins (else as announced)', read: hour },
    venue: { value: 'PLACE', about: 'where it is held (else as announced)' },
    out: { value: 'FILE', about: 'writes it as Markdown, outside of the record' },
  },
  examples: [
    ['--date 2026-12-01', 'prints what comes to the meeting of 1 December 2026'],
    ['--date 2026-12-01 --out agenda.md', 'writes it into a file, to be sent or edited'],
  ],
  run({ out, ...answers }, { record, folder, isDry }) {
    const text = agendaText(agendaFor(record, answers), record)
    if (out === undefined || isDry) return said(text)
    const file = resolve(calledFrom(), out)
    if (file.startsWith(folder + sep))
      throw new UsageError(
        `Unexpected file \`${out}\` in the record, expected one outside of it: no agenda is part of it`,
      )
    if (existsSync(file)) {
      if (readFileSync(file, 'utf8') === text) return said(`${out} is there already, and says the same.\n`)
      process.stderr.write(`${out} is there already: nothing was written. Name another file.\n`)
      return 1
    }
    mkdirSync(dirname(file), { recursive: true })
    replaceFile(file, text)
    return said(`${out} is written.\n`)
  },
})
