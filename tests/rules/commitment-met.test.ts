import { describe, expect, test } from 'vitest'
import { type Files, findings, verdictOf } from '../bodies.ts'
import { body } from './people.ts'

const TERMS = 'terms-of-reference/first.mdx'
const terms = (attributes: string): Files => ({
  [TERMS]: `---\ntitle: Terms\n---\n\n<Clause id="report"${attributes}>A report.</Clause>\n`,
})
const paper = (fields: string, name = 'tides'): Files => ({
  [`papers/${name}.mdx`]: `---\ntitle: Tides\ntype: report\nheld: false\n${fields}\n---\n`,
})
const dated = (date: string, name?: string) => paper(`status: published\ndate: "${date}"\nmeets: [report]`, name)
const said = (files: Files, asOf = '2024-06-01') => findings('commitment-met', files, asOf)
const unmet = (by: string, why: string) => [`${TERMS}:5:26 The clause \`report\` was to be met by ${by}, and ${why}`]
const none = 'no paper in this record meets it'

describe('no paper', () => {
  const march = terms(' due="2024-03"')
  test.each([
    ['a month: its last day', march, '2024-03-31', []],
    ['a month: the day after', march, '2024-04-01', unmet('March 2024', none)],
    ['February of a leap year', terms(' due="2024-02"'), '2024-02-29', []],
    ['February of a leap year, the day after', terms(' due="2024-02"'), '2024-03-01', unmet('February 2024', none)],
    ['a day: that day', terms(' due="2024-03-15"'), '2024-03-15', []],
    ['a day: the day after', terms(' due="2024-03-15"'), '2024-03-16', unmet('15 March 2024', none)],
    ['a clause without a day', terms(''), '9999-12-31', []],
    ['repealed on the last day', terms(' due="2024-03" repealed="2024-03-31"'), '2024-06-01', []],
    [
      'repealed when it was overdue',
      terms(' due="2024-03" repealed="2024-04-01"'),
      '2024-06-01',
      unmet('March 2024', none),
    ],
    ['terms that can’t be read', { [TERMS]: `${march[TERMS]}\na { b\n` }, '2024-06-01', []],
    ['a paper that can’t be read', { ...march, ...paper('status: nearly') }, '2024-06-01', []],
    ['a body dissolved before', { ...march, ...body('dissolved: 2024-03-30') }, '2024-06-01', []],
    [
      'a body dissolved on the last day',
      { ...march, ...body('dissolved: 2024-03-31') },
      '2024-06-01',
      unmet('March 2024', none),
    ],
    [
      'a record that ends before',
      { ...march, ...body('recordEnds: 2024-02-01') },
      '2024-06-01',
      unmet('March 2024', none),
    ],
  ])('%s', (_, files, asOf, expected) => expect(said(files, asOf)).toEqual(expected))
})

describe('a paper', () => {
  const is = (why: string) => unmet('March 2024', `the paper that ${why}`)
  test.each([
    ['of the last day', dated('2024-03-31'), []],
    ['of the day after', dated('2024-04-01'), is('meets it is dated 1 April 2024')],
    ['of that month', dated('2024-03'), []],
    ['of the next month', dated('2024-04'), is('meets it is dated April 2024')],
    ['of the year before', dated('2023'), []],
    [
      'of that year, and no more is known',
      dated('2024'),
      is('meets it is dated only 2024, which doesn’t tell whether it came in time'),
    ],
    ['late, beside one in time', { ...dated('2024-05-01', 'a'), ...dated('2024-03-01', 'b') }, []],
    [
      'twice late: the first counts',
      { ...dated('2024-05-01', 'a'), ...dated('2024-04-02', 'b') },
      is('meets it is dated 2 April 2024'),
    ],
    [
      'that is a draft',
      paper('status: draft\ndate: "2024-03-01"\nmeets: [report]'),
      is('is to meet it is not published: it is `draft`'),
    ],
    [
      'that is cleared and no more',
      paper('status: cleared\ndate: "2024-03-01"\nmeets: [report]'),
      is('is to meet it is not published: it is `cleared`'),
    ],
    ['without a date', paper('status: published\nmeets: [report]'), is('meets it has no date')],
    ['that meets nothing', paper('status: published\ndate: "2024-03-01"'), unmet('March 2024', none)],
    ['with an empty list', paper('status: published\ndate: "2024-03-01"\nmeets: []'), unmet('March 2024', none)],
  ])('%s', (_, papers, expected) => expect(said({ ...terms(' due="2024-03"'), ...papers })).toEqual(expected))
})

