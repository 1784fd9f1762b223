import { describe, expect, test } from 'vitest'
import { type Rule, RULES, runRules } from '../../src/rules/index.ts'
import { type Files, recordOf, verdictOf } from '../bodies.ts'

const span = (line: number, column: number) => ({ line, column, endLine: line, endColumn: column + 1 })

/** A rule made for a test. */
function ruleOf(id: string, check: Rule['check'], more: Partial<Rule> = {}): Rule {
  const example = { files: {}, output: '' }
  return { id, invariant: '', why: '', basis: 'record', severity: 'error', check, bad: example, good: example, ...more }
}

const says = (id: string, ...findings: [file: string, line: number, column: number, message: string, ...subjects: string[]][]) =>
  ruleOf(id, () => findings.map(([file, line, column, message, ...subjects]) => ({ file, span: span(line, column), message, subjects })))

const exception = (lines: string) => ({
  'exceptions.yaml': `- ${lines.replaceAll('\n', '\n  ')}\n  reason: It can’t be told any more.\n  approvedBy: Ada Finch\n  recorded: 2024-05-01\n  expires: 2024-06-01\n`,
})

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
      runRules(list, recordOf(), '2024-06-01').diagnostics.map((one) => `${one.file} ${one.span.line}:${one.span.column} ${one.rule} ${one.message}`)
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
    const rule = ruleOf('soft', () => [{ file: 'a.mdx', span: span(1, 2), message: 'x' }], { severity: 'warning', basis: 'good-practice' })
    expect(runRules([rule], recordOf(), '2024-06-01').diagnostics).toEqual([
      { rule: 'soft', severity: 'warning', basis: 'good-practice', file: 'a.mdx', span: span(1, 2), message: 'x', help: [], related: [], subjects: [] },
    ])
  })

  const files: Files = { 'minutes/2024-03-06.mdx': undefined }
  test('are the same twice', () => {
    expect(verdictOf(files)).toEqual(verdictOf(files))
  })
})

describe('the ground of a rule', () => {
  const ground = (basis: Rule['basis'], files: Files = {}) =>
    runRules([{ ...says('tides', ['a.mdx', 1, 1, 'x']), basis }], recordOf(files), '2024-06-01').diagnostics[0]?.basis
  const BODY = 'name: a\nsummary: b\nsponsor: c\nappointedBy: d\nterms: first\n'

  test.each<[string, Rule['basis'], Files, string]>([
    ['a clause of the terms', 'clause:register', {}, 'terms-of-reference/first#register'],
    ['a clause that these terms lack', 'clause:moon', {}, 'clause:moon'],
    ['a clause that is only a heading', 'clause:moon', { 'terms-of-reference/first.mdx': '---\ntitle: a\n---\n\n## Moon\n' }, 'clause:moon'],
    ['terms that aren’t there', 'clause:register', { 'terms-of-reference/first.mdx': undefined }, 'clause:register'],
    ['a body that can’t be read', 'clause:register', { 'body.yaml': '' }, 'clause:register'],
    ['another clause that the body chose', 'clause:register', { 'body.yaml': `${BODY}basis: {tides: structure}\n` }, 'terms-of-reference/first#structure'],
    ['a clause, for what is good practice elsewhere', 'good-practice', { 'body.yaml': `${BODY}basis: {tides: structure}\n` }, 'terms-of-reference/first#structure'],
    ['a minuted decision', 'decision:oil', { 'minutes/2024-03-06.mdx': '---\ndate: 2024-03-06\nstatus: approved\nattended: []\n---\n\n<Decision id="oil">a</Decision>\n' }, 'minutes/2024-03-06#decision-oil'],
    ['a decision that no minutes hold', 'decision:oil', {}, 'decision:oil'],
    ['the record itself', 'record', {}, 'record'],
  ])('%s', (_, basis, files, expected) => expect(ground(basis, files)).toBe(expected))
})

describe('an exception explains', () => {
  const FOUND = says('tides', ['a.mdx', 1, 1, 'x', 'minutes/1/2', 'minutes/1'], ['a.mdx', 2, 1, 'y', 'minutes/1/3', 'minutes/1'])
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
    expect(run(`rule: ${id}\nsubject: minutes/1`, '2024-06-01', [says(id, ['a.mdx', 1, 1, 'x', 'minutes/1'])])).toEqual([['x'], []])
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
