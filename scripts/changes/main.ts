import { parseArgs } from 'node:util'
import { commitOf, leftAt, repositoryOf } from '../../src/archive/commit.ts'
import { readArchiveAt } from '../../src/archive/git.ts'
import { readArchive } from '../../src/archive/read.ts'
import { contentFolder, dayOfJudgement } from '../../src/archive/settings.ts'
import { json, markdown } from '../../src/changes/forms.ts'
import { changesBetween, type State } from '../../src/changes/index.ts'
import type { PublicRecord } from '../../src/record/index.ts'
import { RULES, runRules } from '../../src/rules/index.ts'
import { guarded, UsageError } from '../shared/usage.ts'

const USAGE = 'usage: npm run changes -- --base REF [--format markdown|json] [--content DIR] [--as-of YYYY-MM-DD]'

/** Prints what has changed in the record since a commit. Gives the exit code: 0, or 2 for bad usage or a fault of the program. */
export function main(args: string[]): Promise<number> {
  return guarded(USAGE, () => {
    const { values } = parseArgs({
      args,
      options: {
        base: { type: 'string' },
        format: { type: 'string', default: 'markdown' },
        content: { type: 'string' },
        'as-of': { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
    if (values.help) {
      process.stdout.write(`${USAGE}\n`)
      return 0
    }
    const { base, format } = values
    if (!base)
      throw new UsageError('Missing `--base`, expected the commit or branch to compare with, such as `--base main`')
    if (format !== 'markdown' && format !== 'json')
      throw new UsageError(`Unexpected format \`${format}\`, expected markdown or json`)
    const asOf = dayOfJudgement(values['as-of'])
    const state = (record: PublicRecord): State => ({ record, verdict: runRules(RULES, record, asOf), asOf })
    const { earlier, present } = both(base, contentFolder(values.content))
    const [before, after] = [state(earlier), state(present)]
    const changes = changesBetween(before, after)
    process.stdout.write(`${format === 'json' ? json(changes, base, asOf) : markdown(changes)}\n`)
    return before.verdict.faults.length + after.verdict.faults.length > 0 ? 2 : 0
  })
}

/** The record as it stood where this work left the base, and as it is. */
function both(base: string, content: string): { earlier: PublicRecord; present: PublicRecord } {
  const { root, folder } = repositoryOf(content)
  const present = readArchive(folder, root).record
  return { earlier: readArchiveAt(leftAt(commitOf(base, root), root), folder, root), present }
}
