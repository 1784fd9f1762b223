/**
 * Prints, line by line, what all rules find in both bodies and in each breakage of the invented one; with the word
 * `browser` behind it, by the parser and the digest that the browser has. Started by same-findings.test.ts.
 */
import { registerHooks } from 'node:module'
import { join } from 'node:path'

const OF_BROWSERS: Readonly<Record<string, string>> = {
  '#parser': '../../../src/record/parse/parser/remark.ts',
  '#digest': '../../../src/record/digest/browser.ts',
}
if (process.argv[2] === 'browser')
  registerHooks({
    resolve: (name, context, next) => {
      const path = OF_BROWSERS[name]
      if (path === undefined) return next(name, context)
      return { url: new URL(path, import.meta.url).href, shortCircuit: true }
    },
  })

const { readArchive } = await import('../../../src/archive/read.ts')
const { ROOT } = await import('../../../src/archive/settings.ts')
const { RULES, runRules } = await import('../../../src/rules/index.ts')
const { allMutations, lanternJudge, DAY } = await import('../../../scripts/lab/mutate/main.ts')

const tell = (about: string, found: object) => process.stdout.write(`${about}: ${JSON.stringify(found)}\n`)

for (const folder of ['content', 'tests/fixtures/lantern'])
  tell(folder, runRules(RULES, readArchive(join(ROOT, folder), ROOT).record, DAY))
const judge = lanternJudge()
for (const { rule, of } of await allMutations())
  for (const mutation of of) tell(`${rule}: ${mutation.name}`, judge.found(mutation))
