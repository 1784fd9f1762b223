import { describe, expect, test } from 'vitest'
import {
  countsOn,
  type Entry,
  find,
  judgedOn,
  latestBy,
  membersOn,
  type PublicRecord,
  rolePeriod,
  stateOn,
} from '../../src/record/index.ts'
import { type Files, minutes, recordOf } from '../bodies.ts'

const person = (roles: string) => `---\nname: Cleo Dray\nroles: [${roles}]\n---\n`
const declared = (signed: string, form = 'signed') =>
  `---\nmember: cleo-dray\nsigned: ${signed}\nform: ${form}\nnil: true\n---\n`
const body = (lines: string) =>
  `name: The Tide Clock Committee\nsummary: a\nsponsor: b\nappointedBy: c\nterms: first\n${lines}\n`

describe('roles', () => {
  const seats = (roles: string, date: string, files: Files = {}) =>
    membersOn(recordOf({ 'people/cleo-dray.mdx': person(roles), ...files }), date)
      .filter((role) => role.person === 'cleo-dray')
      .map(({ post, from, fromKnown }) => `${post} ${from}${fromKnown ? '' : '?'}`)
  const YEAR = '{post: members, from: 2024-01-10, until: 2024-03-20}'

  test.each([
    ['the day before the first', YEAR, '2024-01-09', []],
    ['the first day', YEAR, '2024-01-10', ['members 2024-01-10']],
    ['the last day', YEAR, '2024-03-20', ['members 2024-01-10']],
    ['the day after the last', YEAR, '2024-03-21', []],
    ['without an end', '{post: members, from: 2024-01-10}', '2999-01-01', ['members 2024-01-10']],
    ['first seen in it', '{post: members, recorded: 2024-01-10}', '2024-01-10', ['members 2024-01-10?']],
    [
      'the true first day before the one first seen',
      '{post: members, from: 2024-01-05, recorded: 2024-01-10}',
      '2024-01-05',
      ['members 2024-01-05'],
    ],
    [
      'two at once: the first of them',
      '{post: members, from: 2024-01-10}, {post: chair, from: 2024-01-05}',
      '2024-02-01',
      ['chair 2024-01-05'],
    ],
    [
      'one after the other',
      '{post: members, from: 2024-01-01, until: 2024-01-31}, {post: chair, from: 2024-02-01}',
      '2024-02-01',
      ['chair 2024-02-01'],
    ],
    ['a post that isn’t there', '{post: usher, from: 2024-01-10}', '2024-02-01', []],
  ])('%s', (_, roles, date, expected) => expect(seats(roles, date)).toEqual(expected))

  test.each([
    ['chair', 1],
    ['vice-chair', 1],
    ['member', 1],
    ['official', 0],
    ['adviser', 0],
    ['representative', 0],
    ['other', 0],
  ])('a post of the role %s has %i seat', (role, count) => {
    const files = { 'posts/usher.mdx': `---\nname: Usher\nrole: ${role}\n---\n` }
    expect(seats('{post: usher, from: 2024-01-10}', '2024-02-01', files)).toHaveLength(count)
  })
})

