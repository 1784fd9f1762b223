/**
 * Prints, line by line, what all rules find in all bodies, in each breakage of the invented one, in the examples of
 * rules and in hostile documents; with the word `browser` behind it, by the parser and the digest that the browser has.
 * Started by same-findings.test.ts.
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
const { EXAMPLE_BODY, EXAMPLE_DAY, RULES, runRules } = await import('../../../src/rules/index.ts')
const { allMutations, lanternJudge, DAY } = await import('../../../scripts/lab/mutate/main.ts')
const { recordOf } = await import('../../../scripts/lab/mutate/judge.ts')
const { filesOf } = await import('../../../scripts/lab/hostile/kind.ts')
const { KINDS } = await import('../../../scripts/lab/hostile/kinds.ts')
const { readDocument } = await import('../../../src/record/index.ts')

/** Characters of a hostile document. */
const SIZE = 120

const tell = (about: string, found: object) => process.stdout.write(`${about}: ${JSON.stringify(found)}\n`)

for (const folder of ['content', 'tests/fixtures/lantern', 'tests/fixtures/sallow'])
  tell(folder, runRules(RULES, readArchive(join(ROOT, folder), ROOT).record, DAY))
const judge = lanternJudge()
for (const { rule, of } of await allMutations())
  for (const mutation of of) tell(`${rule}: ${mutation.name}`, judge.found(mutation))
for (const { id, bad, good } of RULES)
  for (const { files, asOf = EXAMPLE_DAY } of [bad, good]) {
    const texts = new Map(Object.entries({ ...EXAMPLE_BODY, ...files }))
    tell(`example of ${id}`, runRules(RULES, recordOf(texts), asOf))
  }
for (const kind of KINDS.filter(({ body, head }) => body ?? head))
  for (const [path, text] of Object.entries(filesOf(kind, SIZE))) {
    const { faults, data, body } = readDocument('minutes', path.slice(0, -4), path, text)
    tell(`hostile: ${kind.name}`, { faults, data, body })
  }
