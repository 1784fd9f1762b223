import { describe, expect, test } from 'vitest'
import { summarise } from '../../../src/report/index.ts'
import { type Rule, runRules } from '../../../src/rules/index.ts'
import { recordOf } from '../../bodies.ts'
import { ruleOf, span } from '../made.ts'

const ran = (check: Rule['check']) => runRules([ruleOf('tides', check)], recordOf(), '2024-06-01')

describe('many findings of one rule in one document', () => {
  const verdict = ran(function* () {
    for (let n = 1; n <= 2100; n++) yield { file: 'a.mdx', span: span(n, 1), message: `tide ${n}` }
    for (let n = 1; n <= 150; n++) yield { file: 'a.mdx', span: span(n, 2), message: `moon ${n}`, severity: 'warning' }
    for (let n = 1; n <= 100; n++) yield { file: 'b.mdx', span: span(n, 1), message: `ebb ${n}` }
  })
  const { diagnostics } = verdict

  test('are told a hundred times for each severity, and the rest is counted where it begins', () => {
    expect(diagnostics.length).toBe(101 + 101 + 100)
    const rest = diagnostics.filter(({ standsFor }) => standsFor !== undefined)
    expect(
      rest.map(({ severity, file, span: { line }, message, standsFor }) => [severity, file, line, message, standsFor]),
    ).toEqual([
      [
        'error',
        'a.mdx',
        101,
        '2,000 more of this rule in this document, which are not listed: the first of them is here',
        2000,
      ],
      [
        'warning',
        'a.mdx',
        101,
        '50 more of this rule in this document, which are not listed: the first of them is here',
        50,
      ],
    ])
  })

  test('all count in the numbers of the report', () =>
    expect(summarise(verdict)).toEqual({ errors: 2200, warnings: 150, explained: 0, rules: { tides: 2350 } }))
})

test('the record is searched for five hundred findings of a rule, and the others say so', () => {
  let searches = 0
  const { diagnostics } = ran(function* () {
    for (let n = 0; n < 1000; n++)
      yield {
        file: `${n % 50}.mdx`,
        span: span(n + 1, 1),
        message: 'x',
        help: () => {
          searches += 1
          return ['found']
        },
      }
  })
  expect([searches, diagnostics.length]).toEqual([500, 1000])
  expect(
    Map.groupBy(diagnostics, ({ help }) => help.join())
      .values()
      .toArray()
      .map(({ length }) => length),
  ).toEqual([500, 500])
})

test('what quotes a document at length is cut, and its quotation closed', () => {
  const { diagnostics } = ran(() => [
    {
      file: 'a.mdx',
      span: span(1, 1),
      message: `Unexpected \`${'x'.repeat(9000)}\``,
      help: [`write \`${'y'.repeat(9000)}\``],
    },
  ])
  const [{ message, help } = { message: '', help: [] }] = diagnostics
  expect([message.length, message.slice(-4), help[0]?.length, help[0]?.slice(-4)]).toEqual([1002, 'xx…`', 5002, 'yy…`'])
})
