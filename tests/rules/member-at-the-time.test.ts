import { describe, expect, test } from 'vitest'
import { type Files, findings, verdictOf } from '../bodies.ts'
import { cleo, declared, meeting } from './people.ts'

const FILE = 'minutes/2024-05-01.mdx'
const said = (roles: string, lists: Record<string, string[]>, files: Files = {}, asOf = '2024-06-01') =>
  findings(
    'member-at-the-time',
    {
      ...cleo(roles),
      ...declared('2024-01-01'),
      ...meeting('2024-05-01', lists),
      'minutes/2024-03-06.mdx': undefined,
      ...files,
    },
    asOf,
  )
    .filter((one) => one.startsWith(FILE))
    .map((one) => one.slice(FILE.length + 1))

const OTHERS = ['ada-finch', 'ben-marl']
const attended = (...more: string[]) => ({ attended: [...OTHERS, ...more] })
const SEAT = '{post: members, from: 2024-01-10}'
const forgotten = ['4:11 Cleo Dray, a member on 1 May 2024, is in none of `attended`, `apologies` and `absent`']
const stranger = (place: string) => [
  `${place} Unexpected Cleo Dray among the members, of whom this record has no seat on 1 May 2024`,
]

describe('every serving member is in one list', () => {
  test.each([
    ['attended', SEAT, attended('cleo-dray'), []],
    ['sent apologies', SEAT, { ...attended(), apologies: ['cleo-dray'] }, []],
    ['absent', SEAT, { ...attended(), absent: ['cleo-dray'] }, []],
    ['in none, with two seats', `${SEAT}, {post: chair, from: 2024-02-01}`, attended(), forgotten],
    ['in none, on the first day of the seat', '{post: members, from: 2024-05-01}', attended(), forgotten],
    [
      'in none, on the last day of the seat',
      '{post: members, from: 2024-01-01, until: 2024-05-01}',
      attended(),
      forgotten,
    ],
    ['in none, the day after the seat', '{post: members, from: 2024-01-01, until: 2024-04-30}', attended(), []],
  ])('%s', (_, roles, lists, expected) => expect(said(roles, lists)).toEqual(expected))

  test('nobody attended at all', () =>
    expect(said('', { attended: [] })).toEqual([
      '4:11 Unexpected minutes of 1 May 2024 that name nobody who came or stayed away',
    ]))
})

describe('nobody is listed as a member who was none', () => {
  test.each([
    ['the last day', '{post: members, from: 2024-01-01, until: 2024-05-01}', attended('cleo-dray'), []],
    [
      'the day after the last',
      '{post: members, from: 2024-01-01, until: 2024-04-30}',
      attended('cleo-dray'),
      stranger('4:33'),
    ],
    ['the day before the first', '{post: members, from: 2024-05-02}', attended('cleo-dray'), stranger('4:33')],
    [
      'between two seats',
      '{post: members, from: 2024-01-01, until: 2024-04-30}, {post: chair, from: 2024-05-02}',
      attended('cleo-dray'),
      stranger('4:33'),
    ],
    ['never', '', attended('cleo-dray'), stranger('4:33')],
    ['among the apologies', '', { ...attended(), apologies: ['cleo-dray'] }, stranger('5:13')],
    ['among the absent', '', { ...attended(), absent: ['cleo-dray'] }, stranger('5:10')],
    ['in attendance', '', { ...attended(), inAttendance: ['cleo-dray'] }, []],
  ])('%s', (_, roles, lists, expected) => expect(said(roles, lists)).toEqual(expected))

  test('a seat of another sort of post is none', () => {
    const usher = { 'posts/usher.mdx': '---\nname: Usher\nrole: adviser\n---\n' }
    expect(said('{post: usher, from: 2024-01-01}', attended('cleo-dray'), usher)).toEqual(stranger('4:33'))
  })

  test('somebody whose file can’t be read: nothing is said', () =>
    expect(said('', attended('cleo-dray'), { 'people/cleo-dray.mdx': 'x' })).toEqual([]))

  test('somebody with a post that can’t be read: nothing is said', () => {
    const roles = '{post: usher, from: 2024-01-01}'
    expect(said(roles, attended('cleo-dray'), { 'posts/usher.mdx': 'x' })).toEqual([])
    expect(said(roles, attended('cleo-dray'))).toEqual([])
  })

  test('the seat that is near is shown with its dates', () => {
    const files = {
      ...cleo('{post: members, from: 2024-01-01, until: 2024-04-30}'),
      ...meeting('2024-05-01', attended('cleo-dray')),
    }
    const found = verdictOf(files).diagnostics.find(
      (one) => one.rule === 'member-at-the-time' && one.file.endsWith(FILE),
    )
    expect(found?.related.map((one) => one.message)).toEqual([
      'Members of the Committee from 1 January 2024 until 30 April 2024',
    ])
    expect(found?.subjects).toEqual(['minutes/2024-05-01/members/cleo-dray', 'minutes/2024-05-01'])
  })
})

