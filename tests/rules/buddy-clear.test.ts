import { describe, expect, test } from 'vitest'
import { EXAMPLE_BODY } from '../../src/rules/index.ts'
import { type Files, findings, verdictOf } from '../bodies.ts'
import { body, cleo, declaration, declared, NO_MEETINGS } from './people.ts'

const WORLD: Files = {
  ...NO_MEETINGS,
  // No minutes of these hold the decision on buddies.
  'body.yaml': `${EXAMPLE_BODY['body.yaml']}rules: { buddy-clear: error }\n`,
  ...cleo('{post: members, from: 2024-01-10}'),
  'organisations/works.mdx': '---\nname: The works\ntype: company\n---\n',
  'organisations/part.mdx': '---\nname: The part\ntype: company\npartOf: works\n---\n',
}

/** A pathfinder; its buddies are on line 4, its preferences on line 5. */
const pathfinder = (buddies: string, preferences = '', id = 'buoy', organisation = 'works') => ({
  [`pathfinders/${id}.mdx`]: `---\nname: The ${id}\norganisation: ${organisation}\nbuddies: [${buddies}]\npreferences: [${preferences}]\n---\n`,
})

/** A declaration of Cleo Dray with an interest. */
const declares = (day: string, interest: string) => ({
  [`interests/cleo-dray/${day}.mdx`]: declaration(
    day,
    `form: signed\ninterests: [{id: 1, category: other, detail: Ten letters, organisation: ${interest}}]`,
  ),
})

const said = (files: Files, asOf = '2024-06-01') => findings('buddy-clear', { ...WORLD, ...files }, asOf)
const AT = 'pathfinders/buoy.mdx:4:20'
const interested = (from: string, where = 'The works') => [
  `${AT} Cleo Dray buddies The buoy from ${from}, and has a declared interest in ${where}`,
]

describe('an interest', () => {
  const BUDDY = pathfinder('{member: cleo-dray, from: 2024-03-01, until: 2024-04-30}')
  const HELD = interested('1 March 2024')

  test.each<[string, Files, string[]]>([
    ['none', declared('2024-02-01'), []],
    ['in another organisation', declares('2024-02-01', 'shop'), []],
    ['all the time', declares('2024-02-01', 'works'), HELD],
    ['in a part of it', declares('2024-02-01', 'part'), interested('1 March 2024', 'The part')],
    ['until the first day', declares('2024-02-01', 'works, until: 2024-03-01'), HELD],
    ['until the day before', declares('2024-02-01', 'works, until: 2024-02-29'), []],
    ['from the last day', declares('2024-02-01', 'works, from: 2024-04-30'), HELD],
    ['from the day after', declares('2024-02-01', 'works, from: 2024-05-01'), []],
    ['declared since, held then', declares('2024-05-10', 'works, from: 2020-01-01'), HELD],
    ['declared since, from a day not given', declares('2024-05-10', 'works'), []],
    ['declared to come', declares('2024-06-02', 'works, from: 2020-01-01'), []],
    ['given up in the next declaration before', { ...declares('2024-02-01', 'works'), ...declared('2024-03-01') }, []],
    ['given up in the next declaration after', { ...declares('2024-02-01', 'works'), ...declared('2024-03-02') }, HELD],
    [
      'ended before, as the next declaration says',
      { ...declares('2024-02-01', 'works'), ...declares('2024-03-20', 'works, until: 2024-02-29') },
      [],
    ],
    [
      'ended on the first day, as the next declaration says',
      { ...declares('2024-02-01', 'works'), ...declares('2024-03-20', 'works, until: 2024-03-01') },
      HELD,
    ],
    ['in a declaration that lapsed', declares('2022-02-01', 'works'), HELD],
  ])('%s', (_, files, expected) => expect(said({ ...BUDDY, ...files })).toEqual(expected))

  test('in a pathfinder without an organisation can’t be told', () => {
    const text = '---\nname: The buoy\nbuddies: [{member: cleo-dray, from: 2024-03-01}]\n---\n'
    expect(said({ 'pathfinders/buoy.mdx': text, ...declares('2024-02-01', 'works') })).toEqual([])
  })

  test('in a pathfinder that is part of what it lies in', () => {
    const files = pathfinder('{member: cleo-dray, from: 2024-03-01}', '', 'buoy', 'part')
    expect(said({ ...files, ...declares('2024-02-01', 'works') })).toEqual(interested('1 March 2024'))
  })

  test('while the buddying lasts, from the day that both have begun', () => {
    const files = {
      ...pathfinder('{member: cleo-dray, from: 2024-03-01}'),
      ...declares('2024-02-01', 'works, from: 2024-05-20'),
    }
    expect(said(files, '2024-05-19')).toEqual([])
    expect(said(files, '2024-05-20')).toEqual(interested('1 March 2024'))
    expect(said({ ...files, ...body('recordEnds: 2024-05-19') })).toEqual([])
  })

  test('and no buddying that is still to come', () => {
    const files = { ...pathfinder('{member: cleo-dray, from: 2024-06-02}'), ...declares('2024-02-01', 'works') }
    expect(said(files)).toEqual([])
    expect(said(files, '2024-06-02')).toEqual(interested('2 June 2024'))
  })
})