describe('declarations', () => {
  const declarations = (files: Files) => recordOf(files).declarations.get('cleo-dray') ?? []
  const [A, B] = ['interests/cleo-dray/2023-06-30.mdx', 'interests/cleo-dray/2024-02-29.mdx']

  test('stand by day, whatever their files are called', () => {
    const found = declarations({ [A]: declared('2024-02-29'), [B]: declared('2023-06-30') })
    expect(found.map(({ signed, lapses }) => [signed, lapses])).toEqual([
      ['2023-06-30', '2024-06-30'],
      ['2024-02-29', '2025-02-28'],
    ])
  })

  test('count from the day of the signature, and no more on the day they lapse', () => {
    const [one] = declarations({ [A]: declared('2023-06-30') })
    const counts = (date: string) => one && countsOn(one, date)
    expect(['2023-06-29', '2023-06-30', '2024-06-29', '2024-06-30'].map(counts)).toEqual([false, true, true, false])
  })

  test('count as long as the policy says', () => {
    const files = { [A]: declared('2023-06-30'), 'body.yaml': body('policy: {declarationValidMonths: 8}') }
    expect(declarations(files)[0]?.lapses).toBe('2024-02-29')
  })

  test('count twelve months where the policy can’t be read', () => {
    expect(declarations({ [A]: declared('2023-06-30'), 'body.yaml': 'name: [' })[0]?.lapses).toBe('2024-06-30')
  })

  test.each([
    ['oral', '2024-02-29', '', '2024-03-28'],
    ['letter', '2024-02-01', '', '2024-02-29'],
    ['oral', '2023-12-31', 'unsignedDays: 1', '2024-01-01'],
    ['oral', '2024-01-31', 'unsignedDays: 60, declarationValidMonths: 1', '2024-02-29'],
    ['unsigned', '2024-02-29', '', '2025-02-28'],
  ])('of the form %s of %s, where the policy says {%s}, lapse on %s', (form, day, policy, lapses) => {
    const files = { [A]: declared(day, form), 'body.yaml': body(`policy: {${policy}}`) }
    expect(declarations(files)[0]?.lapses).toBe(lapses)
  })

  test('of one day stand in the order in which they count, whatever their files are called', () => {
    const C = 'interests/cleo-dray/2024-02-29-said.mdx'
    for (const [first, second] of [
      [B, C],
      [C, B],
    ] as const) {
      const found = declarations({ [first]: declared('2024-02-29'), [second]: declared('2024-02-29', 'oral') })
      expect(found.map(({ data }) => data.form)).toEqual(['oral', 'signed'])
      expect(latestBy(found, '2024-02-29')?.data.form).toBe('signed')
    }
  })

  test('the latest by a day', () => {
    const found = declarations({ [A]: declared('2023-06-30'), [B]: declared('2024-02-29') })
    const latest = (date: string) => latestBy(found, date)?.signed
    expect([latest('2023-06-29'), latest('2024-02-28'), latest('2024-02-29')]).toEqual([
      undefined,
      '2023-06-30',
      '2024-02-29',
    ])
  })
})

describe('the day on which continuing duties are judged', () => {
  test.each([
    ['', '2024-06-01', '2024-06-01'],
    ['dissolved: 2024-05-31', '2024-06-01', '2024-05-31'],
    ['recordEnds: 2024-04-30', '2024-06-01', '2024-04-30'],
    ['dissolved: 2024-05-31\nrecordEnds: 2024-04-30', '2024-06-01', '2024-04-30'],
    ['dissolved: 2024-06-02', '2024-06-01', '2024-06-01'],
  ])('%j on %s is %s', (lines, asOf, expected) =>
    expect(judgedOn(recordOf({ 'body.yaml': body(lines) }), asOf)).toBe(expected),
  )
})

describe('the state of an action is the last word on it', () => {
  const update = (status: string) => `<Update of="minutes/2024-03-06/1" status="${status}">x</Update>`
  const june = minutes(update('done')).replace('2024-05-01', '2024-06-05')
  const record: PublicRecord = recordOf({
    'minutes/2024-05-01.mdx': minutes(update('in-progress')),
    'minutes/2024-06-05.mdx': june,
  })
  const first = ({ actions }: PublicRecord) => actions.get('minutes/2024-03-06/1') as Entry<'Action'>

  test.each([
    ['2024-04-30', 'no-later-minutes'],
    ['2024-05-01', 'in-progress'],
    ['2024-06-04', 'in-progress'],
    ['2024-06-05', 'done'],
  ])('on %s: %s', (date, state) => expect(stateOn(first(record), record, date)).toBe(state))

  test('two in one meeting: the later in the text', () => {
    const both = recordOf({ 'minutes/2024-05-01.mdx': minutes(`${update('dropped')}\n\n${update('replaced')}`) })
    expect(stateOn(first(both), both, '2024-05-01')).toBe('replaced')
  })

  test.each([
    ['2024-04-30', 'no-later-minutes'],
    ['2024-05-01', 'open'],
  ])('without a word it is open from the day of minutes that could have had one: on %s %s', (date, state) => {
    const silent = recordOf({ 'minutes/2024-05-01.mdx': minutes('x') })
    expect(stateOn(first(silent), silent, date)).toBe(state)
  })
})

test('a document is found by kind and short id', () => {
  const record = recordOf()
  expect(find(record, 'people', 'ada-finch')?.data?.name).toBe('Ada Finch')
  expect(find(record, 'posts', 'ada-finch')).toBeUndefined()
})

test.each([
  ['from 1 May 2024', { from: '2024-05-01' }],
  ['from 1 May 2024 until 23 July 2024', { from: '2024-05-01', fromKnown: true, until: '2024-07-23' }],
  ['first recorded on 1 May 2024 (the first day is not known)', { from: '2024-05-01', fromKnown: false }],
  [
    'first recorded on 1 May 2024 (the first day is not known), until 23 July 2024',
    { from: '2024-05-01', fromKnown: false, until: '2024-07-23' },
  ],
])('a role is held %s', (words, period) => expect(rolePeriod(period)).toBe(words))
