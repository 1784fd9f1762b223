/** What is said of changes to the miniature body of the rules' examples. */
import { type Change, changesBetween, type State } from '../../src/changes/index.ts'
import { RULES, runRules } from '../../src/rules/index.ts'
import { type Files, recordOf } from '../bodies.ts'

export const DAY = '2024-06-01'

function state(files: Files, asOf: string): State {
  const record = recordOf(files)
  return { record, verdict: runRules(RULES, record, asOf), asOf }
}

/** The changes between the miniature body with some files changed, and with some others. */
export function changesOf(before: Files, after: Files, asOf = DAY): Change[] {
  return changesBetween(state(before, asOf), state(after, asOf))
}

/** Each as `action: Action 1 of … (minutes/2024-05-01.mdx:8)`. */
export function said(before: Files, after: Files, asOf?: string): string[] {
  return changesOf(before, after, asOf).map(
    ({ kind, message, file, line }) => `${kind}: ${message} (${file.replace('content/', '')}:${line})`,
  )
}

/** The same without what is said of the clauses. */
export function saidOfFiles(before: Files, after: Files, asOf?: string): string[] {
  return said(before, after, asOf).filter((one) => !one.startsWith('obligation-'))
}
