import { existsSync, mkdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beside } from '../../shared/leftovers.ts'
import { listName, mark } from '../../shared/made.ts'
import { bodyFiles } from './body.ts'
import { meetingDays } from './calendar.ts'
import type { RecordFile } from './file.ts'
import { minutesOf } from './minutes.ts'
import { registerFiles } from './register.ts'
import { sealed } from './sealed.ts'

/** Writes an invented record into a new or empty folder: all of it, or nothing. */
export function writeRecord(folder: string, meetings: number, seed: number): { documents: number; bytes: number } {
  const temporary = beside(folder, 'tmp')
  mkdirSync(temporary, { recursive: true })
  // Should this be killed, the next run knows what it left; a record that is whole is nobody's to delete.
  mark(temporary, 'corpus')
  let documents = 0
  let bytes = 0
  try {
    for (const { path, text } of recordFiles(meetings, seed)) {
      const file = join(temporary, path)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, text)
      if (path.endsWith('.mdx')) documents++
      bytes += Buffer.byteLength(text)
    }
    if (existsSync(folder)) rmdirSync(folder)
    renameSync(temporary, folder)
    rmSync(join(folder, listName('corpus')))
  } finally {
    rmSync(temporary, { recursive: true, force: true })
  }
  return { documents, bytes }
}

/** The files of an invented record; the same for the same seed. */
export function* recordFiles(meetings: number, seed: number): Generator<RecordFile> {
  const days = meetingDays(meetings)
  for (const file of bodyFiles(days)) yield sealed(file)
  yield* registerFiles(days)
  for (let n = 0; n < days.length; n++) yield sealed(minutesOf(n, days, seed))
}
