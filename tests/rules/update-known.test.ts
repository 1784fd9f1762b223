import { describe, expect, test } from 'vitest'
import { type Files, findings, minutes, verdictOf } from '../bodies.ts'
import { meeting } from './people.ts'

const MARCH = 'minutes/2024-03-06'
const BY = 'minutes/2024-05-01/9'
const update = (of: string, status = 'done') =>
  status === 'replaced'
    ? `<Update of="${of}" status="${status}" by="${BY}">x</Update>\n\n<Action id="9" owner="chair">x</Action>`
    : `<Update of="${of}" status="${status}">${status === 'dropped' ? 'It was no longer needed.' : 'x'}</Update>`
const said = (files: Files, asOf = '2024-12-01') => findings('update-known', files, asOf)
const may = (body: string): Files => ({ 'minutes/2024-05-01.mdx': minutes(body) })

const unknown = (of: string) => `Unexpected update of \`${of}\`, expected the full id of an action, need or deferral`
const closed = (status: string, day: string) =>
  `Unexpected update of something that was already \`${status}\` on ${day}`

describe('an update of', () => {
  const march = meeting(
    '2024-03-06',
    { nextMeeting: [] },
    '<Action id="1" owner="chair">x</Action>\n\n<Deferral id="2" to="next-meeting">x</Deferral>\n\n<Decision id="3">x</Decision>\n\n<Need id="4">x</Need>\n\n## Paint',
  )
  const files = {
    ...march,
    'minutes/2024-03-06.mdx': march['minutes/2024-03-06.mdx']?.replace(
      'nextMeeting: []',
      'nextMeeting: {agenda: [Oil]}',
    ),
  }

  test.each([
    ['a deferral', `${MARCH}/2`, []],
    ['an announcement', `${MARCH}/agenda/oil`, []],
    ['a need', `${MARCH}/4`, []],
    ['a decision', `${MARCH}/3`, [unknown(`${MARCH}/3`)]],
    ['a heading', `${MARCH}#paint`, [unknown(`${MARCH}#paint`)]],
    ['the whole minutes', MARCH, [unknown(MARCH)]],
    ['a meeting that isn’t there', 'minutes/2024-03-07/1', [unknown('minutes/2024-03-07/1')]],
    ['a number alone', '1', [unknown('1')]],
  ])('%s', (_, of, expected) =>
    expect(said({ ...files, ...may(update(of)) })).toEqual(
      expected.map((line) => `minutes/2024-05-01.mdx:8:13 ${line}`),
    ),
  )

  test('something in minutes that can’t be read: nothing is said', () => {
    const broken = { 'minutes/2024-03-06.mdx': `${minutes('a { b')}`.replace('2024-05-01', '2024-03-06') }
    expect(said({ ...broken, ...may(update(`${MARCH}/1`)) })).toEqual([])
  })
})

describe('the order of meetings', () => {
  test('an action of the same meeting', () =>
    expect(said(may(`<Action id="1" owner="chair">x</Action>\n\n${update('minutes/2024-05-01/1')}`))).toEqual([
      'minutes/2024-05-01.mdx:10:13 Unexpected update of something that the same meeting agreed, expected one of an earlier meeting',
    ]))

  test('an action of a later meeting', () =>
    expect(
      said({
        ...meeting('2024-07-03', {}, '<Action id="1" owner="chair">x</Action>'),
        ...may(update('minutes/2024-07-03/1')),
      }),
    ).toEqual([
      'minutes/2024-05-01.mdx:8:13 Unexpected update of something that a later meeting agreed, expected one of an earlier meeting',
    ]))

  test('minutes of a meeting to come are not judged', () => {
    const files = meeting('2024-07-03', {}, update('minutes/2024-03-06/9'))
    expect(said(files, '2024-07-02')).toEqual([])
    expect(said(files, '2024-07-03')).toHaveLength(1)
  })
})

describe('twice', () => {
  const july = (status: string) => meeting('2024-07-03', {}, update(`${MARCH}/1`, status))
  test.each([
    ['in progress, then done', 'in-progress', 'done', []],
    ['in progress twice', 'in-progress', 'in-progress', []],
    ['done, then done', 'done', 'done', [closed('done', '1 May 2024')]],
    ['done, then in progress', 'done', 'in-progress', [closed('done', '1 May 2024')]],
    ['dropped, then done', 'dropped', 'done', [closed('dropped', '1 May 2024')]],
    ['replaced, then dropped', 'replaced', 'dropped', [closed('replaced', '1 May 2024')]],
  ])('%s', (_, first, second, expected) =>
    expect(said({ ...may(update(`${MARCH}/1`, first)), ...july(second) })).toEqual(
      expected.map((line) => `minutes/2024-07-03.mdx:7:13 ${line}`),
    ),
  )

  test('in one meeting: the second is too much', () =>
    expect(said(may(`${update(`${MARCH}/1`)}\n\n${update(`${MARCH}/1`)}`))).toEqual([
      `minutes/2024-05-01.mdx:10:13 ${closed('done', '1 May 2024')}`,
    ]))

  test('in one meeting, in one line', () =>
    expect(said(may(`${update(`${MARCH}/1`)} ${update(`${MARCH}/1`)}`))).toEqual([
      `minutes/2024-05-01.mdx:8:72 ${closed('done', '1 May 2024')}`,
    ]))

  test('in one meeting, on two lines of a list', () => {
    const line = `- ${update(`${MARCH}/1`)}\n- ${update(`${MARCH}/1`, 'in-progress')}`
    expect(said(may(line))).toEqual([`minutes/2024-05-01.mdx:9:15 ${closed('done', '1 May 2024')}`])
  })
})

test('what an id looks like is told, and the place of what is meant is shown', () => {
  const found = (files: Files) => verdictOf(files, '2024-12-01').diagnostics.find((one) => one.rule === 'update-known')
  expect(found(may(update('somewhere')))?.help).toEqual(['open until this meeting: `minutes/2024-03-06/1`'])
  const later = {
    ...meeting('2024-07-03', {}, '<Action id="1" owner="chair">x</Action>'),
    ...may(update('minutes/2024-07-03/1')),
  }
  expect(found(later)?.related).toMatchObject([
    { file: 'content/minutes/2024-07-03.mdx', span: { line: 7, column: 1 } },
  ])
})