describe('nobody is in two lists', () => {
  test.each([
    [
      'attended and apologies',
      { ...attended(), apologies: ['ben-marl'] },
      ['5:13 Unexpected Ben Marl in `apologies`, already in `attended`'],
    ],
    [
      'attended and in attendance',
      { ...attended(), inAttendance: ['ben-marl'] },
      ['5:16 Unexpected Ben Marl in `inAttendance`, already in `attended`'],
    ],
    [
      'apologies and absent',
      { attended: ['ada-finch'], apologies: ['ben-marl'], absent: ['ben-marl'] },
      ['6:10 Unexpected Ben Marl in `absent`, already in `apologies`'],
    ],
    ['one list twice', attended('ben-marl'), ['4:33 Unexpected Ben Marl in `attended`, already in `attended`']],
  ])('%s', (_, lists, expected) => expect(said('', lists)).toEqual(expected))
})

test('minutes of a meeting to come are not judged', () => {
  expect(said(SEAT, attended(), {}, '2024-04-30')).toEqual([])
  expect(said(SEAT, attended(), {}, '2024-05-01')).toEqual(forgotten)
})

describe('no member is listed as a guest', () => {
  const usher = { 'posts/usher.mdx': '---\nname: Usher\nrole: official\n---\n' }
  const came = { ...attended(), inAttendance: ['cleo-dray'] }
  const guest = ['5:16 Unexpected Cleo Dray in `inAttendance`, a member on 1 May 2024, expected `attended`']
  test.each([
    ['with a seat', SEAT, guest],
    ['on the last day of it', '{post: members, from: 2024-01-01, until: 2024-05-01}', guest],
    ['the day after', '{post: members, from: 2024-01-01, until: 2024-04-30}', []],
    ['who holds another post too', `${SEAT}, {post: usher, from: 2024-05-01}`, []],
    ['who holds another post too from the next day on', `${SEAT}, {post: usher, from: 2024-05-02}`, guest],
    ['without a seat', '{post: usher, from: 2024-05-01}', []],
  ])('%s', (_, roles, expected) => expect(said(roles, came, usher)).toEqual(expected))

  test('by their post', () => {
    const seat = (post: string) => [
      `5:16 Unexpected ${post} in \`inAttendance\`, whose holders are members, expected their own ids in \`attended\``,
    ]
    expect(said('', { ...attended(), inAttendance: ['chair'] })).toEqual(seat('Chair'))
    expect(said('', { ...attended(), inAttendance: ['members'] })).toEqual(seat('Members of the Committee'))
    expect(said('', { ...attended(), inAttendance: ['usher'] }, usher)).toEqual([])
  })
})

