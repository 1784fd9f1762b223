/** The panel of `tests/fixtures/sallow`, over which the cases from public reports are laid. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { publication } from '../../src/archive/publish.ts'
import { RULES, runRules } from '../../src/rules/index.ts'
import type { Site } from '../../src/views/site.ts'
import { type Files, recordOf, start } from '../bodies.ts'

const FOLDER = join(import.meta.dirname, '../fixtures/sallow')

/** Path under content/ → text. */
export const PANEL: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(FOLDER, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => [relative(FOLDER, file), readFileSync(file, 'utf8')]),
)

/** The day on which the cases are judged. */
export const DAY = '2026-06-01'

/** What is found in the panel with some files changed: `error[rule] minutes/2026-05-20.mdx:3:1 the message`. */
export function found(changes: Files = {}, asOf = DAY): string[] {
  const { diagnostics, faults } = runRules(RULES, recordOf(changes, PANEL), asOf)
  if (faults.length > 0) throw faults[0]?.error
  return diagnostics.map(
    ({ severity, rule, file, span, message }) =>
      `${severity}[${rule}] ${file.replace('content/', '')}:${start(span)} ${message}`,
  )
}

/** The site of the panel with some files changed. */
export function panelSite(changes: Files = {}, asOf = DAY): Site {
  return publication({ record: recordOf(changes, PANEL), folder: '/' }, asOf, '/').site
}
