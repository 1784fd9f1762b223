import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { readBase } from '../../src/archive/git.ts'
import { readArchive, shown } from '../../src/archive/read.ts'
import { calledFrom, contentFolder, dayOfJudgement, ROOT } from '../../src/archive/settings.ts'
import { sources } from '../../src/archive/sources.ts'
import type { PublicRecord } from '../../src/record/index.ts'
import { FORMATS, type Report, summarise } from '../../src/report/index.ts'
import { findingKey, RULES, type Rule, runRules, type Verdict } from '../../src/rules/index.ts'
import { AS_OF, CONTENT, type Command, started } from '../shared/command.ts'
import { Progress } from '../shared/progress.ts'
import { UsageError, unknownRule } from '../shared/usage.ts'
import { fix } from './fix.ts'

const CHECK = {
  verb: 'check',
  does: 'Checks the record by all its rules. Each finding is printed with its place, and how to mend it.\nEnds with 0 where there is no error, with 1 where there is one, with 2 where it could not check.',
  paths: 'print only what is found in these files and folders',
  flags: {
    content: CONTENT,
    'as-of': AS_OF,
    rule: { value: 'ID', about: 'print only what this rule finds' },
    format: {
      value: Object.keys(FORMATS).join('|'),
      of: Object.keys(FORMATS),
      usual: 'pretty',
      about: 'pretty for people, the others for programs and services',
    },
    base: {
      value: 'REF',
      about:
        'compare with this commit: what has changed in silence since is found, and what was found there already is marked',
    },
    fix: { about: 'make the mends that need no decision, and tell each; documents that bear a seal stay as they are' },
    strict: { about: 'end with 1 where there are only warnings, too' },
  },
  examples: [
    ['', 'checks the record of today'],
    ['content/minutes/2011-09-01.mdx', 'prints what is found in one file'],
    ['--base origin/main', 'asks also whether what stands on the main branch was changed or lost'],
    ['--as-of 2012-03-31 --rule declaration-current', 'asks one rule about another day'],
  ],
} as const satisfies Command

/** Checks a record by all the rules there are, and prints the report. Gives the exit code. */
export function main(args: string[], all: readonly Rule[] = RULES): Promise<number> {
  return started(CHECK, args, (values, paths) => {
    const write = FORMATS[values.format] as (typeof FORMATS)[string]
    const absent = paths.find((path) => !existsSync(resolve(calledFrom(), path)))
    if (absent !== undefined)
      throw new UsageError(`Unexpected path \`${absent}\`, expected a file or folder that is there`)
    const asOf = dayOfJudgement(values['as-of'])
    const rules = chosen(values.rule, all)
    const content = contentFolder(values.content)
    const progress = new Progress()
    const judge = (one: PublicRecord, by = rules) => within(only(runRules(by, one, asOf), values.rule), paths)
    if (values.fix)
      for (const { file, line, rule, say } of fix(content, judge))
        process.stderr.write(`mended ${file}:${line} [${rule}]: ${say}\n`)
    const present = readArchive(content, ROOT, progress.read).record
    const base = values.base === undefined ? undefined : { ref: values.base, record: baseOf(values.base, content) }
    const record = base ? { ...present, base: base.record } : present
    const verdict = judge(record, progress.rules(rules))
    const earlier = base && standing(base.ref, base.record, rules, asOf)
    const summary = summarise(verdict)
    progress.done()
    const report: Report = { verdict, summary, rules, record, source: sources(record), earlier }
    process.stdout.write(`${write(report, { colour: hasColour() })}\n`)
    if (verdict.faults.length > 0) return 2
    return summary.errors > 0 || (values.strict && summary.warnings > 0) ? 1 : 0
  })
}

/** The record that this one is compared with. */
function baseOf(ref: string, content: string): PublicRecord {
  return readBase(ref, content, (path) => shown(join(content, path), ROOT))
}

/** What was found at a commit already, judged on the same day. */
function standing(ref: string, base: PublicRecord, rules: readonly Rule[], asOf: string): Report['earlier'] {
  const { diagnostics } = runRules(rules, base, asOf)
  return { ref, found: new Set(diagnostics.map(findingKey)) }
}

/** The rules to run: all of them, or one; the judge of exceptions needs what the others find, and `link-resolves` which others there are. */
function chosen(id: string | undefined, all: readonly Rule[]): readonly Rule[] {
  if (id === undefined) return all
  const found = all.find((rule) => rule.id === id)
  if (!found)
    throw unknownRule(
      id,
      all.map((rule) => rule.id),
    )
  return found.last || found.id === 'link-resolves' ? all : [found]
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
