/** Who is suspended does not serve, from the first day to the last, and serves again after it. */
import { describe, expect, test } from 'vitest'
import { type Files, findings } from '../bodies.ts'
import { body, cleo, declared, meeting } from './people.ts'

const FILE = 'minutes/2024-05-01.mdx'
const seat = (suspended: string, more = '') =>
  cleo(`{post: members, from: 2024-01-10${more}, suspended: [${suspended}]}`)
const OTHERS = ['ada-finch', 'ben-marl']
const at = (place: string, rule: string, files: Files, asOf = '2024-06-01') =>
  findings(rule, { 'minutes/2024-03-06.mdx': undefined, ...files }, asOf)
    .filter((one) => one.startsWith(place))
    .map((one) => one.slice(place.length + 1))

describe('at a meeting of 1 May', () => {
  const forgotten = ['4:11 Cleo Dray, a member on 1 May 2024, is in none of `attended`, `apologies` and `absent`']
  const among = (place: string, words: string) => [
    `${place} Unexpected Cleo Dray among the members, who by this record was suspended ${words}`,
  ]
  test.each([
    ['since that day', '{from: 2024-05-01, until: 2024-05-31}', 'from 1 May 2024 until 31 May 2024'],
    ['up to that day', '{from: 2024-04-01, until: 2024-05-01}', 'from 1 April 2024 until 1 May 2024'],
    ['on that day only', '{from: 2024-05-01, until: 2024-05-01}', 'on 1 May 2024'],
    ['without an end', '{from: 2024-02-01}', 'from 1 February 2024'],
    [
      'for the second time',
      '{from: 2024-02-01, until: 2024-02-29}, {from: 2024-04-30, until: 2024-05-02}',
      'from 30 April 2024 until 2 May 2024',
    ],
  ])('suspended %s', (_, suspended, words) => {
    const found = (lists: Record<string, string[]>) =>
      at(FILE, 'member-at-the-time', { ...seat(suspended), ...meeting('2024-05-01', lists) })
    expect(found({ attended: OTHERS })).toEqual([])
    expect(found({ attended: [...OTHERS, 'cleo-dray'] })).toEqual(among('4:33', words))
    expect(found({ attended: OTHERS, apologies: ['cleo-dray'] })).toEqual(among('5:13', words))
    expect(found({ attended: OTHERS, inAttendance: ['cleo-dray'] })).toEqual([])
  })

  test.each([
    ['from the day after', '{from: 2024-05-02, until: 2024-05-31}'],
    ['up to the day before', '{from: 2024-04-01, until: 2024-04-30}'],
    ['before and after', '{from: 2024-04-01, until: 2024-04-30}, {from: 2024-05-02}'],
  ])('suspended %s, they are a member', (_, suspended) => {
    const files = { ...seat(suspended), ...meeting('2024-05-01', { attended: OTHERS }) }
    expect(at(FILE, 'member-at-the-time', files)).toEqual(forgotten)
  })

  test('nobody sits in for them', () => {
    const dora = { 'people/dora-pell.mdx': '---\nname: Dora Pell\n---\n' }
    const lists = { attended: [...OTHERS, '{ person: dora-pell, for: cleo-dray }'] }
    const files = { ...dora, ...seat('{from: 2024-05-01}'), ...meeting('2024-05-01', lists) }
    expect(at(FILE, 'member-at-the-time', files)).toEqual([
      '4:59 Unexpected Dora Pell as a deputy for Cleo Dray, who by this record was suspended from 1 May 2024',
    ])
  })

  test('they don’t count for the quorum', () => {
    const text = '<Decision id="dial">The dial stays white.</Decision>'
    const files = (suspended: string) => ({
      ...body('policy: {quorum: 3}'),
      ...seat(suspended),
      ...meeting('2024-05-01', { attended: [...OTHERS, 'cleo-dray'] }, `## The dial\n\n${text}`),
    })
    expect(at(FILE, 'quorate', files('{from: 2024-05-02}'))).toEqual([])
    expect(at(FILE, 'quorate', files('{from: 2024-05-01}'))).toEqual([
      '9:1 These minutes show 2 members at this decision of 1 May 2024, and the terms ask for 3',
    ])
  })

  test('they are not in the chair', () => {
    const chair = (suspended: string): Files => ({
      'posts/vice-chair.mdx': '---\nname: Vice-Chair\nrole: vice-chair\n---\n',
      ...cleo(`{post: vice-chair, from: 2024-01-10, suspended: [${suspended}]}`),
      [FILE]: `---\ndate: 2024-05-01\nstatus: draft\nchair: cleo-dray\nattended: [ada-finch, ben-marl, cleo-dray]\n---\n`,
    })
    expect(at(FILE, 'chaired', chair('{from: 2024-05-02}'))).toEqual([])
    expect(at(FILE, 'chaired', chair('{from: 2024-05-01, until: 2024-05-01}'))).toEqual([
      '4:8 Unexpected Cleo Dray in the chair, who by this record was suspended on 1 May 2024',
    ])
  })
})

