import { describe, expect, test } from 'vitest'
import { type Files, findings, minutes, verdictOf } from '../bodies.ts'
import { body, cleo } from './people.ts'

const FILE = 'minutes/2024-05-01.mdx'
const MEMBER = '{post: members, from: 2024-01-01, until: 2024-05-15}'
const owned = (more = 'owner="cleo-dray"') => ({ [FILE]: minutes(`<Action id="1" ${more}>x</Action>`) })
const said = (files: Files, asOf = '2024-06-01') =>
  findings('owner-in-post', files, asOf).map((one) => one.replace(`${FILE}:`, ''))
const left = (place: string, day = '15 May 2024') => [
  `${place} The owner of this open action left on ${day}: Cleo Dray`,
]

describe('a person', () => {
  test.each<[string, string, string, string[]]>([
    ['on the last day', MEMBER, '2024-05-15', []],
    ['on the day after', MEMBER, '2024-05-16', left('8:23')],
    ['without a last day', '{post: members, from: 2024-01-01}', '2030-01-01', []],
    ['without a role', '', '2030-01-01', []],
    ['with another role since', `${MEMBER}, {post: chair, from: 2024-05-16}`, '2024-06-01', []],
    ['between two roles', `${MEMBER}, {post: chair, from: 2024-07-01}`, '2024-06-01', left('8:23')],
    ['shown in another role later', `${MEMBER}, {post: chair, recorded: 2024-07-01}`, '2024-06-01', []],
    ['with a role that can’t be read', `${MEMBER}, {post: usher, from: 2024-05-16}`, '2024-06-01', []],
    // That is the question of `action-has-owner`.
    ['who had left before the meeting', MEMBER.replace('05-15', '04-30'), '2024-06-01', []],
    ['who left on the day of the meeting', MEMBER.replace('05-15', '05-01'), '2024-06-01', left('8:23', '1 May 2024')],
  ])('%s', (_, roles, asOf, expected) => expect(said({ ...cleo(roles), ...owned() }, asOf)).toEqual(expected))

  test('beside another who serves, and at the very id', () =>
    expect(said({ ...cleo(MEMBER), ...owned('owner="chair, cleo-dray"') })).toEqual(left('8:30')))

  test('who leads what a group owns', () =>
    expect(said({ ...cleo(MEMBER), ...owned('owner="members" lead="cleo-dray"') })).toEqual([
      '8:38 The lead of this open action left on 15 May 2024: Cleo Dray',
    ]))

  test('who owns and leads is told of once', () =>
    expect(said({ ...cleo(MEMBER), ...owned('owner="members, cleo-dray" lead="cleo-dray"') })).toEqual(left('8:32')))
})

describe('a post', () => {
  const usher = (roles: string, more = '') => ({
    'posts/usher.mdx': `---\nname: Usher\nrole: official\n${more}---\n`,
    ...cleo(roles),
    ...owned('owner="usher"'),
  })
  const roles = '{post: usher, from: 2024-01-01, until: 2024-05-15}'
  const vacant = ['8:23 The post that owns this open action is vacant since 15 May 2024: Usher']
  test.each<[string, Files, string[]]>([
    ['that nobody holds any more', usher(roles), vacant],
    ['that somebody took over', usher(`${roles}, {post: usher, from: 2024-05-20}`), []],
    ['that somebody will take over', usher(`${roles}, {post: usher, from: 2024-06-20}`), vacant],
    ['of a group', usher(roles, 'group: true\n'), []],
  ])('%s', (_, files, expected) => expect(said(files)).toEqual(expected))
})

describe('an action', () => {
  const later = (status: string, day = '2024-05-16') => ({
    [`minutes/${day}.mdx`]: minutes(`<Update of="minutes/2024-05-01/1" status="${status}">x</Update>`).replace(
      '2024-05-01',
      day,
    ),
  })
  test.each<[string, Files, string[]]>([
    ['done', later('done'), []],
    ['dropped', later('dropped'), []],
    ['replaced', later('replaced'), []],
    ['in progress', later('in-progress'), left('8:23')],
    ['done by a meeting to come', later('done', '2024-06-02'), left('8:23')],
  ])('%s', (_, files, expected) => expect(said({ ...cleo(MEMBER), ...owned(), ...files })).toEqual(expected))

  test('of a body that has ended is judged on its last day', () => {
    const files = { ...cleo(MEMBER), ...owned() }
    expect(said({ ...files, ...body('dissolved: 2024-05-15') })).toEqual([])
    expect(said({ ...files, ...body('recordEnds: 2024-05-16') })).toEqual(left('8:23'))
  })
})

describe('whom to ask', () => {
  const asked = (attributes: string, files: Files = {}) =>
    verdictOf({ ...cleo(MEMBER), ...owned(attributes), ...files }).diagnostics.find(
      ({ rule }) => rule === 'owner-in-post',
    )?.help[0]
  test.each([
    ['owner="cleo-dray"', 'ask Ada Finch (Chair) who takes it over'],
    ['owner="cleo-dray, ben-marl"', 'ask Ben Marl who takes it over'],
    ['owner="cleo-dray, members"', 'ask Ada Finch (Chair) who takes it over'],
    ['owner="cleo-dray, members" lead="ben-marl"', 'ask Ben Marl who takes it over'],
  ])('%s', (attributes, expected) => expect(asked(attributes)).toBe(expected))

  test('where nobody is left', () => {
    const gone = '---\nname: Ada Finch\nroles:\n  - post: chair\n    from: 2024-01-01\n    until: 2024-05-20\n---\n'
    expect(asked('owner="cleo-dray"', { 'people/ada-finch.mdx': gone })).toBe(
      'the record names nobody else to ask: no other owner, and no Chair who serves',
    )
  })
})