describe('a seat', () => {
  const none = (day: string) => [
    `${AT} Unexpected buddy Cleo Dray, of whom this record has no seat on ${day}, the first day`,
  ]
  const since = (day: string) => [`${AT} Unexpected buddy Cleo Dray, of whom this record has no seat since ${day}`]
  const EVER = '{member: cleo-dray, from: 2024-03-01}'
  const APRIL = '{member: cleo-dray, from: 2024-03-01, until: 2024-04-30}'

  test.each([
    ['from the first day', '{post: members, from: 2024-03-01}', EVER, []],
    ['from the day after', '{post: members, from: 2024-03-02}', EVER, none('1 March 2024')],
    ['until the last day', '{post: members, from: 2024-01-10, until: 2024-04-30}', APRIL, []],
    ['until the day before', '{post: members, from: 2024-01-10, until: 2024-04-29}', APRIL, since('30 April 2024')],
    ['that has ended', '{post: members, from: 2024-01-10, until: 2024-05-31}', EVER, since('1 June 2024')],
    ['that ends today', '{post: members, from: 2024-01-10, until: 2024-06-01}', EVER, []],
    [
      'after another',
      '{post: members, from: 2024-01-10, until: 2024-04-01}, {post: chair, from: 2024-04-02}',
      EVER,
      [],
    ],
    [
      'after a gap',
      '{post: members, from: 2024-01-10, until: 2024-04-01}, {post: chair, from: 2024-04-03}',
      EVER,
      since('2 April 2024'),
    ],
    ['none', '', EVER, none('1 March 2024')],
    [
      'in which they were suspended meanwhile',
      '{post: members, from: 2024-01-10, suspended: [{from: 2024-04-05, until: 2024-04-20}]}',
      EVER,
      [`${AT} Unexpected buddy Cleo Dray, who by this record was suspended from 5 April 2024 until 20 April 2024`],
    ],
  ])('%s', (_, roles, buddy, expected) => expect(said({ ...cleo(roles), ...pathfinder(buddy) })).toEqual(expected))

  test('of nobody whom the record doesn’t know', () =>
    expect(said(pathfinder('{member: cleo-dary, from: 2024-03-01}'))).toEqual([]))

  test('of nobody with a post that can’t be read', () => {
    const files = { ...cleo('{post: usher, from: 2024-01-01}'), ...pathfinder(EVER) }
    expect(said({ ...files, 'posts/usher.mdx': 'x' })).toEqual([])
    expect(said({ ...files, 'posts/usher.mdx': '---\nname: Usher\nrole: adviser\n---\n' })).toEqual(
      none('1 March 2024'),
    )
  })
})

