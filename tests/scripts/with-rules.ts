/** The check, with rules beside its own that a test names: `node with-rules.ts throws,warns …arguments of the check`. */
import { main } from '../../scripts/check/main.ts'
import { RULES, type Rule } from '../../src/rules/index.ts'
import { ruleOf, span } from '../rules/made.ts'

const file = 'content/body.yaml'

const MADE: Readonly<Record<string, Rule>> = {
  throws: ruleOf('throws', () => {
    throw new TypeError('oh no\n::error::x')
  }),
  halfway: ruleOf('halfway', function* () {
    yield { file, span: span(1, 1), message: 'found before it broke' }
    throw new Error('oh')
  }),
  warns: ruleOf(
    'warns',
    () => Array.from({ length: 25 }, (_, n) => ({ file, span: span(n + 1, 1), message: `warning ${n + 1}` })),
    { severity: 'warning' },
  ),
}

const [names = '', ...args] = process.argv.slice(2)
const made = names.split(',').flatMap((name) => MADE[name] ?? [])
process.exitCode = await main(args, [...made, ...RULES])
