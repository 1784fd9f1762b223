/** Every finding that speaks of a person is in the list of those that somebody has read: of both bodies, of each mutation, of each rule’s example. */
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { allMutations, lanternJudge } from '../../scripts/lab/mutate/main.ts'
import { readArchive } from '../../src/archive/read.ts'
import { ROOT } from '../../src/archive/settings.ts'
import type { PublicRecord } from '../../src/record/index.ts'
import { type Diagnostic, exampleRecord, judgeExample, RULES, runRules } from '../../src/rules/index.ts'
import { readList, unread, unsaid } from './list.ts'
import { Templates } from './template.ts'

const DAY = '2026-11-23'
const [real, lantern] = ['content', 'tests/fixtures/lantern'].map(
  (folder) => readArchive(join(ROOT, folder), ROOT).record,
) as [PublicRecord, PublicRecord]

/** Templates of the messages of findings that speak of people, each with its rule. */
const said = new Map<string, string>()
function tell(found: readonly Diagnostic[], templates: Templates): void {
  for (const { rule, message, related } of found)
    for (const text of [message, ...related.map((one) => one.message)])
      for (const one of templates.of(text)) if (/\{person\}|\b[Mm]embers?\b/.test(one)) said.set(one, rule)
}

for (const record of [real, lantern]) {
  const { diagnostics, explained } = runRules(RULES, record, DAY)
  tell([...diagnostics, ...explained.map(({ diagnostic }) => diagnostic)], new Templates(record))
}
for (const rule of RULES) tell(judgeExample(rule, rule.bad, RULES).diagnostics, new Templates(exampleRecord(rule.bad)))
const judge = lanternJudge()
const names = new Templates(lantern)
for (const { of } of await allMutations()) for (const one of of) tell(judge.found(one), names)

const list = readList('findings')

test('somebody has read each: of a new one ask whether it says what the record holds, and not what a person did, then add it', () =>
  expect(unread(said, list)).toEqual([]))

test('what is said no longer is not in the list', () => expect(unsaid(said, list)).toEqual([]))
