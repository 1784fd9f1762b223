import { describe, expect, test } from 'vitest'
import { type Files, findings, verdictOf } from '../bodies.ts'
import { body, cleo, declaration, declared, NO_MEETINGS } from './people.ts'

const SEAT = '{post: members, from: 2024-01-10}'

/** What the rule says of Cleo Dray; the others of the miniature body are current until the end of 2024. */
function said(files: Files, asOf: string): string[] {
  return findings('declaration-current', { ...NO_MEETINGS, ...files }, asOf).filter((one) => one.includes('Cleo'))
}

const NONE = 'This record holds no current declaration by Cleo Dray (Members of the Committee)'
const MISSING = [`people/cleo-dray.mdx:3:16 ${NONE}; it cannot show whether one was signed`]
const lapsed = (file: string, signed: string, day: string, end = '') => [
  `interests/cleo-dray/${file}.mdx:3:9 ${NONE}${end}: the latest, signed on ${signed}, lapsed on ${day}; it cannot show whether another was signed`,
]

describe('the first and the last day', () => {
  test.each([
    ['before the seat', SEAT, [], '2024-01-09', []],
    ['on its first day, without a form', SEAT, [], '2024-01-10', MISSING],
    ['on its first day, signed that day', SEAT, ['2024-01-10'], '2024-01-10', []],
    ['the day before the signature', SEAT, ['2024-02-29'], '2024-02-28', MISSING],
    ['on the day of the signature', SEAT, ['2024-02-29'], '2024-02-29', []],
    ['on the last day that counts, after a leap day', SEAT, ['2024-02-29'], '2025-02-27', []],
    [
      'on the day it lapses',
      SEAT,
      ['2024-02-29'],
      '2025-02-28',
      lapsed('2024-02-29', '29 February 2024', '28 February 2025'),
    ],
    ['renewed on the day it lapses', SEAT, ['2024-02-01', '2025-02-01'], '2025-02-01', []],
    [
      'renewed a day late, on the day between',
      SEAT,
      ['2024-02-01', '2025-02-02'],
      '2025-02-01',
      lapsed('2024-02-01', '1 February 2024', '1 February 2025'),
    ],
    ['renewed a day late, on the day after', SEAT, ['2024-02-01', '2025-02-02'], '2025-02-02', []],
    ['signed before the seat', SEAT, ['2023-12-01'], '2024-11-30', []],
    ['the last day of the seat', '{post: members, from: 2024-01-10, until: 2024-03-20}', [], '2024-03-20', MISSING],
    ['the day after the last', '{post: members, from: 2024-01-10, until: 2024-03-20}', [], '2024-03-21', []],
    [
      'only one of two lapsed',
      SEAT,
      ['2022-02-01', '2023-02-01'],
      '2024-02-01',
      lapsed('2023-02-01', '1 February 2023', '1 February 2024'),
    ],
  ])('%s', (_, roles, days, asOf, expected) =>
    expect(said({ ...cleo(roles), ...declared(...days) }, asOf)).toEqual(expected),
  )
})

describe('who must have one', () => {
  test('somebody with two seats, once', () =>
    expect(said(cleo(`${SEAT}, {post: chair, from: 2024-02-01}`), '2024-06-01')).toHaveLength(1))

  test('somebody seen in a seat whose first day nobody knows', () =>
    expect(said(cleo('{post: members, recorded: 2024-03-06}'), '2024-06-01')).toHaveLength(1))

  test('nobody in a post that is no seat', () => {
    const adviser = { 'posts/adviser.mdx': '---\nname: Adviser\nrole: adviser\n---\n' }
    expect(said({ ...cleo('{post: adviser, from: 2024-01-10}'), ...adviser }, '2024-06-01')).toEqual([])
  })

  test('nobody without roles', () => expect(said(cleo(''), '2024-06-01')).toEqual([]))
})

describe('a form', () => {
  test('that can’t be read is not called missing', () =>
    expect(said({ ...cleo(SEAT), 'interests/cleo-dray/2024-02-01.mdx': 'x' }, '2024-06-01')).toEqual([]))

  test.each([
    ['may be the renewal: another rule asks', '2024-02-01', []],
    ['may be it, by its name, on its very day', '2024-06-01', []],
    ['is of a later day, and no renewal', '2024-06-02', lapsed('2023-01-01', '1 January 2023', '1 January 2024')],
    ['is of an earlier day, and no renewal', '2022-12-31', lapsed('2023-01-01', '1 January 2023', '1 January 2024')],
  ])('that can’t be read %s', (_, day, expected) =>
    expect(
      said({ ...cleo(SEAT), ...declared('2023-01-01'), [`interests/cleo-dray/${day}.mdx`]: 'x' }, '2024-06-01'),
    ).toEqual(expected),
  )

  test('whose text can’t be read counts by its frontmatter', () =>
    expect(
      said(
        { ...cleo(SEAT), 'interests/cleo-dray/2024-02-01.mdx': `${declaration('2024-02-01')}\na { b\n` },
        '2024-06-01',
      ),
    ).toEqual([]))

  test('that comes later is shown beside', () => {
    const { diagnostics } = verdictOf({ ...NO_MEETINGS, ...cleo(SEAT), ...declared('2024-07-01') }, '2024-06-01')
    expect(diagnostics.find((one) => one.rule === 'declaration-current')?.related).toMatchObject([
      { file: 'content/interests/cleo-dray/2024-07-01.mdx', message: 'the first was signed on 1 July 2024' },
    ])
  })
})

