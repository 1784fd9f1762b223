/** Examples of rules, made into records and judged: for the tests, and for the rules' pages. */
import {
  type Document,
  KINDS,
  type Kind,
  makeRecord,
  type PublicRecord,
  readDataFile,
  readDocument,
} from '../record/index.ts'
import { EXAMPLE_BODY, EXAMPLE_DAY } from './example-body.ts'
import type { Example, Rule } from './rule.ts'
import { runRules, type Verdict } from './run.ts'

/** The record that an example describes: its files laid over the miniature body. */
export function exampleRecord(example: Example): PublicRecord {
  const files: Record<string, string> = { ...EXAMPLE_BODY, ...example.files }
  const documents: Document[] = []
  const strays: string[] = []
  for (const [path, text] of Object.entries(files)) {
    if (path.endsWith('.yaml')) continue
    const kind = path.slice(0, path.indexOf('/')) as Kind
    if (KINDS.includes(kind) && path.endsWith('.mdx'))
      documents.push(readDocument(kind, path.slice(0, -4), `content/${path}`, text))
    else strays.push(`content/${path}`)
  }
  return makeRecord({
    body: readDataFile('body.yaml', 'content/body.yaml', files['body.yaml']),
    exceptions: readDataFile('exceptions.yaml', 'content/exceptions.yaml', files['exceptions.yaml']),
    documents,
    strays,
  })
}

/** What one rule finds in an example. `rules` are all rules, for the one that judges what the others found. */
export function judgeExample(rule: Rule, example: Example, rules: readonly Rule[]): Verdict {
  const verdict = runRules(rule.last ? rules : [rule], exampleRecord(example), example.asOf ?? EXAMPLE_DAY)
  return { ...verdict, diagnostics: verdict.diagnostics.filter((one) => one.rule === rule.id) }
}
