import { describe, expect, test } from 'vitest'
import { EXAMPLE_BODY } from '../../src/rules/index.ts'
import { type Files, findings, verdictOf } from '../bodies.ts'
import { cleo, declaration, meeting, NO_MEETINGS } from './people.ts'

const organisation = (id: string, lines: string) => ({
  [`organisations/${id}.mdx`]: `---\nname: The ${id}\ntype: programme\n${lines}---\n`,
})
const ASKED = { 'body.yaml': `${EXAMPLE_BODY['body.yaml']}rules: { employer-letter: error }\n` }
const FUND = organisation('fund', 'barrier: true\n')
const DECISION = meeting('2024-03-06', {}, '<Decision id="employer-letter">They write.</Decision>')
const FILE = 'interests/cleo-dray/2024-04-01.mdx'

/** A declaration of Cleo Dray with an interest. */
const declares = (day: string, letter = '', interest = 'organisation: fund') => ({
  [`interests/cleo-dray/${day}.mdx`]: declaration(
    day,
    `form: signed\n${letter}interests:\n  - {id: 1, category: other, detail: Ten letters, ${interest}}`,
  ),
})

const said = (files: Files, asOf = '2024-06-01') =>
  findings(
    'employer-letter',
    { ...ASKED, ...NO_MEETINGS, ...cleo('{post: members, from: 2024-01-10}'), ...FUND, ...files },
    asOf,
  )

const without = (column: number, name = 'The fund', file = FILE, line = 6) => [
  `${file}:${line}:${column} Cleo Dray declares an interest in ${name}; this record holds no letter to the employer’s chair`,
]

describe('the letter', () => {
  test.each([
    ['is missing', '', without(65)],
    ['came before the signature', 'employerLetter: 2024-03-20\n', []],
    ['came after it', 'employerLetter: 2024-05-31\n', []],
    ['bears the day of the judgement', 'employerLetter: 2024-06-01\n', []],
    [
      'bears a day to come',
      'employerLetter: 2024-06-02\n',
      [`${FILE}:5:17 Unexpected letter of 2 June 2024, expected one that has been sent by 1 June 2024`],
    ],
  ])('%s', (_, letter, expected) => {
    expect(said({ ...DECISION, ...declares('2024-04-01', letter) })).toEqual(expected)
    expect(said(declares('2024-04-01', letter))).toEqual(expected)
  })
})

describe('which organisations ask for it', () => {
  const PART = organisation('part', 'partOf: fund\n')
  const inside = (id: string, files: Files) => said({ ...declares('2024-04-01', '', `organisation: ${id}`), ...files })

  test.each<[string, string, Files, string[]]>([
    ['one without a mark', 'works', organisation('works', ''), []],
    ['a part of one', 'part', PART, without(65, 'The part')],
    ['a part of a part', 'bit', { ...PART, ...organisation('bit', 'partOf: part\n') }, without(65, 'The bit')],
    ['a part that says it doesn’t', 'part', organisation('part', 'partOf: fund\nemployerLetter: false\n'), []],
    ['one that says so itself', 'works', organisation('works', 'employerLetter: true\n'), without(65, 'The works')],
    [
      'one behind the barrier that says it doesn’t',
      'fund',
      organisation('fund', 'barrier: true\nemployerLetter: false\n'),
      [],
    ],
    ['parts in a ring', 'a', { ...organisation('a', 'partOf: b\n'), ...organisation('b', 'partOf: a\n') }, []],
    [
      'the whole of one',
      'all',
      { ...organisation('all', ''), ...organisation('fund', 'barrier: true\npartOf: all\n') },
      [],
    ],
    ['one that isn’t there', 'nowhere', {}, []],
  ])('%s', (_, id, files, expected) => expect(inside(id, files)).toEqual(expected))

  test('an interest without an organisation asks for none', () =>
    expect(said(declares('2024-04-01', '', 'from: 2024-01-01'))).toEqual([]))

  test('the second interest is found', () =>
    expect(
      said(
        declares(
          '2024-04-01',
          '',
          'organisation: works}\n  - {id: 2, category: other, detail: Ten letters, organisation: fund',
        ),
      ),
    ).toEqual(without(65, 'The fund', FILE, 7)))

  test('a letter is asked for once a declaration', () =>
    expect(
      said(
        declares(
          '2024-04-01',
          '',
          'organisation: fund}\n  - {id: 2, category: other, detail: Ten letters, organisation: fund',
        ),
      ),
    ).toHaveLength(1))
})

describe('which declarations', () => {
  const at = (day: string) => without(65, 'The fund', `interests/cleo-dray/${day}.mdx`)

  test.each<[string, Files, string, string[]]>([
    ['none that is still to come', declares('2024-06-02'), '2024-06-01', []],
    ['one signed on the day of the decision', declares('2024-03-06'), '2024-06-01', at('2024-03-06')],
    ['one that still counted on that day', declares('2024-01-10'), '2024-06-01', at('2024-01-10')],
    ['none that had lapsed by then', declares('2023-03-06'), '2024-06-01', []],
    ['one that lapsed on the day after', declares('2023-03-07'), '2024-06-01', at('2023-03-07')],
    [
      'none that had been renewed by then',
      { ...declares('2024-01-10'), ...declares('2024-03-06', 'employerLetter: 2024-03-07\n') },
      '2024-06-01',
      [],
    ],
    [
      'one that was renewed since',
      { ...declares('2024-01-10'), ...declares('2024-03-07', 'employerLetter: 2024-03-07\n') },
      '2024-06-01',
      at('2024-01-10'),
    ],
    [
      'none made orally that was signed on the same day',
      {
        'interests/cleo-dray/2024-04-01-said.mdx': declares('2024-04-01')[FILE]?.replace('signed\n', 'oral\n'),
        ...declares('2024-04-01', 'employerLetter: 2024-04-02\n'),
      },
      '2024-06-01',
      [],
    ],
    ['one on the day of the decision', declares('2024-03-01'), '2024-03-06', at('2024-03-01')],
    ['none before the decision was taken', declares('2024-03-01'), '2024-03-05', []],
  ])('%s', (_, files, asOf, expected) => expect(said({ ...DECISION, ...files }, asOf)).toEqual(expected))

  test('each, where no decision is minuted', () => expect(said(declares('2023-03-06'))).toEqual(at('2023-03-06')))

  test.each([
    ['ended the day before the signature', '2024-03-31', []],
    ['ended on the day of the signature', '2024-04-01', without(65)],
  ])('an interest that %s', (_, until, expected) =>
    expect(said({ ...DECISION, ...declares('2024-04-01', '', `organisation: fund, until: ${until}`) })).toEqual(
      expected,
    ),
  )

  test('an interest that ended before the decision', () => {
    expect(said({ ...DECISION, ...declares('2024-02-01', '', 'organisation: fund, until: 2024-03-05') })).toEqual([])
    expect(said({ ...DECISION, ...declares('2024-02-01', '', 'organisation: fund, until: 2024-03-06') })).toHaveLength(
      1,
    )
  })
})

test('the declaration or the person can be explained', () => {
  const { diagnostics } = verdictOf({
    ...ASKED,
    ...FUND,
    ...cleo('{post: members, from: 2024-01-10}'),
    ...declares('2024-04-01'),
  })
  const found = diagnostics.find((one) => one.rule === 'employer-letter')
  expect(found?.subjects).toEqual(['interests/cleo-dray/2024-04-01', 'people/cleo-dray'])
})
