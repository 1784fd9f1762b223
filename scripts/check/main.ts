import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { readArchiveAt } from '../../src/archive/git.ts'
import { readArchive, shown } from '../../src/archive/read.ts'
import { calledFrom, contentFolder, dayOfJudgement, ROOT } from '../../src/archive/settings.ts'
import { sources } from '../../src/archive/sources.ts'
import { nearest } from '../../src/record/index.ts'
import { FORMATS, type Report, summarise } from '../../src/report/index.ts'
import { RULES, type Rule, runRules, type Verdict } from '../../src/rules/index.ts'
import { guarded, UsageError } from '../shared/usage.ts'

const USAGE =
  'usage: npm run check -- [paths…] [--content DIR] [--as-of YYYY-MM-DD] [--rule ID] [--format pretty|json|github|gitlab|sarif|markdown] [--base REF] [--strict]'

/** Checks a record by all the rules there are, and prints the report. Gives the exit code. */
export function main(args: string[], all: readonly Rule[] = RULES): Promise<number> {
  return guarded(USAGE, () => {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        content: { type: 'string' },
        'as-of': { type: 'string' },
        rule: { type: 'string' },
        format: { type: 'string', default: 'pretty' },
        base: { type: 'string' },
        strict: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
    if (values.help) {
      process.stdout.write(`${USAGE}\n`)
      return 0
    }
    const write = Object.hasOwn(FORMATS, values.format) ? FORMATS[values.format] : undefined
    if (!write)
      throw new UsageError(`Unexpected format \`${values.format}\`, expected ${Object.keys(FORMATS).join(', ')}`)
    const absent = positionals.find((path) => !existsSync(resolve(calledFrom(), path)))
    if (absent !== undefined)
      throw new UsageError(`Unexpected path \`${absent}\`, expected a file or folder that is there`)
    const asOf = dayOfJudgement(values['as-of'])
    const rules = chosen(values.rule, all)
    const content = contentFolder(values.content)
    const { record } = readArchive(content, ROOT)
    const verdict = within(only(runRules(rules, record, asOf), values.rule), positionals)
    const earlier = values.base === undefined ? undefined : standing(values.base, content, rules, asOf)
    const summary = summarise(verdict)
    const report: Report = { verdict, summary, rules, record, source: sources(record), earlier }
    process.stdout.write(`${write(report, { colour: hasColour() })}\n`)
    if (verdict.faults.length > 0) return 2
    return summary.errors > 0 || (values.strict && summary.warnings > 0) ? 1 : 0
  })
}

/** What was found at a commit already, judged on the same day. */
function standing(ref: string, content: string, rules: readonly Rule[], asOf: string): Report['earlier'] {
  const { diagnostics } = runRules(rules, readArchiveAt(ref, content, ROOT), asOf)
  return { ref, found: new Set(diagnostics.map(({ rule, file, message }) => [rule, file, message].join('\n'))) }
}

/** The rules to run: all of them, or one; the judge of exceptions needs what the others find. */
function chosen(id: string | undefined, all: readonly Rule[]): readonly Rule[] {
  if (id === undefined) return all
  const found = all.find((rule) => rule.id === id)
  if (!found) {
    const ids = all.map((rule) => rule.id)
    const near = nearest(id, ids)
    throw new UsageError(`Unexpected rule \`${id}\`, expected ${near ? `perhaps \`${near}\`` : ids.join(', ')}`)
  }
  return found.last ? all : [found]
}

function only(verdict: Verdict, rule: string | undefined): Verdict {
  if (rule === undefined) return verdict
  return {
    ...verdict,
    diagnostics: verdict.diagnostics.filter((one) => one.rule === rule),
    explained: verdict.explained.filter((one) => one.diagnostic.rule === rule),
  }
}

/** Keeps what was found in the given files and folders; all of it where none is given. */
function within(verdict: Verdict, paths: string[]): Verdict {
  if (paths.length === 0) return verdict
  const wanted = paths.map((path) => shown(resolve(calledFrom(), path), ROOT))
  const isIn = (file: string) => wanted.some((path) => path === '' || file === path || file.startsWith(`${path}/`))
  return {
    ...verdict,
    diagnostics: verdict.diagnostics.filter((one) => isIn(one.file)),
    explained: verdict.explained.filter((one) => isIn(one.diagnostic.file)),
  }
}

function hasColour(): boolean {
  return process.stdout.isTTY === true && !process.env.NO_COLOR
}
