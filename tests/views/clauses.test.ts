import { describe, expect, test } from 'vitest'
import { EXAMPLE_DAY, exampleRecord, RULES } from '../../src/rules/index.ts'
import { clauseState, clausesInForce, type Standing, stateOf } from '../../src/views/clauses.ts'
import type { RuleView } from '../../src/views/judgement.ts'
import { recordOf } from '../bodies.ts'
import { tinySite } from './made.ts'

const found = (severity: 'error' | 'warning') => ({
  rule: 'tides',
  severity,
  message: '',
  help: [],
  file: '',
  line: 1,
  subjects: [],
})
const exception = { rule: '', subject: [], reason: '', approvedBy: '', recorded: '', expires: '', replies: [] }
const explained = { ...found('error'), exception }
const view = (more: Partial<RuleView>): RuleView => ({
  ...{
    id: 'tides',
    title: '',
    invariant: '',
    why: '',
    severity: 'error',
    ground: { kind: 'record' },
    also: [],
    judges: true,
  },
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

describe('a clause', () => {
  const site = tinySite()
  const [clause] = clausesInForce(site)
  const id = clause?.attributes.id ?? ''
  const standing = (rules: Partial<RuleView>[], repealed?: string) => {
    const ground = { kind: 'clause', id }
    const judgement = { asOf: '2024-06-01', rules: rules.map((rule) => view({ ground, ...rule })), off: [] }
    if (!clause) throw new Error('The miniature body has no clause.')
    const attributes = { ...clause.attributes, repealed }
    return clauseState(Object.create(clause, { attributes: { value: attributes } }), { ...site, judgement }).standing
  }

  test.each<[Standing, Partial<RuleView>[]]>([
    ['broken', [{}, { explained: [explained] }, { found: [found('error')] }]],
    ['explained', [{ found: [found('warning')] }, { explained: [explained] }]],
    ['warned', [{ judges: false }, { found: [found('warning')] }]],
    ['no-evidence', [{}, { judges: false }]],
    ['kept', [{}]],
    ['kept', [{ ground: { kind: 'record' }, also: [id] }]],
    ['not-checked', [{ ground: { kind: 'record' } }]],
  ])('is %s as the worst of its rules: %j', (worst, rules) => expect(standing(rules)).toBe(worst))

  test('that no rule checks is repealed where the terms say so', () => {
    expect(standing([], '2024-01-01')).toBe('repealed')
  })
})

test('a record without a register and pathfinders gives the rules on them nothing to judge', () => {
  const bare = recordOf({
    'interests/ada-finch/2024-01-01.mdx': undefined,
    'interests/ben-marl/2024-01-01.mdx': undefined,
  })
  expect(RULES.filter((rule) => rule.judges?.(bare, EXAMPLE_DAY) === false).map((rule) => rule.id)).toEqual([
    'attachment-safe',
    'declaration-complete',
    'declaration-lapses-soon',
    'employer-letter',
    'conflict-handled',
    'interest-declared-in-meeting',
    'witness-interests',
    'buddy-clear',
    'quorate',
    'adviser-separate',
    'information-barrier',
    'commitment-met',
    'paper-ready',
    'withheld-reviewed',
    'history-kept',
    'address-kept',
  ])
})

test.each(RULES.map((rule) => [rule.id, rule] as const))('%s has something to judge in its examples', (_, rule) => {
  for (const example of [rule.bad, rule.good])
    expect(rule.judges?.(exampleRecord(example), example.asOf ?? EXAMPLE_DAY) ?? true).toBe(true)
})
