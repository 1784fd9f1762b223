/** The past against trial: the record without the documents of later days, made anew for each day and judged whole. */
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { recordFiles } from '../../scripts/lab/corpus/write.ts'
import { readArchive } from '../../src/archive/read.ts'
import { pastOf } from '../../src/forecast/past.ts'
import { asRecorded } from '../../src/forecast/recorded.ts'
import { addDays, datedOn, type IsoDate, makeRecord, type PublicRecord } from '../../src/record/index.ts'
import { RULES, runRules } from '../../src/rules/index.ts'
import { recordOf } from '../bodies.ts'
import { ROOT } from '../scripts/run.ts'

const read = (folder: string) => readArchive(join(ROOT, folder), ROOT).record

/** How much each rule finds that stands, and how much that is explained. */
type Counts = Record<string, { open: number; explained: number }>

function tried(record: PublicRecord, day: IsoDate, asOf: IsoDate): Counts {
  const judged = asRecorded(record, asOf)
  const documents = [...judged.documents.values()].filter((document) => (datedOn(document) ?? '') <= day)
  const known = makeRecord({ ...judged, documents, files: judged.files.values() })
  // What says of a day to come that it has not come finds nothing in the past.
  const past = RULES.map((rule) => ({
    ...rule,
    *check(...given: Parameters<typeof rule.check>) {
      for (const finding of rule.check(...given)) if ((finding.day ?? '') <= day) yield finding
    },
  }))
  const { diagnostics, explained } = runRules(past, known, day)
  const counts: Counts = {}
  const of = (rule: string) => {
    counts[rule] ??= { open: 0, explained: 0 }
    return counts[rule]
  }
  for (const { rule } of diagnostics) of(rule).open += 1
  for (const { diagnostic } of explained) of(diagnostic.rule).explained += 1
  return counts
}

/** A generated body whose record goes on, and which is held to its rules from its sixth meeting on. */
function generated(): PublicRecord {
  const files = Object.fromEntries([...recordFiles(14, 2)].map(({ path, text }) => [path, text]))
  const days = Object.keys(files).flatMap((path) => /^minutes\/(.*)\.mdx$/.exec(path)?.[1] ?? [])
  const body = (files['body.yaml'] ?? '').replace(/recordEnds.*\n/, `rulesFrom: ${days.sort()[5]}\n`)
  return recordOf({ 'body.yaml': body }, files)
}

describe.each<[string, () => PublicRecord, IsoDate]>([
  ['the invented body', () => read('tests/fixtures/lantern'), '2026-11-23'],
  ['the real one', () => read('content'), '2026-11-23'],
  ['a generated one', generated, '2027-01-31'],
])('of %s', (_, make, asOf) => {
  const record = make()
  const { from, rules } = pastOf(RULES, record, asOf)
  const turns = [...new Set([...rules.values()].flatMap(({ steps }) => steps.map(({ date }) => date)))].sort()
  const days = [...new Set(turns.flatMap((day) => [addDays(day, -1), day, addDays(day, 17)]))].filter(
    (day) => day >= from && day <= asOf,
  )

  test.each(days)('is on %s as if nothing later were there', (day) => {
    const known = tried(record, day, asOf)
    for (const [id, { steps }] of rules) {
      const step = steps.findLast(({ date }) => date <= day)
      const { open, explained } = known[id] ?? { open: 0, explained: 0 }
      expect([id, (step?.errors ?? 0) + (step?.warnings ?? 0), step?.explained]).toEqual([id, open, explained])
    }
  })
})

test('a reply given later is no fault of the days before it', () => {
  const { rules } = pastOf(RULES, read('tests/fixtures/lantern'), '2026-11-23')
  const told = [...rules.values()].flatMap(({ steps }) => steps.flatMap(({ begun }) => begun))
  expect(told.map(({ message }) => message).filter((message) => message.includes('reply'))).toEqual([])
})
