/** Changes as Markdown for people, and as JSON for programs. */
import { words } from '../report/markdown-text.ts'
import { fitting } from '../report/report.ts'
import { type Change, type ChangeKind, KINDS } from './change.ts'

/** Markdown for a job summary or a comment; words of a record can't be more than words in it. */
export function markdown(changes: readonly Change[]): string {
  if (changes.length === 0) return 'nothing changes in the record'
  const groups = [...Map.groupBy(changes, ({ kind }) => kind)].map(([kind, of]) => {
    return `### ${KINDS[kind]}\n\n${lines(of).join('\n')}`
  })
  return `## What this changes in the record\n\n${groups.join('\n\n')}`
}

/** GitHub takes a summary of at most 1 MiB; each sort of change keeps to its share. */
const BYTES = 50_000

function lines(changes: readonly Change[]): string[] {
  const all = changes.map(({ message, file, line }) => `- ${words(message)} (${words(file)}:${line})`)
  const shown = fitting(all, BYTES)
  const rest = all.length - shown.length
  return rest > 0 ? [...shown, `- … and ${rest} more, which --format json lists`] : shown
}

/** One object: the base, the day, and the changes in their order. */
export function json(changes: readonly Change[], base: string, asOf: string): string {
  return JSON.stringify({ base, asOf, changes: changes.map(ordered) }, null, 2)
}

function ordered({ kind, subject, file, line, message }: Change): Change & { kind: ChangeKind } {
  return { kind, subject, file, line, message }
}
