import { describe, expect, test } from 'vitest'
import { RULES, type Rule, runRules } from '../../../src/rules/index.ts'
import { recordOf } from '../../bodies.ts'
import { says } from '../made.ts'

const exception = (lines: string) => ({
  'exceptions.yaml': `- ${lines.replaceAll('\n', '\n  ')}\n  reason: It can’t be told any more.\n  approvedBy: Ada Finch\n  recorded: 2024-05-01\n  expires: 2024-06-01\n`,
})

describe('an exception explains', () => {
  const FOUND = says(
    'tides',
    ['a.mdx', 1, 1, 'x', 'minutes/1/2', 'minutes/1'],
    ['a.mdx', 2, 1, 'y', 'minutes/1/3', 'minutes/1'],
  )
  const run = (lines: string, asOf = '2024-06-01', rules: Rule[] = [FOUND]) => {
    const { diagnostics, explained } = runRules(rules, recordOf(exception(lines)), asOf)
    return [diagnostics.map((one) => one.message), explained.map((one) => one.diagnostic.message)]
  }

  test.each([
    ['the one finding that it names', 'rule: tides\nsubject: minutes/1/2', [['y'], ['x']]],
    ['all findings of what it names', 'rule: tides\nsubject: minutes/1', [[], ['x', 'y']]],
    ['each of a list', 'rule: tides\nsubject: [minutes/1/2, minutes/1/3]', [[], ['x', 'y']]],
    ['nothing under another rule', 'rule: moons\nsubject: minutes/1', [['x', 'y'], []]],
    ['nothing of another subject', 'rule: tides\nsubject: minutes/2', [['x', 'y'], []]],
    ['nothing by a part of a name', 'rule: tides\nsubject: minutes', [['x', 'y'], []]],
  ])('%s', (_, lines, expected) => expect(run(lines)).toEqual(expected))

  test('up to its last day', () => {
    expect(run('rule: tides\nsubject: minutes/1', '2024-06-01')).toEqual([[], ['x', 'y']])
    expect(run('rule: tides\nsubject: minutes/1', '2024-06-02')).toEqual([['x', 'y'], []])
  })

  test.each(['document-shape', 'safe-content', 'exception-in-force'])('nothing of %s', (id) => {
    expect(run(`rule: ${id}\nsubject: minutes/1`, '2024-06-01', [says(id, ['a.mdx', 1, 1, 'x', 'minutes/1'])])).toEqual(
      [['x'], []],
    )
  })

  test('and is told with what it explains', () => {
    const { explained } = runRules([FOUND], recordOf(exception('rule: tides\nsubject: minutes/1/2')), '2024-06-01')
    expect(explained[0]?.exception).toMatchObject({ rule: 'tides', approvedBy: 'Ada Finch' })
  })
})

test('the judge of exceptions runs after all others, wherever it stands in the list', () => {
  const files = exception('rule: declaration-current\nsubject: people/ben-marl')
  const record = recordOf({ ...files, 'interests/ben-marl/2024-01-01.mdx': undefined })
  const judged = (rules: readonly Rule[]) => runRules(rules, record, '2024-06-01').diagnostics.map((one) => one.rule)
  expect(judged(RULES)).toEqual(['declaration-current-at-meeting', 'declaration-current-at-meeting'])
  expect(judged([...RULES].reverse())).toEqual(judged(RULES))
})
