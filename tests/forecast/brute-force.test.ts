/** The forecast against trial: every day of five years. */
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { recordFiles } from '../../scripts/lab/corpus/write.ts'
import { readArchive } from '../../src/archive/read.ts'
import { forecast } from '../../src/forecast/turns.ts'
import { addDays, type IsoDate, type PublicRecord } from '../../src/record/index.ts'
import { type Diagnostic, RULES, runRules } from '../../src/rules/index.ts'
import { recordOf } from '../bodies.ts'
import { body, cleo, declaration, declared, meeting } from '../rules/people.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '')

/** A finding without its words. */
const told = ({ rule, severity, file, span, subjects }: Diagnostic) =>
  [rule, severity, `${file}:${span.line}:${span.column}`, ...subjects].join(' ')

/** What `check --as-of` finds, and what it finds explained: in a copy of the record, for which nothing is kept of another day. */
function verdict(record: PublicRecord, day: IsoDate): [found: Set<string>, explained: Set<string>] {
  const copy = { ...record, documents: new Map(record.documents), meetings: [...record.meetings] }
  const { diagnostics, explained, faults } = runRules(RULES, copy, day)
  expect(faults).toEqual([])
  return [new Set(diagnostics.map(told)), new Set(explained.map(({ diagnostic }) => told(diagnostic)))]
}

/** All turns, by judging each day. */
function tried(record: PublicRecord, asOf: IsoDate, until: IsoDate): string[] {
  const turns: string[] = []
  let [found, explained] = verdict(record, asOf)
  for (let day = addDays(asOf, 1); day <= until; day = addDays(day, 1)) {
    const [foundNow, explainedNow] = verdict(record, day)
    for (const one of foundNow.difference(found)) turns.push(`${day} appears ${one}`)
    for (const one of explainedNow.difference(explained)) turns.push(`${day} appears explained ${one}`)
    // What is only no longer explained has not gone.
    for (const one of found.difference(foundNow).difference(explainedNow)) turns.push(`${day} goes ${one}`)
    for (const one of explained.difference(explainedNow).difference(foundNow))
      turns.push(`${day} goes explained ${one}`)
    found = foundNow
    explained = explainedNow
  }
  return turns
}

const read = (folder: string) => readArchive(join(ROOT, folder), ROOT).record

const made = (day: string, form: string) => ({
  [`interests/cleo-dray/${day}.mdx`]: declaration(day, `form: ${form}\nnil: true`),
})

/** A body that lets everything slip: an interest that never reaches the register, an action that is never done, forms that lapse. */
const forgetful = () =>
  recordOf({
    ...body(
      'established: 2024-01-01\ndissolved: 2027-05-31\npolicy: {declarationValidMonths: 18, lapseWarningDays: [45, 10], interestDays: 21, unsignedDays: 12}',
    ),
    'organisations/brass-works.mdx': '---\nname: The Brass Works\ntype: company\n---\n',
    ...cleo(
      '{post: members, from: 2024-02-29, until: 2026-08-31, suspended: [{from: 2024-11-11, until: 2025-02-27}, {from: 2025-10-01, until: 2025-11-12}]}',
    ),
    ...declared('2024-02-29'),
    // Made orally before the form lapsed, and then by letter; neither was signed in time.
    ...made('2025-07-31', 'oral'),
    ...made('2026-01-31', 'letter'),
    'interests/cleo-dray/2026-02-15.mdx': declaration('2026-02-15'),
    ...meeting(
      '2024-06-05',
      { attended: ['ada-finch', 'ben-marl', 'cleo-dray'] },
      `## The wheel

<Item concerns="brass-works" />

<Interest member="cleo-dray" organisation="brass-works" handling="withdrew">Cleo Dray left the room.</Interest>

<Action id="1" owner="ben-marl" due="2024-12-31">Ben Marl to turn the wheel.</Action>

<Deferral id="2" to="2025-02-01">The colour of the wheel is put off.</Deferral>`,
    ),
    ...meeting('2025-02-28', { attended: ['ada-finch', 'ben-marl', 'cleo-dray'] }, '## The bell'),
    'exceptions.yaml': `- rule: declaration-current
  subject: [people/ada-finch, people/cleo-dray]
  reason: The forms are in a drawer that does not open.
  approvedBy: Ada Finch, Chair
  recorded: 2024-05-02
  expires: 2026-02-28
`,
  })

/** A generated body whose record goes on for ever, and which is held to its rules from its sixth meeting on. */
const generated = (seed: number, meetings: number) => () => {
  const files = Object.fromEntries([...recordFiles(meetings, seed)].map(({ path, text }) => [path, text]))
  const days = Object.keys(files).flatMap((path) => /^minutes\/(.*)\.mdx$/.exec(path)?.[1] ?? [])
  const body = (files['body.yaml'] ?? '').replace(/recordEnds.*\n/, `rulesFrom: ${days.sort()[5]}\n`)
  return recordOf({ 'body.yaml': body }, files)
}

describe.each<[string, () => PublicRecord, IsoDate, IsoDate]>([
  ['the invented body', () => read('tests/fixtures/lantern'), '2025-10-01', '2030-10-01'],
  ['the invented body, later', () => read('tests/fixtures/lantern'), '2028-01-01', '2033-01-01'],
  ['the real record, in its days', () => read('content'), '2011-01-01', '2012-12-31'],
  ['the real record, now', () => read('content'), '2026-11-23', '2031-11-24'],
  ['a generated body, within its minutes and after', generated(1, 12), '2025-12-01', '2027-01-31'],
  ['another', generated(2, 12), '2025-12-12', '2026-12-31'],
  ['one that meets each weekday, in the middle of its minutes', generated(3, 60), '2025-11-07', '2026-02-15'],
  ['a forgetful body', forgetful, '2023-12-31', '2028-12-31'],
])('%s', (_, make, asOf, until) => {
  const record = make()
  const named = forecast(RULES, record, asOf, until).turns.map(({ date, turn, explained, finding }) =>
    [date, turn, ...(explained ? ['explained'] : []), told(finding)].join(' '),
  )

  test('something turns', () => expect(named.length).toBeGreaterThan(5))

  test('turns on the days that are named, and on no other', () => {
    const turns = tried(record, asOf, until)
    expect([...new Set(named.map((one) => one.slice(0, 10)))]).toEqual([
      ...new Set(turns.map((one) => one.slice(0, 10))),
    ])
    expect([...new Set(named)].sort()).toEqual(turns.sort())
  })
})
