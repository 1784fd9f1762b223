import { describe, expect, test } from 'vitest'
import { RULES, type Rule, runRules } from '../../../src/rules/index.ts'
import { type Files, recordOf, verdictOf } from '../../bodies.ts'
import { ruleOf, says, span } from '../made.ts'

describe('a rule that throws', () => {
  const broken = ruleOf('broken', () => {
    throw new Error('oh')
  })
  const halfway = ruleOf('halfway', function* () {
    yield { file: 'b.mdx', span: span(1, 1), message: 'found before it broke' }
    throw new TypeError('oh no')
  })

  test('is its own fault, and the others go on', () => {
    const { faults, diagnostics } = runRules([broken, says('fine', ['a.mdx', 1, 1, 'x'])], recordOf(), '2024-06-01')
    expect(faults).toEqual([{ rule: 'broken', error: new Error('oh') }])
    expect(diagnostics.map((one) => one.message)).toEqual(['x'])
  })

  test('leaves its exceptions alone: what it would have found nobody knows', () => {
    const exceptions =
      '- {rule: declaration-current, subject: people/nobody, reason: twenty characters or more, approvedBy: Chair, recorded: 2024-01-01, expires: 2024-12-31}\n'
    const unused = (rules: readonly Rule[]) =>
      runRules(rules, recordOf({ 'exceptions.yaml': exceptions }), '2024-06-01').diagnostics.map((one) => one.rule)
    expect(unused(RULES)).toEqual(['exception-in-force'])
    expect(
      unused(RULES.map((rule) => (rule.id === 'declaration-current' ? { ...rule, check: broken.check } : rule))),
    ).toEqual([])
  })

  test('keeps what it found before', () => {
    const { faults, diagnostics } = runRules([halfway], recordOf(), '2024-06-01')
    expect(faults.map((one) => one.rule)).toEqual(['halfway'])
    expect(diagnostics.map((one) => one.message)).toEqual(['found before it broke'])
  })
})

describe('findings', () => {
  test('stand by file, line, column, rule and message, in numbers and not in letters', () => {
    const rules = [
      says('z', ['b.mdx', 1, 1, 'x'], ['a.mdx', 10, 1, 'x'], ['a.mdx', 9, 2, 'b'], ['a.mdx', 9, 2, 'a']),
      says('a', ['a.mdx', 9, 2, 'c'], ['a.mdx', 9, 10, 'x'], ['B.mdx', 1, 1, 'x']),
    ]
    const order = (list: readonly Rule[]) =>
      runRules(list, recordOf(), '2024-06-01').diagnostics.map(
        (one) => `${one.file} ${one.span.line}:${one.span.column} ${one.rule} ${one.message}`,
      )
    expect(order(rules)).toEqual([
      'B.mdx 1:1 a x',
      'a.mdx 9:2 a c',
      'a.mdx 9:2 z a',
      'a.mdx 9:2 z b',
      'a.mdx 9:10 a x',
      'a.mdx 10:1 z x',
      'b.mdx 1:1 z x',
    ])
    expect(order([...rules].reverse())).toEqual(order(rules))
  })

  test('bear the id, the severity and the ground of their rule', () => {
    const rule = ruleOf('soft', () => [{ file: 'a.mdx', span: span(1, 2), message: 'x' }], {
      severity: 'warning',
      basis: 'good-practice',
    })
    expect(runRules([rule], recordOf(), '2024-06-01').diagnostics).toEqual([
      {
        rule: 'soft',
        severity: 'warning',
        basis: 'good-practice',
        file: 'a.mdx',
        span: span(1, 2),
        message: 'x',
        help: [],
        related: [],
        subjects: [],
      },
    ])
  })

  const files: Files = { 'minutes/2024-03-06.mdx': undefined }
  test('are the same twice', () => {
    expect(verdictOf(files)).toEqual(verdictOf(files))
  })
})
