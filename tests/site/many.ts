/** The content of an invented body with four hundred minutes, nearly all of which have something to explain. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { addDays } from '../../src/record/index.ts'
import { EXAMPLE_BODY, RULES, runRules } from '../../src/rules/index.ts'
import { type Files, recordOf } from '../bodies.ts'
import { body, meeting } from '../rules/people.ts'

/** The day on which it is judged. */
export const MANY_DAY = '2026-09-01'

const FIRST = '2024-06-02'
const COUNT = 400

/** Writes it into a folder: each meeting without chair is explained by itself, all gaps in the register by one range. */
export function makeMany(folder: string): void {
  const files: Record<string, string | undefined> = { ...EXAMPLE_BODY, ...body('authorities: [The Harbour Master]') }
  for (const member of ['ada-finch', 'ben-marl'])
    files[`interests/${member}/2026-08-30.mdx`] =
      `---\nmember: ${member}\nsigned: 2026-08-30\nform: signed\nnil: true\n---\n`
  for (let n = 0; n < COUNT; n++) {
    const minutes = meeting(addDays(FIRST, 2 * n), { attended: ['ada-finch', 'ben-marl'] }, `## Item ${n}`)
    for (const [path, text] of Object.entries(minutes)) files[path] = text?.replace('approved', 'draft')
  }
  files['exceptions.yaml'] = exceptions(files)
  for (const [path, text = ''] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}

function exceptions(files: Files): string {
  const { diagnostics } = runRules(RULES, recordOf(files, {}), MANY_DAY)
  const subjects = (rule: string) => diagnostics.filter((one) => one.rule === rule).map((one) => one.subjects[0])
  const rest = `  approvedBy: Ada Finch, Chair\n  recorded: ${MANY_DAY}\n  closed: true\n`
  const each = subjects('chaired').map(
    (subject, n) =>
      `- rule: chaired\n  subject: ${subject}\n  reason: Leaf ${n} of the old book has no name at its head.\n${rest}`,
  )
  const gaps = subjects('declaration-current-at-meeting').length
  const range = `- rule: declaration-current-at-meeting\n  subject: {minutes: {from: ${FIRST}, until: 2026-08-29}}\n  covers: ${gaps}\n  reason: The forms of these years are lost.\n${rest.replace('Ada Finch, Chair', 'The Harbour Master')}`
  return [...each, range].join('')
}