describe('roles of one post don’t overlap', () => {
  const clock = (roles: string, files: Files = {}) =>
    findings('member-at-the-time', { ...cleo(roles), ...files }).filter((one) => one.startsWith('people/'))
  const chair = (until: string) => ({
    'people/ada-finch.mdx': `---\nname: Ada Finch\nroles:\n  - {post: chair, from: 2024-01-01${until}}\n---\n`,
  })
  const SECOND = 'Unexpected Cleo Dray as Chair from 1 June 2024, a post that Ada Finch held'
  test.each([
    ['without a last day', '', [`people/cleo-dray.mdx:3:16 ${SECOND} without a last day`]],
    ['until that day', ', until: 2024-06-01', [`people/cleo-dray.mdx:3:16 ${SECOND} until 1 June 2024`]],
    ['until the day before', ', until: 2024-05-31', []],
  ])('a Chair beside another, who held the post %s', (_, until, expected) =>
    expect(clock('{post: chair, from: 2024-06-01}', chair(until))).toEqual(expected),
  )

  test('one who came first is not hidden by one who came and left', () => {
    const ben = '---\nname: Ben Marl\nroles:\n  - {post: chair, from: 2024-02-01, until: 2024-02-02}\n---\n'
    const found = clock('{post: chair, from: 2024-06-01}', { ...chair(''), 'people/ben-marl.mdx': ben })
    expect(found).toEqual([
      'people/ben-marl.mdx:4:12 Unexpected Ben Marl as Chair from 1 February 2024, a post that Ada Finch held without a last day',
      `people/cleo-dray.mdx:3:16 ${SECOND} without a last day`,
    ])
  })

  test.each<[string, string, string[]]>([
    ['of several people', SEAT, []],
    [
      'of one person twice',
      `${SEAT}, {post: members, from: 2024-03-01}`,
      [
        'people/cleo-dray.mdx:3:51 Unexpected Cleo Dray as Members of the Committee from 1 March 2024, a post that the same person held without a last day',
      ],
    ],
    [
      'of one person, one after the other',
      '{post: members, from: 2024-01-01, until: 2024-02-01}, {post: members, from: 2024-02-02}',
      [],
    ],
  ])('in a group, %s', (_, roles, expected) => expect(clock(roles)).toEqual(expected))

  test('none ends before it begins', () =>
    expect(clock('{post: members, from: 2024-03-01, until: 2024-02-29}')).toEqual([
      'people/cleo-dray.mdx:3:50 Unexpected last day of Cleo Dray as Members of the Committee, 29 February 2024, expected one from the first day on, 1 March 2024',
    ]))
})

describe('what the minutes say of attendance', () => {
  const forgetful = (attendance: string, lists: Record<string, string> = {}) => {
    const fields = Object.entries({ attended: '[]', ...lists }).map(([list, ids]) => `${list}: ${ids}\n`)
    const text = `---\ndate: 2024-05-01\nstatus: approved\nattendance: ${attendance}\n${fields.join('')}---\n`
    return findings('member-at-the-time', { [FILE]: text, 'minutes/2024-03-06.mdx': undefined })
  }
  const unexpected = (place: string, list: string, attendance: string) => [
    `${FILE}:${place} Unexpected names in \`${list}\` beside \`attendance: ${attendance}\`, expected none`,
  ]
  test('complete is what minutes are that say nothing of it', () =>
    expect(forgetful('complete', { attended: '[ada-finch]' })).toHaveLength(1))
  test.each<[string, Record<string, string>, string[]]>([
    ['attended-only', { attended: '[ada-finch]' }, []],
    ['attended-only', { attended: '[]' }, []],
    ['attended-only', { apologies: '[ben-marl]' }, unexpected('6:12', 'apologies', 'attended-only')],
    ['attended-only', { absent: '[ben-marl]' }, unexpected('6:9', 'absent', 'attended-only')],
    ['not-recorded', {}, []],
    ['not-recorded', { attended: '[ben-marl]' }, unexpected('5:11', 'attended', 'not-recorded')],
  ])('%s, with %j', (attendance, lists, expected) => expect(forgetful(attendance, lists)).toEqual(expected))

  test('a Chair is not asked to be among those whom nobody wrote down', () => {
    const text = `---\ndate: 2024-05-01\nstatus: approved\nchair: ada-finch\nattendance: not-recorded\nattended: []\n---\n`
    expect(findings('chaired', { [FILE]: text })).toEqual([])
  })
})

