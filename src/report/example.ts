import { type Example, exampleRecord, judgeExample, RULES, type Rule } from '../rules/index.ts'
import { finding } from './pretty.ts'

/** The text of the report on one example of a rule: what the rule's file promises, and its page shows. */
export function exampleOutput(rule: Rule, example: Example): string {
  const record = exampleRecord(example)
  const files = [record.body, record.exceptions, record.addresses, ...record.documents.values()]
  const source = (file: string) => files.find((one) => one.file === file)?.source
  return judgeExample(rule, example, RULES)
    .diagnostics.map((one) => finding(one, { source }))
    .join('\n\n')
}
