import { describe, expect, test } from 'vitest'
import { type Files, findings, verdictOf } from '../bodies.ts'
import { cleo, declared, meeting } from './people.ts'

const organisation = (lines = '') => `---\nname: Organisation\ntype: programme\n${lines}\n---\n`
const SCHEME: Files = {
  'organisations/scheme.mdx': organisation('barrier: true'),
  'organisations/board.mdx': organisation('partOf: scheme'),
  'organisations/panel.mdx': organisation('partOf: board'),
  'organisations/shop.mdx': organisation(),
  'posts/adviser.mdx': '---\nname: Adviser\nrole: adviser\ngroup: true\nadvises: board\n---\n',
}
const MEMBER = '{post: members, from: 2024-01-01}'
const adviser = (dates: string) => `${MEMBER}, {post: adviser, ${dates}}`
const BOTH = { attended: ['ada-finch', 'ben-marl', 'cleo-dray'] }
const said = (roles: string, files: Files = {}, lists: Record<string, string[]> = BOTH, asOf = '2024-06-01') =>
  findings(
    'adviser-separate',
    { ...SCHEME, ...cleo(roles), ...declared('2024-01-01'), ...meeting('2024-05-01', lists), ...files },
    asOf,
  )
const caught = [
  'minutes/2024-05-01.mdx:4:33 This record names Cleo Dray both as a member who attended on 1 May 2024 and as holding the post Adviser that day',
]
const advises = (what: string): Files => ({
  'posts/adviser.mdx': `---\nname: Adviser\nrole: adviser\n${what}\n---\n`,
})

describe('a member who attends while an adviser', () => {
  test.each([
    ['all the time', 'from: 2024-01-01', caught],
    ['from that day', 'from: 2024-05-01', caught],
    ['first seen that day', 'recorded: 2024-05-01', caught],
    ['until that day', 'from: 2024-01-01, until: 2024-05-01', caught],
    ['from the next day', 'from: 2024-05-02', []],
    ['until the day before', 'from: 2024-01-01, until: 2024-04-30', []],
  ])('%s', (_, dates, expected) => expect(said(adviser(dates))).toEqual(expected))

  test('twice, with an end between: the one that was held counts', () =>
    expect(said(`${adviser('from: 2024-01-01, until: 2024-02-01')}, {post: adviser, from: 2024-04-01}`)).toHaveLength(
      1,
    ))

  test('listed twice is one finding', () =>
    expect(said(adviser('from: 2024-01-01'), {}, { attended: ['cleo-dray', 'cleo-dray'] })).toHaveLength(1))
})

describe('what the post advises', () => {
  test.each([
    ['what is marked', 'advises: scheme', 1],
    ['a part of it', 'advises: board', 1],
    ['a part of a part', 'advises: panel', 1],
    ['something else', 'advises: shop', 0],
    ['nothing that is told', '', 0],
    ['something unknown', 'advises: nowhere', 0],
  ])('%s', (_, line, count) => expect(said(adviser('from: 2024-01-01'), advises(line))).toHaveLength(count))

  test('parts in a ring end where they close', () => {
    const ring = {
      'organisations/scheme.mdx': organisation('partOf: board'),
      'organisations/board.mdx': organisation('partOf: scheme'),
    }
    expect(said(adviser('from: 2024-01-01'), ring)).toEqual([])
    const marked = { ...ring, 'organisations/scheme.mdx': organisation('partOf: board\nbarrier: true') }
    expect(said(adviser('from: 2024-01-01'), marked)).toHaveLength(1)
  })
})

describe('is separate', () => {
  test.each([
    ['who comes as an adviser only', { attended: ['ada-finch', 'ben-marl'], inAttendance: ['cleo-dray'] }],
    ['whose post is in attendance', { attended: ['ada-finch', 'ben-marl'], inAttendance: ['adviser'] }],
    ['who sends apologies', { attended: ['ada-finch', 'ben-marl'], apologies: ['cleo-dray'] }],
    ['nobody attends', { attended: [] }],
  ])('%s', (_, lists) => expect(said(adviser('from: 2024-01-01'), {}, lists)).toEqual([]))

  test('a meeting to come', () => {
    expect(said(adviser('from: 2024-01-01'), {}, BOTH, '2024-04-30')).toEqual([])
    expect(said(adviser('from: 2024-01-01'), {}, BOTH, '2024-05-01')).toHaveLength(1)
  })
})

describe('a post that nobody is known to have held', () => {
  const nameless = [
    'posts/adviser.mdx:5:10 The record names nobody who has held the post Adviser, so it can’t show that no member did',
  ]
  test.each([
    ['nobody ever', MEMBER, 'group: true\nadvises: board', nameless],
    ['somebody, long ago', adviser('from: 2010-01-01, until: 2010-01-02'), 'group: true\nadvises: board', []],
    ['somebody, one day', adviser('from: 2030-01-01'), 'group: true\nadvises: board', []],
    ['it advises something else', MEMBER, 'group: true\nadvises: shop', []],
  ])('%s', (_, roles, lines, expected) => expect(said(roles, advises(lines))).toEqual(expected))

  test('can be explained by the post', () =>
    expect(verdictOf(SCHEME).diagnostics.find((one) => one.rule === 'adviser-separate')?.subjects).toEqual([
      'posts/adviser',
    ]))
})

test('the post is shown, and the list of those in attendance if it names it', () => {
  const files = {
    ...SCHEME,
    ...cleo(adviser('from: 2024-01-01')),
    ...meeting('2024-05-01', { ...BOTH, inAttendance: ['adviser'] }),
  }
  expect(verdictOf(files).diagnostics.find((one) => one.rule === 'adviser-separate')).toMatchObject({
    related: [
      { file: 'content/people/cleo-dray.mdx', message: 'Adviser from 1 January 2024' },
      { file: 'content/minutes/2024-05-01.mdx', message: 'in attendance too' },
    ],
    subjects: ['minutes/2024-05-01/attended/cleo-dray', 'minutes/2024-05-01', 'people/cleo-dray'],
  })
})
