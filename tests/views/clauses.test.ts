import { expect, test } from 'vitest'
import { RULES } from '../../src/rules/index.ts'
import { stateOf } from '../../src/views/clauses.ts'
import type { RuleView } from '../../src/views/judgement.ts'
import { recordOf } from '../bodies.ts'

const found = (severity: 'error' | 'warning') => ({
  rule: 'tides',
  severity,
  message: '',
  file: '',
  line: 1,
  subjects: [],
})
const exception = { rule: '', subject: [], reason: '', approvedBy: '', recorded: '', expires: '' }
const explained = { ...found('error'), exception }
const view = (more: Partial<RuleView>): RuleView => ({
  ...{ id: 'tides', invariant: '', why: '', severity: 'error', ground: { kind: 'record' }, also: [], judges: true },
  ...{ found: [], explained: [], bad: { files: {}, asOf: '' }, good: { files: {}, asOf: '' } },
  ...more,
})

test.each<[string, Partial<RuleView>]>([
  ['kept', {}],
  ['no-evidence', { judges: false }],
  ['warned', { found: [found('warning')] }],
  ['warned', { found: [found('warning')], judges: false }],
  ['explained', { explained: [explained], judges: false }],
  ['explained', { explained: [explained], found: [found('warning')] }],
  ['broken', { explained: [explained], found: [found('error')], judges: false }],
])('a rule is %s: %j', (state, more) => expect(stateOf(view(more))).toBe(state))

test('a record without a register and pathfinders gives the rules on them nothing to judge', () => {
  const bare = recordOf({
    'interests/ada-finch/2024-01-01.mdx': undefined,
    'interests/ben-marl/2024-01-01.mdx': undefined,
  })
  expect(RULES.filter((rule) => rule.judges?.(bare) === false).map((rule) => rule.id)).toEqual([
    'declaration-complete',
    'declaration-lapses-soon',
    'employer-letter',
    'conflict-handled',
    'interest-declared-in-meeting',
    'buddy-clear',
    'commitment-met',
    'paper-ready',
    'address-kept',
  ])
})

test.each(RULES.map((rule) => [rule.id, rule] as const))('%s has something to judge in its examples', (_, rule) => {
  for (const example of [rule.bad, rule.good]) expect(rule.judges?.(recordOf(example.files)) ?? true).toBe(true)
})
