import { describe, expect, test } from 'vitest'
import { type Files, findings, verdictOf } from '../bodies.ts'
import { body, cleo, declaration, declared, meeting, NO_MEETINGS } from './people.ts'

const WORLD: Files = {
  ...NO_MEETINGS,
  ...cleo('{post: members, from: 2024-01-10}'),
  'organisations/works.mdx': '---\nname: The works\ntype: company\n---\n',
  'organisations/part.mdx': '---\nname: The part\ntype: company\npartOf: works\n---\n',
  'organisations/shop.mdx': '---\nname: The shop\ntype: company\n---\n',
}
const told = (member = 'cleo-dray', organisation = 'works', id = '') =>
  `<Interest${id} member="${member}" organisation="${organisation}" handling="withdrew">She left.</Interest>`

/** A declaration of Cleo Dray with an interest in an organisation. */
const declares = (day: string, organisation = 'works') => ({
  [`interests/cleo-dray/${day}.mdx`]: declaration(
    day,
    `form: signed\ninterests: [{id: 1, category: other, detail: Ten letters, organisation: ${organisation}}]`,
  ),
})

const said = (files: Files, asOf = '2024-06-01', text = told()) =>
  findings(
    'interest-declared-in-meeting',
    { ...WORLD, ...meeting('2024-03-06', { attended: ['cleo-dray'] }, text), ...files },
    asOf,
  )

const MISSING = [
  'minutes/2024-03-06.mdx:7:1 These minutes say that Cleo Dray declared an interest in The works; this record holds no declaration, signed by 3 April 2024, that lists it',
]

describe('the register', () => {
  test.each<[string, Files, string[]]>([
    ['has no declaration', {}, MISSING],
    ['has one current that day that lists it', declares('2024-02-01'), []],
    ['has one current that day that doesn’t', declares('2024-02-01', 'shop'), MISSING],
    ['has a nil one', declared('2024-02-01'), MISSING],
    ['has one signed that day', declares('2024-03-06'), []],
    ['has one on its last day', declares('2023-03-07'), []],
    ['has one that lapsed that day', declares('2023-03-06'), MISSING],
    ['listed it once, and no more that day', { ...declares('2024-01-15'), ...declared('2024-02-01') }, MISSING],
    ['has one signed the day after', declares('2024-03-07'), []],
    [
      'has one in time that lacks it, and one late',
      { ...declares('2024-04-03', 'shop'), ...declares('2024-04-04') },
      MISSING,
    ],
    [
      'has one in time, and a later one without it',
      { ...declares('2024-03-20'), ...declares('2024-03-25', 'shop') },
      [],
    ],
    ['has a part of it', declares('2024-02-01', 'part'), []],
    ['says that it ended that day', declares('2024-02-01', 'works, until: 2024-03-06'), []],
    ['says that it had ended before', declares('2024-02-01', 'works, until: 2024-03-05'), MISSING],
    ['has one that can’t be read: another rule asks', { 'interests/cleo-dray/2024-03-20.mdx': 'x' }, []],
  ])('%s', (_, files, expected) => expect(said(files)).toEqual(expected))
})

describe('the days', () => {
  test('must have passed', () => {
    expect(said({}, '2024-03-06')).toEqual([])
    expect(said({}, '2024-04-03')).toEqual([])
    expect(said({}, '2024-04-04')).toEqual(MISSING)
  })

  test('are those of the policy', () => {
    const files = body('policy: {interestDays: 1}')
    expect(said({ ...files, ...declares('2024-03-07') })).toEqual([])
    expect(said({ ...files, ...declares('2024-03-08') })).toHaveLength(1)
    expect(said(files, '2024-03-07')).toEqual([])
    expect(said(files, '2024-03-08')).toHaveLength(1)
  })

  test.each(['dissolved', 'recordEnds'])('end with what is %s', (field) => {
    expect(said(body(`${field}: 2024-04-03`))).toEqual([])
    expect(said(body(`${field}: 2024-04-04`))).toEqual(MISSING)
  })
})

describe('who, and in what', () => {
  test.each<[string, string, number]>([
    ['one of two that lacks', `${told()}\n\n${told('cleo-dray', 'shop')}`, 1],
    ['each that lacks', `${told()}\n\n${told('ada-finch')}`, 2],
    ['nobody whom the record doesn’t know', told('cleo-dary'), 0],
    ['nothing that the record doesn’t know', told('cleo-dray', 'wroks'), 0],
    ['nobody, where nothing was declared', 'Nothing.', 0],
  ])('%s', (_, text, count) => {
    const files = text.includes('shop') ? declares('2024-02-01', 'shop') : {}
    expect(said(files, '2024-06-01', text)).toHaveLength(count)
  })

  test.each([
    ['from the day after', '{post: members, from: 2024-03-07}', 0],
    ['from that day', '{post: members, from: 2024-03-06}', 1],
    ['until that day', '{post: members, from: 2024-01-10, until: 2024-03-06}', 1],
    ['until the day before', '{post: members, from: 2024-01-10, until: 2024-03-05}', 0],
  ])('a member %s', (_, roles, count) => expect(said(cleo(roles))).toHaveLength(count))
})

test('it can be explained for the interest, its element or its meeting', () => {
  const files = {
    ...WORLD,
    ...meeting('2024-03-06', { attended: ['cleo-dray'] }, told('cleo-dray', 'works', ' id="i1"')),
    ...declares('2024-05-02'),
  }
  const found = verdictOf(files).diagnostics.find((one) => one.rule === 'interest-declared-in-meeting')
  expect(found?.subjects).toEqual([
    'minutes/2024-03-06/interests/cleo-dray/works',
    'minutes/2024-03-06/i1',
    'minutes/2024-03-06',
  ])
})