describe('a promise of terms that were replaced', () => {
  const SECOND = 'terms-of-reference/second.mdx'
  const version = (fields: string, attributes: string) =>
    `---\ntitle: Terms\n${fields}---\n\n<Clause id="report"${attributes}>A report.</Clause>\n`
  const MARCH = ' due="2024-03"'
  const old = (until: string, attributes = MARCH) => version(`from: 2024-01-01\n${until}`, attributes)
  const late = (line: number) => [`${TERMS}:${line}:26 The clause \`report\` was to be met by March 2024, and ${none}`]
  const replaced = (first: string, attributes: string, more: Files = {}): Files => ({
    'body.yaml': body('')['body.yaml']?.replace('terms: first', 'terms: second'),
    [TERMS]: first,
    [SECOND]: version('from: 2024-04-01\n', attributes),
    ...more,
  })

  test.each<[string, Files, string[]]>([
    ['on its last day, and put off', replaced(old('until: 2024-03-31\n'), ' due="2025-03"'), late(7)],
    ['the day before its last day, and put off', replaced(old('until: 2024-03-30\n'), ' due="2025-03"'), []],
    ['later, and no longer dated', replaced(old('until: 2024-04-01\n'), ''), late(7)],
    [
      'later, and repealed when it was overdue',
      replaced(old('until: 2024-03-31\n'), ' repealed="2024-04-01"'),
      late(7),
    ],
    ['later, and repealed in time', replaced(old('until: 2024-03-31\n'), ' repealed="2024-03-31"'), []],
    ['that repealed it in time', replaced(old('until: 2024-03-31\n', `${MARCH} repealed="2024-03-31"`), ''), []],
    ['on a day not known', replaced(old(''), ' due="2025-03"'), []],
    [
      'that began when it had passed',
      replaced(version('from: 2024-04-01\nuntil: 2024-04-30\n', MARCH), ' due="2025-03"'),
      [],
    ],
    ['later, and met', replaced(old('until: 2024-03-31\n'), '', dated('2024-03-31')), []],
    ['beside terms in force that can’t be read', replaced(old('until: 2024-03-31\n'), '}'), []],
  ])('%s', (_, files, expected) => expect(said(files)).toEqual(expected))

  test.each([MARCH, ' due="2024-03-31"', `${MARCH} repealed="2024-04-01"`])(
    'and repeated as%s is found once, in the terms in force',
    (attributes) => {
      const found = said(replaced(old('until: 2024-03-31\n'), attributes))
      expect(found).toHaveLength(1)
      expect(found[0]).toContain(`${SECOND}:6:26 The clause`)
    },
  )

  test('can be explained in the version that made it', () => {
    const { diagnostics } = verdictOf(replaced(old('until: 2024-03-31\n'), ''))
    expect(diagnostics.find((one) => one.rule === 'commitment-met')?.subjects[0]).toBe(
      'terms-of-reference/first#report',
    )
  })
})

test('the finding can be explained by its clause, shows the paper, and knows where the record ends', () => {
  const files = { ...terms(' due="2024-03"'), ...dated('2024-04-01'), ...body('recordEnds: 2024-02-01') }
  const [found] = verdictOf(files).diagnostics.filter((one) => one.rule === 'commitment-met')
  expect(found?.subjects).toEqual(['terms-of-reference/first#report', 'terms-of-reference/first'])
  expect(found?.related).toMatchObject([{ file: 'content/papers/tides.mdx', span: { line: 6, column: 7 } }])
  expect(found?.help[1]).toContain('this record ends on 1 February 2024: ')
})

test.each(['2024-13', '2024', 'July 2024', '2024-02-30'])('a clause can’t be due %s', (due) => {
  expect(findings('document-shape', terms(` due="${due}"`))).toHaveLength(1)
})
