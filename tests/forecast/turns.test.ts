/** What turns, what is explained, and whom to ask. */
import { expect, test } from 'vitest'
import { candidates } from '../../src/forecast/days.ts'
import { forecast } from '../../src/forecast/turns.ts'
import { peopleToAsk } from '../../src/forecast/whom-to-ask.ts'
import { addDays, type PublicRecord } from '../../src/record/index.ts'
import { RULES, type Rule, runRules } from '../../src/rules/index.ts'
import { type Files, recordOf } from '../bodies.ts'
import { ruleOf, says, span } from '../rules/made.ts'
import { meeting } from '../rules/people.ts'

const told = (record: PublicRecord, asOf: string, until: string, rules = RULES) =>
  forecast(rules, record, asOf, until).turns.map(({ date, turn, explained, finding: { rule, severity } }) =>
    [date, explained ? 'explained' : severity, rule, turn].join(' '),
  )

/** An explanation of the declaration of Ben Marl, which lapses on 1 January 2025. */
const explanation = (expires: string): Files => ({
  'interests/ada-finch/2024-06-01.mdx': '---\nmember: ada-finch\nsigned: 2024-06-01\nform: signed\nnil: true\n---\n',
  'exceptions.yaml': `- rule: declaration-current
  subject: people/ben-marl
  reason: Ben Marl was at sea and could not sign the form.
  approvedBy: Ada Finch, Chair
  recorded: 2024-05-02
  expires: ${expires}
`,
})

test('what is explained turns too, and turns again on the day after its explanation expires', () => {
  const rules = RULES.filter(({ id }) => ['declaration-current', 'exception-in-force'].includes(id))
  expect(told(recordOf(explanation('2025-03-31')), '2024-06-01', '2025-05-31', rules)).toEqual([
    '2025-01-01 error exception-in-force goes',
    '2025-01-01 explained declaration-current appears',
    '2025-04-01 error exception-in-force appears',
    '2025-04-01 error declaration-current appears',
  ])
})

test('an explanation that has expired by then explains nothing', () => {
  const rules = RULES.filter(({ id }) => id === 'declaration-current')
  expect(told(recordOf(explanation('2024-12-31')), '2024-06-01', '2025-02-28', rules)).toEqual([
    '2025-01-01 error declaration-current appears',
  ])
})

test('words that count the days turn nothing', () => {
  const counting = ruleOf('counting', (_, asOf) => [{ file: 'a.mdx', span: span(1, 1), message: `as of ${asOf}` }])
  expect(told(recordOf(), '2024-01-01', '2026-01-01', [counting])).toEqual([])
})

test('two findings at one place are two', () => {
  const twins = ruleOf('twins', (_, asOf) => {
    const one = { file: 'a.mdx', span: span(1, 1), message: 'x' }
    return asOf < '2024-05-01' ? [one] : [one, one]
  })
  expect(told(recordOf(), '2024-04-01', '2024-06-01', [twins])).toEqual(['2024-05-01 error twins appears'])
})

test.each([
  ['2025-07', ['2025-07-01', '2025-07-31', '2025-08-01']],
  ['2024-02', ['2024-02-01', '2024-02-29', '2024-03-01']],
  ['2025-02', ['2025-02-01', '2025-02-28', '2025-03-01']],
  ['2025', ['2025-01-01', '2025-12-31', '2026-01-01']],
])('of %s the first day, the last and the one after count', (date, days) => {
  const paper = `---\ntitle: Tides\ntype: report\nstatus: draft\ndate: "${date}"\n---\n`
  const record = recordOf({ 'papers/tides.mdx': paper })
  for (const day of days) expect([...candidates(record, addDays(day, -1), day).counted]).toEqual([day])
})

test('the days to try are as many as the dates call for, and not all', () => {
  expect(candidates(recordOf(), '2024-06-01', '2044-06-01').counted.size).toBeLessThan(40)
})

test('a rule is asked on the days on which it can turn, and on no others', () => {
  const asked: string[] = []
  const spy = (id: string, turns?: Rule['turns']) =>
    ruleOf(
      id,
      (_, asOf) => {
        asked.push(`${id} ${asOf}`)
        return []
      },
      turns ? { turns } : {},
    )
  const record = recordOf({ 'exceptions.yaml': '[]' })
  forecast([spy('never', 'never'), spy('dates'), spy('policy', 'by-policy')], record, '2024-05-30', '2025-01-01')
  const days = (id: string) => asked.filter((one) => one.startsWith(id)).length
  expect([days('never'), days('dates')]).toEqual([1, 1])
  expect(asked).toContain('policy 2025-01-01')
})

test('a rule that throws is named with its first day, and the turns of the others are told', () => {
  const fails = ruleOf('fails', (_, asOf) => {
    if (asOf >= '2024-05-02') throw new Error('oh')
    return [{ file: 'a.mdx', span: span(1, 1), message: 'found before it broke' }]
  })
  const late = ruleOf('late', (_, asOf) =>
    asOf < '2024-05-01' ? [] : [{ file: 'a.mdx', span: span(1, 1), message: 'x' }],
  )
  const { turns, faults } = forecast([fails, late], recordOf(), '2024-04-01', '2024-06-01')
  expect(turns.map(({ date, finding }) => `${date} ${finding.rule}`)).toEqual(['2024-05-01 late'])
  expect(faults).toEqual([{ rule: 'fails', error: new Error('oh'), date: '2024-05-02' }])
})

test.each([
  ['people/ben-marl', ['Ben Marl']],
  ['interests/ben-marl/2024-01-01', ['Ben Marl']],
  ['minutes/2024-03-06/members/ben-marl', ['Ben Marl']],
  ['minutes/2024-03-06/9', ['Ben Marl', 'Ada Finch (Chair)']],
  ['minutes/2024-03-06/10', ['Ada Finch (Chair)']],
  ['minutes/2024-03-06/11', ['Ben Marl']],
  ['minutes/2024-03-06/12', []],
  ['minutes/2024-03-06/13', ['Callers']],
  ['minutes/2024-03-06', []],
  ['topics/gears', []],
])('on %s, ask %j', (subject, names) => {
  const record = recordOf({
    'posts/callers.mdx': '---\nname: Callers\nrole: official\ngroup: true\n---\n',
    ...meeting(
      '2024-03-06',
      {},
      `<Action id="9" owner="ben-marl, chair">x</Action>

<Action id="10" owner="members">x</Action>

<Action id="11" owner="members" lead="ben-marl">x</Action>

<Action id="13" owner="callers">x</Action>

<Action id="12" owner="withheld" withheld="They asked.">x</Action>`,
    ),
  })
  const { diagnostics } = runRules([says('late', ['a.mdx', 1, 1, 'x', subject])], record, '2024-06-01')
  const asked = diagnostics.map((finding) =>
    peopleToAsk({ date: '2024-06-01', turn: 'appears', explained: false, finding }, record),
  )
  expect(asked).toEqual([names])
})