describe('the list of buddies', () => {
  const twice = (column: number) => [
    `pathfinders/buoy.mdx:4:${column} Unexpected second entry of Cleo Dray, already a buddy of this pathfinder then`,
  ]

  test.each([
    ['nobody', '', []],
    ['two members at once', '{member: cleo-dray, from: 2024-03-01}, {member: ada-finch, from: 2024-03-01}', []],
    [
      'one member again, the day after',
      '{member: cleo-dray, from: 2024-02-01, until: 2024-02-29}, {member: cleo-dray, from: 2024-03-01}',
      [],
    ],
    [
      'one member again, on the last day',
      '{member: cleo-dray, from: 2024-02-01, until: 2024-03-01}, {member: cleo-dray, from: 2024-03-01}',
      twice(78),
    ],
    [
      'one member again, for good',
      '{member: cleo-dray, from: 2024-02-01}, {member: cleo-dray, from: 2024-03-01}',
      twice(59),
    ],
    [
      'the later one first',
      '{member: cleo-dray, from: 2024-03-01}, {member: cleo-dray, from: 2024-02-01, until: 2024-02-29}',
      [],
    ],
    [
      'the later one first, on the last day',
      '{member: cleo-dray, from: 2024-03-01}, {member: cleo-dray, from: 2024-02-01, until: 2024-03-01}',
      twice(59),
    ],
    [
      'an end before the first day',
      '{member: cleo-dray, from: 2024-03-01, until: 2024-02-29}',
      ['pathfinders/buoy.mdx:4:56 Unexpected last day of Cleo Dray before the first, expected a later one'],
    ],
    ['an end on the first day', '{member: cleo-dray, from: 2024-03-01, until: 2024-03-01}', []],
  ])('%s', (_, buddies, expected) => expect(said(pathfinder(buddies))).toEqual(expected))
})

describe('preferences', () => {
  const BUDDY = '{member: cleo-dray, from: 2024-03-01}'
  const second = '5:54 Unexpected second preference of Cleo Dray for this pathfinder, expected one'
  const unasked = [
    `${AT} Unexpected buddy Cleo Dray, expected one of the members whose preference for this pathfinder is recorded`,
  ]

  test.each([
    ['none recorded', BUDDY, '', []],
    ['of the buddy', BUDDY, '{member: cleo-dray, rank: 3}', []],
    ['of others only', BUDDY, '{member: ada-finch, rank: 1}', unasked],
    ['of some, and nobody matched', '', '{member: ada-finch, rank: 1}', []],
    ['of two members with one rank', BUDDY, '{member: cleo-dray, rank: 1}, {member: ada-finch, rank: 1}', []],
    [
      'of one member twice',
      BUDDY,
      '{member: cleo-dray, rank: 1}, {member: cleo-dray, rank: 2}',
      [`pathfinders/buoy.mdx:${second}`],
    ],
  ])('%s', (_, buddies, preferences, expected) => expect(said(pathfinder(buddies, preferences))).toEqual(expected))

  test('of one member with one rank for two pathfinders', () => {
    const choices = (rank: number) => ({
      ...pathfinder('', '{member: cleo-dray, rank: 1}', 'bell'),
      ...pathfinder('', `{member: cleo-dray, rank: ${rank}}`),
    })
    expect(said(choices(2))).toEqual([])
    expect(said(choices(1))).toEqual([
      'pathfinders/buoy.mdx:5:41 Unexpected second choice of Cleo Dray with the rank 1, expected each rank once',
    ])
  })
})

test('the match, the pathfinder or the person can be explained', () => {
  const files = { ...WORLD, ...pathfinder('{member: cleo-dray, from: 2024-03-01}'), ...declares('2024-02-01', 'works') }
  const found = verdictOf(files).diagnostics.find((one) => one.rule === 'buddy-clear')
  expect(found?.subjects).toEqual(['pathfinders/buoy/cleo-dray', 'pathfinders/buoy', 'people/cleo-dray'])
  expect(found?.basis).toBe('good-practice')
})
