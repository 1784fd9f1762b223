import { parseArgs } from 'node:util'
import { readArchiveAt } from '../../src/archive/git.ts'
import { readArchive } from '../../src/archive/read.ts'
import { contentFolder, dayOfJudgement, ROOT } from '../../src/archive/settings.ts'
import { json, markdown } from '../../src/changes/forms.ts'
import { changesBetween, type State } from '../../src/changes/index.ts'
import type { PublicRecord } from '../../src/record/index.ts'
import { RULES, runRules } from '../../src/rules/index.ts'
import { guarded, UsageError } from '../shared/usage.ts'

const USAGE = 'usage: npm run changes -- --base REF [--format markdown|json] [--content DIR] [--as-of YYYY-MM-DD]'

/** Prints what has changed in the record since a commit. Gives the exit code: 0, or 2 for bad usage. */
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
    const content = contentFolder(values.content)
    const state = (record: PublicRecord): State => ({ record, verdict: runRules(RULES, record, asOf), asOf })
    const changes = changesBetween(state(readArchiveAt(base, content, ROOT)), state(readArchive(content, ROOT).record))
    process.stdout.write(`${format === 'json' ? json(changes, base, asOf) : markdown(changes)}\n`)
    return 0
  })
}
