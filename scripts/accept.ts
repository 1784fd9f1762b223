/** `npm run accept`: writes the present output of each rule's bad example into the rule's file. Read the difference before you commit it. */
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { exampleOutput } from '../src/report/example.ts'
import { RULES } from '../src/rules/index.ts'

for (const rule of RULES) {
  const file = new URL(`../src/rules/${rule.id}.ts`, import.meta.url)
  const text = readFileSync(file, 'utf8')
  const output = exampleOutput(rule, rule.bad).replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')
  const next = text.replace(/^ {4}output: (''|`(?:[^`\\]|\\.)*`),$/m, () => `    output: \`${output}\`,`)
  if (next === text) continue
  const temporary = new URL(`${file.href}.tmp`)
  writeFileSync(temporary, next)
  renameSync(temporary, file)
  process.stdout.write(`${rule.id}: accepted new output\n`)
}