describe('a guest whose name reads like that of a member', () => {
  const reads = (guest: string, lists: Record<string, string[]>, member = 'Cleo Dray') =>
    said(
      SEAT,
      { ...lists, inAttendance: ['guest'] },
      {
        'people/cleo-dray.mdx': `---\nname: ${member}\nroles: [${SEAT}]\n---\n`,
        'people/guest.mdx': `---\nname: ${guest}\n---\n`,
      },
    ).filter((one) => one.includes('reads like'))
  const away = { ...attended(), apologies: ['cleo-dray'] }
  test.each([
    ['C. Dray', 'Cleo Dray', 1],
    ['C. Drays', 'Cleo Dray', 1],
    ['Cleo Drey', 'Cleo Dray', 1],
    ['Ms Cloe Dray', 'Cleo Dray', 1],
    ['Cleo Dray', 'C. Dray', 1],
    ['Carl Dray', 'Cleo Dray', 0],
    ['C. Finch', 'Cleo Dray', 0],
    ['D. Dray', 'Cleo Dray', 0],
  ])('%s beside %s: %i', (guest, member, count) => expect(reads(guest, away, member)).toHaveLength(count))
  test('is somebody else where the member attended too', () =>
    expect(reads('C. Dray', attended('cleo-dray'))).toEqual([]))
})

describe('a deputy', () => {
  const deputy = (fields: string, lists: Record<string, string[]> = {}) =>
    said(
      SEAT,
      { attended: ['ada-finch', `{ person: dan-reed, ${fields} }`], ...lists },
      {
        'people/dan-reed.mdx': '---\nname: Dan Reed\n---\n',
        'people/eve-moss.mdx':
          '---\nname: Eve Moss\nroles:\n  - { post: members, from: 2023-01-01, until: 2024-04-30 }\n---\n',
      },
    )
  const NOBODY = { apologies: ['cleo-dray'] }
  test.each<[string, string, Record<string, string[]>, string[]]>([
    ['for a member whom nothing else names', 'for: ben-marl', NOBODY, []],
    ['for one who sent apologies', 'for: ben-marl', { apologies: ['cleo-dray', 'ben-marl'] }, []],
    [
      'for themselves',
      'for: dan-reed',
      { apologies: ['cleo-dray', 'ben-marl'] },
      ['4:48 Unexpected Dan Reed as a deputy for themselves'],
    ],
    ['for one whose id is misspelt: another rule asks', 'for: ben-marll', NOBODY, []],
    [
      'for one who came',
      'for: ada-finch',
      { apologies: ['cleo-dray', 'ben-marl'] },
      ['4:48 Unexpected Dan Reed as a deputy for Ada Finch, who is in `attended` too'],
    ],
    [
      'for one who had left',
      'for: eve-moss',
      { apologies: ['cleo-dray', 'ben-marl'] },
      ['4:48 Unexpected Dan Reed as a deputy for Eve Moss, of whom this record has no seat on 1 May 2024'],
    ],
    [
      'for nobody',
      'until: "15:00"',
      { apologies: ['cleo-dray', 'ben-marl'] },
      ['4:23 Unexpected Dan Reed among the members, of whom this record has no seat on 1 May 2024'],
    ],
    [
      'of two for one member',
      'for: ben-marl }, { person: eve-moss, for: ben-marl',
      NOBODY,
      ['4:85 Unexpected Eve Moss as a deputy for Ben Marl, who has a deputy already'],
    ],
  ])('%s', (_, fields, lists, expected) => expect(deputy(fields, lists)).toEqual(expected))
})
