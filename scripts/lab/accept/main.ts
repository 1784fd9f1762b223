import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../../../src/archive/settings.ts'
import { exampleOutput } from '../../../src/report/example.ts'
import { RULES } from '../../../src/rules/index.ts'
import { type Command, started } from '../../shared/command.ts'
import { replaceFile } from '../../shared/replace.ts'

const ACCEPT = {
  verb: 'accept',
  does: 'Writes what each rule says of its bad example into the file of the rule. Read the difference before you commit it.',
  flags: {},
  examples: [['', 'after a rule or its example was changed']],
} as const satisfies Command

/**
 * Writes the present output of each rule's bad example into the rule's file.
 * Read the difference before you commit it. Gives the exit code: 0, or 2 for bad usage or a fault of the program.
 */
export function main(args: string[]): Promise<number> {
  return started(ACCEPT, args, () => {
    for (const rule of RULES) {
      const file = join(ROOT, 'src', 'rules', `${rule.id}.ts`)
      const text = readFileSync(file, 'utf8')
      const next = withOutput(text, exampleOutput(rule, rule.bad))
      if (next === text) continue
      replaceFile(file, next)
      process.stdout.write(`${rule.id}: accepted new output\n`)
    }
    return 0
  })
}

/** A rule's file with another output of its bad example, which is the first in the file. */
function withOutput(text: string, output: string): string {
  const literal = output.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')
  return text.replace(/^ {4}output: (''|`(?:[^`\\]|\\.)*`),$/m, () => `    output: \`${literal}\`,`)
}