describe('on the day of the judgement', () => {
  const NONE = [
    '4:15 This record holds no current declaration by Cleo Dray (Members of the Committee); it cannot show whether one was signed',
  ]
  const files = { ...seat('{from: 2024-05-10, until: 2024-05-20}'), 'minutes/2024-05-01.mdx': undefined }
  test.each([
    ['2024-05-09', 1],
    ['2024-05-10', 0],
    ['2024-05-20', 0],
    ['2024-05-21', 1],
  ])('a declaration is asked for on %s: %i', (asOf, count) => {
    const found = findings('declaration-current', { 'minutes/2024-03-06.mdx': undefined, ...files }, asOf)
    expect(found.filter((one) => one.includes('Cleo Dray'))).toHaveLength(count)
  })
  test('in these words', () =>
    expect(at('people/cleo-dray.mdx', 'declaration-current', files, '2024-05-21').map((one) => one.slice(5))).toEqual(
      NONE.map((one) => one.slice(5)),
    ))

  test('who never comes back is not asked to renew', () => {
    const lapse = (suspended: string) =>
      findings(
        'declaration-lapses-soon',
        { ...body('policy: {lapseWarningDays: [60]}'), ...seat(suspended), ...declared('2024-01-10') },
        '2024-12-20',
      ).filter((one) => one.includes('Cleo Dray'))
    expect(lapse('{from: 2025-01-02, until: 2025-01-31}')).toHaveLength(1)
    expect(lapse('{from: 2025-01-02}')).toEqual([])
    expect(lapse('{from: 2024-12-20, until: 2024-12-24}')).toEqual([])
  })

  test('an action of theirs asks who acts in the meantime', () => {
    const action = meeting(
      '2024-05-01',
      { attended: [...OTHERS, 'cleo-dray'] },
      '## The bell\n\n<Action id="1" owner="cleo-dray">Cleo Dray to oil the bell.</Action>',
    )
    const found = (asOf: string) =>
      at(FILE, 'owner-in-post', { ...seat('{from: 2024-05-10, until: 2024-05-20}'), ...action }, asOf)
    expect(found('2024-05-09')).toEqual([])
    expect(found('2024-05-10')).toEqual([
      '9:23 The owner of this open action is suspended from 10 May 2024 until 20 May 2024: Cleo Dray',
    ])
    expect(found('2024-05-21')).toEqual([])
  })

  test('the post of a Chair who is suspended has nobody in it, and somebody may stand in', () => {
    const ada = (suspended: string) => ({
      'people/ada-finch.mdx': `---\nname: Ada Finch\nroles: [{post: chair, from: 2024-01-01, suspended: [${suspended}]}]\n---\n`,
      'minutes/2024-05-01.mdx': undefined,
    })
    const away = ada('{from: 2024-05-15, until: 2024-06-15}')
    expect(at('posts/chair.mdx', 'post-held', away)).toEqual([
      '2:7 The record names nobody in the post of Chair on 1 June 2024: Ada Finch is suspended from 15 May 2024 until 15 June 2024',
    ])
    const standing = (until: string) => ({ ...away, ...cleo(`{post: chair, from: 2024-05-15, until: ${until}}`) })
    expect(at('posts/chair.mdx', 'post-held', standing('2024-06-15'))).toEqual([])
    expect(at('people', 'member-at-the-time', standing('2024-06-15'))).toEqual([])
    expect(at('people', 'member-at-the-time', standing('2024-06-16'))).toEqual([
      'ada-finch.mdx:3:16 Unexpected Ada Finch as Chair from 16 June 2024, a post that Cleo Dray held until 16 June 2024',
    ])
  })
})

test('an action is not given to somebody who is suspended that day', () => {
  const action = meeting(
    '2024-05-01',
    { attended: OTHERS },
    '## The bell\n\n<Action id="1" owner="cleo-dray">Cleo Dray to oil the bell.</Action>',
  )
  expect(at(FILE, 'action-has-owner', { ...seat('{from: 2024-05-01, until: 2024-05-20}'), ...action })).toEqual([
    '9:23 Unexpected owner Cleo Dray, who by this record was suspended from 1 May 2024 until 20 May 2024',
  ])
})

describe('what can’t be', () => {
  const shape = (roles: string) =>
    findings('document-shape', { ...cleo(roles) }).map((one) => one.replace(/^people\/cleo-dray.mdx:\d+:\d+ /, ''))
  test.each([
    ['{post: members, from: 2024-01-10, suspended: [{from: 2024-03-02, until: 2024-03-01}]}', 'not before `from`'],
    ['{post: members, from: 2024-01-10, suspended: [{from: 2024-01-09, until: 2024-03-01}]}', 'which begins later'],
    [
      '{post: members, from: 2024-01-10, until: 2024-02-28, suspended: [{from: 2024-02-01, until: 2024-03-01}]}',
      'which ends earlier',
    ],
    [
      '{post: members, from: 2024-01-10, suspended: [{from: 2024-02-01}, {from: 2024-03-01}]}',
      'after the end of the one above',
    ],
    ['{post: members, from: 2024-01-10, left: resigned}', '`left` needs `until`'],
    ['{post: members, from: 2024-01-10, until: 2024-02-01, left: removed}', '`removed` needs words'],
    ['{post: members, from: 2024-01-10, until: 2024-02-01, left: bored}', 'expected'],
    ['{post: members, from: 2024-01-10, carriesOver: true}', '`carriesOver` needs `until`'],
  ])('%s', (roles, words) => {
    const found = shape(roles)
    expect(found).toHaveLength(1)
    expect(found[0]).toContain(words)
  })
  test('and what can', () =>
    expect(
      shape(
        '{post: members, from: 2024-01-10, until: 2024-02-01, left: {how: removed, reason: The clock was sold abroad}}',
      ),
    ).toEqual([]))
})
