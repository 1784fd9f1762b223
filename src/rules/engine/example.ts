/** Examples of rules, made into records and judged: for the tests, and for the rules' pages. */
import { type PublicRecord, toRecord } from '../../record/index.ts'
import { EXAMPLE_BODY, EXAMPLE_DAY } from './example-body.ts'
import type { Example, Rule } from './rule.ts'
import { runRules, type Verdict } from './run.ts'

/** The record that an example describes: its files laid over the miniature body. */
export function exampleRecord({ files, base }: Example): PublicRecord {
  const record = recordOf(files)
  return base ? { ...record, base: recordOf(base) } : record
}

function recordOf(laidOver: Example['files']): PublicRecord {
  const files = Object.entries({ ...EXAMPLE_BODY, ...laidOver })
  return toRecord(
    files.map(([path, text]) => ({ path, text: () => text })),
    (path) => `content/${path}`,
  )
}

/** What one rule finds in an example. `rules` are all rules, for the one that judges what the others found. */
export function judgeExample(rule: Rule, example: Example, rules: readonly Rule[]): Verdict {
  const verdict = runRules(rule.last ? rules : [rule], exampleRecord(example), example.asOf ?? EXAMPLE_DAY)
  return { ...verdict, diagnostics: verdict.diagnostics.filter((one) => one.rule === rule.id) }
}
