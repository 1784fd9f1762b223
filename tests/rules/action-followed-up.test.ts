import { describe, expect, test } from 'vitest'
import { type Files, findings, verdictOf } from '../bodies.ts'
import { body, meeting } from './people.ts'

const ALL = { attended: ['ada-finch', 'ben-marl'] }
const MARCH = 'minutes/2024-03-06'
const at = (day: string, text = 'x') => meeting(day, ALL, text)
const agreed = (due = '') => at('2024-03-06', `<Action id="1" owner="chair"${due && ` due="${due}"`}>x</Action>`)
const heard = (day: string, status: string) => at(day, `<Update of="${MARCH}/1" status="${status}">x</Update>`)
const said = (files: Files, asOf = '2024-06-01') =>
  findings('action-followed-up', { 'minutes/2024-05-01.mdx': undefined, ...files }, asOf)
const found = (why: string, due = '') => [
  `${MARCH}.mdx:7:1 This record does not show what became of action \`1\` of 6 March 2024${due && `, due on ${due}`}: ${why}`,
]
const silent = (day: string, due = '') => found(`the minutes of ${day} do not report on it`, due)
const overdue = (due: string) => found('there are no later minutes that could report on it', due)

describe('the next meeting held reports on it', () => {
  test.each<[string, Files, string[]]>([
    ['silent', at('2024-05-01'), silent('1 May 2024')],
    ['done', heard('2024-05-01', 'done'), []],
    ['in progress', heard('2024-05-01', 'in-progress'), []],
    ['dropped', heard('2024-05-01', 'dropped'), []],
    ['no meeting since', {}, []],
    ['silent, closed by a later one', { ...at('2024-04-03'), ...heard('2024-05-01', 'done') }, []],
    ['silent, then reported on', { ...at('2024-04-03'), ...heard('2024-05-01', 'in-progress') }, []],
    ['silent twice: the first is named', { ...at('2024-04-03'), ...at('2024-05-01') }, silent('3 April 2024')],
    ['in progress, then silent', { ...heard('2024-04-03', 'in-progress'), ...at('2024-05-01') }, silent('1 May 2024')],
    [
      'a second meeting of the same day is the next',
      { 'minutes/2024-03-06-2.mdx': at('2024-03-06')[`${MARCH}.mdx`] },
      silent('6 March 2024'),
    ],
    [
      'the next minutes can’t be read',
      { 'minutes/2024-05-01.mdx': `${at('2024-05-01')['minutes/2024-05-01.mdx']}{` },
      [],
    ],
    [
      'an update of something else',
      at('2024-05-01', '<Update of="minutes/2024-03-06/2" status="done">x</Update>'),
      silent('1 May 2024'),
    ],
  ])('%s', (_, files, expected) => expect(said({ ...agreed(), ...files })).toEqual(expected))

  test('from the day of that meeting on', () => {
    const files = { ...agreed(), ...at('2024-05-01') }
    expect(said(files, '2024-04-30')).toEqual([])
    expect(said(files, '2024-05-01')).toEqual(silent('1 May 2024'))
  })

  test('an update of a meeting to come counts only then', () => {
    const files = { ...agreed(), ...at('2024-04-03'), ...heard('2024-05-01', 'done') }
    expect(said(files, '2024-04-30')).toEqual(silent('3 April 2024'))
  })

  test('each action by itself', () => {
    const two = '- <Action id="1" owner="chair">x</Action>\n- <Action id="2" owner="chair">x</Action>'
    expect(said({ ...at('2024-03-06', two), ...heard('2024-05-01', 'done') })).toEqual([
      `${MARCH}.mdx:8:3 This record does not show what became of action \`2\` of 6 March 2024: the minutes of 1 May 2024 do not report on it`,
    ])
  })
})

describe('due on a day after the next meeting', () => {
  test.each<[string, string, Files, string, string[]]>([
    ['until the day itself', '2024-05-15', at('2024-05-01'), '2024-05-15', []],
    ['the day after, it is overdue', '2024-05-15', at('2024-05-01'), '2024-05-16', overdue('15 May 2024')],
    ['due on the day of the meeting', '2024-05-01', at('2024-05-01'), '2024-05-01', silent('1 May 2024')],
    [
      'due the day before the meeting',
      '2024-04-30',
      at('2024-05-01'),
      '2024-05-01',
      silent('1 May 2024', '30 April 2024'),
    ],
    [
      'the first meeting from that day on is silent',
      '2024-05-15',
      { ...at('2024-05-01'), ...at('2024-05-20') },
      '2024-05-20',
      silent('20 May 2024', '15 May 2024'),
    ],
    [
      'in progress before that day',
      '2024-05-15',
      { ...heard('2024-04-03', 'in-progress'), ...at('2024-05-01') },
      '2024-05-14',
      [],
    ],
    ['done before that day', '2024-05-15', { ...heard('2024-04-03', 'done'), ...at('2024-05-20') }, '2024-06-01', []],
    ['due before it was agreed', '2024-03-01', {}, '2024-03-06', overdue('1 March 2024')],
  ])('%s', (_, due, files, asOf, expected) => expect(said({ ...agreed(due), ...files }, asOf)).toEqual(expected))
})

describe('due at the next meeting', () => {
  const unclosed = found('the last report, of 1 May 2024, does not close it', '1 May 2024')
  test.each<[string, Files, string, string[]]>([
    ['none has been held', {}, '2024-06-01', []],
    ['in progress there, on that day', heard('2024-05-01', 'in-progress'), '2024-05-01', []],
    ['in progress there, a day later', heard('2024-05-01', 'in-progress'), '2024-05-02', unclosed],
    ['silent, on that day', at('2024-05-01'), '2024-05-01', silent('1 May 2024')],
    ['done there', heard('2024-05-01', 'done'), '2024-05-02', []],
  ])('%s', (_, files, asOf, expected) => expect(said({ ...agreed('next-meeting'), ...files }, asOf)).toEqual(expected))
})

describe('past the end of the body or of the record', () => {
  test.each([
    ['dissolved: 2024-04-30', []],
    ['recordEnds: 2024-04-30', []],
    ['recordEnds: 2024-05-01', silent('1 May 2024')],
  ])('it is judged on that day: %s', (line, expected) =>
    expect(said({ ...agreed(), ...at('2024-05-01'), ...body(line) })).toEqual(expected),
  )

  test('nothing falls overdue after it', () => {
    expect(said({ ...agreed('2024-05-15'), ...body('dissolved: 2024-05-15') })).toEqual([])
    expect(said({ ...agreed('2024-05-15'), ...body('dissolved: 2024-05-16') })).toHaveLength(1)
  })
})

test('the last report and the silent meeting are shown, and the action or its meeting can be explained', () => {
  const files = { ...agreed(), ...heard('2024-04-03', 'in-progress'), ...at('2024-05-01') }
  expect(verdictOf(files).diagnostics.find((one) => one.rule === 'action-followed-up')).toMatchObject({
    severity: 'warning',
    related: [
      { file: 'content/minutes/2024-04-03.mdx', message: 'the last report on it' },
      {
        file: 'content/minutes/2024-05-01.mdx',
        message: 'the minutes that don’t report on it',
        span: { line: 2, column: 7 },
      },
    ],
    subjects: [`${MARCH}/1`, MARCH],
  })
})
