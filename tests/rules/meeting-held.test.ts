import { describe, expect, test } from 'vitest'
import { type Files, findings } from '../bodies.ts'
import { body, NO_MEETINGS } from './people.ts'

/** Minutes of a day with further lines in their frontmatter; the first of these is the fifth. */
const held = (date: string, { status = 'approved', fields = '', text = '' } = {}) => ({
  [`minutes/${date}.mdx`]: `---\ndate: ${date}\nstatus: ${status}\nattended: []\n${fields}---\n\n${text}\n`,
})
const said = (files: Files, asOf = '2024-06-01') =>
  findings('meeting-held', { ...NO_MEETINGS, ...files }, asOf).map((one) => one.replace('minutes/', ''))
const next = (date: string) => ({ fields: `nextMeeting: {date: ${date}}\n` })
const missing = (by: string, day: string) => [
  `${by}.mdx:5:21 A meeting was announced for ${day}, and this record has no minutes of it`,
]

describe('a meeting that was announced', () => {
  const ANNOUNCED = held('2024-01-10', next('2024-02-14'))
  const MISSING = missing('2024-01-10', '14 February 2024')
  test.each<[string, Files, string, string[]]>([
    ['on the last of the forty-two days', ANNOUNCED, '2024-03-27', []],
    ['on the day after', ANNOUNCED, '2024-03-28', MISSING],
    ['with minutes', { ...ANNOUNCED, ...held('2024-02-14') }, '2024-06-01', []],
    ['with minutes under a longer name', { ...ANNOUNCED, 'minutes/2024-02-14-b.mdx': 'x' }, '2024-06-01', []],
    ['with minutes of another day', { ...ANNOUNCED, ...held('2024-02-15') }, '2024-06-01', MISSING],
    ['by the day before its own', held('2024-01-10', next('2024-01-09')), '2024-06-01', []],
    ['by a body with its own number', { ...ANNOUNCED, ...body('policy: {minutesDays: 7}') }, '2024-02-22', MISSING],
    [
      'by a body that ended before the days were over',
      { ...ANNOUNCED, ...body('dissolved: 2024-03-27') },
      '2024-06-01',
      [],
    ],
    [
      'by a body whose record ends after them',
      { ...ANNOUNCED, ...body('recordEnds: 2024-03-28') },
      '2024-06-01',
      MISSING,
    ],
  ])('%s', (_, files, asOf, expected) => expect(said(files, asOf)).toEqual(expected))

  test('for another day by a meeting between', () =>
    expect(said({ ...ANNOUNCED, ...held('2024-01-24', next('2024-03-06')) })).toEqual(
      missing('2024-01-24', '6 March 2024'),
    ))
  test('and a meeting between that announces nothing', () =>
    expect(said({ ...ANNOUNCED, ...held('2024-01-24') })).toEqual(MISSING))
})

describe('minutes that are a draft', () => {
  const draft = (date: string) => held(date, { status: 'draft' })
  const two = (date: string, second: string) => [
    `${date}.mdx:3:9 These minutes are still a draft, and two meetings have been held since, the second on ${second}`,
  ]
  const by = (date: string, day: string) => [
    `${date}.mdx:3:9 These minutes are a draft, and the meeting of ${day} says that it approved them`,
  ]
  test.each<[string, Files, string[]]>([
    ['at the last meeting', draft('2024-03-06'), []],
    ['one meeting on', { ...draft('2024-03-06'), ...held('2024-04-03') }, []],
    [
      'two sittings of one day on',
      {
        ...draft('2024-03-06'),
        ...held('2024-04-03'),
        ...{ 'minutes/2024-04-03-b.mdx': held('2024-04-03')['minutes/2024-04-03.mdx'] },
      },
      [],
    ],
    [
      'two meetings on',
      { ...draft('2024-03-06'), ...held('2024-04-03'), ...held('2024-05-01') },
      two('2024-03-06', '1 May 2024'),
    ],
    [
      'two meetings on, one of them to come',
      { ...draft('2024-03-06'), ...held('2024-04-03'), ...held('2024-06-02', { status: 'draft' }) },
      [],
    ],
  ])('%s', (_, files, expected) => expect(said(files)).toEqual(expected))

  const approves = (text: string, heading = 'Minutes of the last meeting') => ({
    ...draft('2024-03-06'),
    ...held('2024-04-03', { text: `## ${heading}\n\n${text}` }),
  })
  const APPROVED = by('2024-03-06', '3 April 2024')
  test.each<[string, string, string[], string?]>([
    ['approved', 'They were approved.', APPROVED],
    ['agreed in a decision', '<Decision id="a">The minutes of 6 March were agreed.</Decision>', APPROVED, 'Start'],
    ['signed, in a list', '- The minutes were signed.\n- Tea was served.', APPROVED, 'Start'],
    ['a correct record', 'The minutes of 6 March 2024 were taken as a correct record.', APPROVED, 'Start'],
    ['with their day in the heading', 'Agreed.', APPROVED, 'Minutes of 6 March'],
    ['those of another day', 'The minutes of 7 February were approved.', [], 'Start'],
    ['not approved', 'They were not approved.', []],
    ['put off', 'They were put off.', []],
    ['something else', 'The plan was approved.', [], 'Start'],
  ])('%s', (_, text, expected, heading) => expect(said(approves(text, heading))).toEqual(expected))

  test('of the year before', () => {
    const text = '## Minutes\n\nThe minutes of 6 December were approved.'
    expect(said({ ...draft('2023-12-06'), ...held('2024-01-10', { text }) })).toEqual(
      by('2023-12-06', '10 January 2024'),
    )
  })
})

describe('two minutes', () => {
  const LONG = `## The bell\n\n${'The bell was rung, and those on the quay were asked whether they had heard it. '.repeat(2)}`
  const same = ['2024-02-07.mdx:2:7 The minutes of 7 February 2024 hold the same words as those of 10 January 2024']
  test.each<[string, string, string, string[]]>([
    ['with the same words', LONG, LONG, same],
    ['with the same few words', '## Nothing', '## Nothing', []],
    ['with another word', LONG, LONG.replace('quay', 'pier'), []],
    ['with space at the end', LONG, `${LONG}\n\n`, same],
  ])('%s', (_, first, second, expected) =>
    expect(said({ ...held('2024-01-10', { text: first }), ...held('2024-02-07', { text: second }) })).toEqual(expected),
  )
})