describe('one made orally or by letter', () => {
  const made = (form: string, day: string, word = '') => ({
    [`interests/cleo-dray/${day}${word}.mdx`]: declaration(day, `form: ${form}\nnil: true`),
  })
  const without = (how: string, day: string, lapses: string) => [
    `interests/cleo-dray/${day}.mdx:3:9 ${NONE}: the latest, made ${how}, lapsed on ${lapses} with no signed form held by then; it cannot show whether one was signed`,
  ]
  const MARCH = made('oral', '2024-02-29')

  test.each<[string, Files, string, string[]]>([
    ['before its day', MARCH, '2024-02-28', MISSING],
    ['on its day', MARCH, '2024-02-29', []],
    ['on the last day that counts, over the end of a month', MARCH, '2024-03-27', []],
    ['on the day after', MARCH, '2024-03-28', without('orally on 29 February 2024', '2024-02-29', '28 March 2024')],
    ['by letter', made('letter', '2024-02-01'), '2024-02-28', []],
    [
      'by letter, on the day after',
      made('letter', '2024-02-01'),
      '2024-02-29',
      without('by letter on 1 February 2024', '2024-02-01', '29 February 2024'),
    ],
    ['with the form on the same day', { ...MARCH, ...made('signed', '2024-02-29', '-form') }, '2025-02-27', []],
    ['with the form on the day it lapses', { ...MARCH, ...declared('2024-03-28') }, '2024-03-28', []],
    [
      'with the form a day late, on the day between',
      { ...MARCH, ...declared('2024-03-29') },
      '2024-03-28',
      without('orally on 29 February 2024', '2024-02-29', '28 March 2024'),
    ],
    ['with the form a day late, on the day after', { ...MARCH, ...declared('2024-03-29') }, '2024-03-29', []],
    ['after a signed form that still counts', { ...MARCH, ...declared('2024-01-10') }, '2025-01-09', []],
    [
      'after a signed form, on the day that lapses',
      { ...MARCH, ...declared('2024-01-10') },
      '2025-01-10',
      [
        `interests/cleo-dray/2024-02-29.mdx:3:9 ${NONE}: the latest, made orally on 29 February 2024, lapsed on 10 January 2025 with no signed form of it held by then; it cannot show whether another was signed`,
      ],
    ],
    [
      'after a form without its signature',
      { ...MARCH, ...made('unsigned', '2024-01-10') },
      '2024-03-28',
      without('orally on 29 February 2024', '2024-02-29', '28 March 2024'),
    ],
    ['with more days by the policy', { ...MARCH, ...body('policy: {unsignedDays: 29}') }, '2024-03-28', []],
  ])('%s', (_, files, asOf, expected) => expect(said({ ...cleo(SEAT), ...files }, asOf)).toEqual(expected))
})

describe('the policy and the end of the body', () => {
  test('months are those of the policy', () => {
    const files = { ...cleo(SEAT), ...declared('2024-01-31'), ...body('policy: {declarationValidMonths: 1}') }
    expect(said(files, '2024-02-28')).toEqual([])
    expect(said(files, '2024-02-29')).toEqual(lapsed('2024-01-31', '31 January 2024', '29 February 2024'))
  })

  test.each(['dissolved', 'recordEnds'])('%s is the last day that is judged', (field) => {
    const files = (day: string) => ({ ...cleo(SEAT), ...declared('2024-02-01'), ...body(`${field}: ${day}`) })
    expect(said(files('2025-01-31'), '2030-01-01')).toEqual([])
    expect(said(files('2025-02-01'), '2030-01-01')).toEqual(
      lapsed('2024-02-01', '1 February 2024', '1 February 2025', ' on 1 February 2025'),
    )
    expect(said(files('2025-02-01'), '2025-01-31')).toEqual([])
  })

  test('an exception names the person', () => {
    const { diagnostics } = verdictOf({ ...NO_MEETINGS, ...cleo(SEAT) })
    expect(diagnostics.map(({ rule, subjects }) => [rule, subjects])).toEqual([
      ['declaration-current', ['people/cleo-dray']],
    ])
  })
})
