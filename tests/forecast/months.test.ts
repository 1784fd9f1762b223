/** What falls due in a month turns on the first day of the next. */
import { expect, test } from 'vitest'
import { forecast } from '../../src/forecast/turns.ts'
import { RULES } from '../../src/rules/index.ts'
import { recordOf } from '../bodies.ts'

test.each([
  ['2024-07', '2024-08-01'],
  ['2024-12', '2025-01-01'],
  ['2025-02', '2025-03-01'],
  ['2024-07-15', '2024-07-16'],
])('a report due in %s is missed from %s on', (due, day) => {
  const terms = `---\ntitle: Terms\n---\n\n<Clause id="report" due="${due}">A report.</Clause>\n`
  const rules = RULES.filter(({ id }) => id === 'commitment-met')
  const { turns } = forecast(rules, recordOf({ 'terms-of-reference/first.mdx': terms }), '2024-06-01', '2026-06-01')
  expect(turns.map(({ date, turn, finding }) => `${date} ${turn} ${finding.rule}`)).toEqual([
    `${day} appears commitment-met`,
  ])
})
