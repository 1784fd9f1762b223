import { describe, expect, test } from 'vitest'
import { type Files, findings, verdictOf } from '../bodies.ts'
import { body, declared } from './people.ts'

const NAME = 'minutes/2024-05-01'
const DONE = '<Update of="minutes/2024-03-06/1" status="done">x</Update>'

/** Minutes with these lines in their frontmatter; the first of them is the fifth. */
const minutes = (lines: string[], { date = '2024-05-01', status = 'approved', text = DONE } = {}) =>
  `---\ndate: ${date}\nstatus: ${status}\nchair: ada-finch\n${lines.join('\n')}\nattended: [ada-finch, ben-marl]\n---\n\n${text}\n`
const said = (files: Files, asOf = '2024-06-01') => findings('meeting-dates', files, asOf)
const here = (lines: string[], more: Parameters<typeof minutes>[1] = {}, asOf = '2024-06-01') =>
  said({ [`${NAME}.mdx`]: minutes(lines, more) }, asOf).map((one) => one.replace(`${NAME}.mdx:`, ''))

describe('the name of the file', () => {
  const named = (name: string, date: string) =>
    said({ [`${NAME}.mdx`]: undefined, [`minutes/${name}.mdx`]: minutes([''], { date }) })
  test.each([
    ['2024-05-01', '2024-05-01', true],
    ['2024-05-01-2', '2024-05-01', true],
    ['2024-05-02', '2024-05-01', false],
    ['2024-05-1', '2024-05-01', false],
    ['2024-05-011', '2024-05-01', false],
    ['may', '2024-05-01', false],
    ['2024/2024-05-01', '2024-05-01', false],
    ['2024-05-01-2/2024-05-01', '2024-05-01', false],
  ])('%s with the date %s: %s', (name, date, fine) =>
    expect(named(name, date)).toEqual(
      fine
        ? []
        : [
            `minutes/${name}.mdx:2:7 Unexpected date \`${date}\` in a file named \`${name}.mdx\`, expected the same in both`,
          ],
    ),
  )
})

describe('times and days follow one another', () => {
  const end = (from: string, to: string) => [
    `6:6 Unexpected end at ${to} of a meeting that began at ${from}, expected a later time`,
  ]
  const next = (day: string) => [`5:21 Unexpected next meeting on ${day}, expected a day after this one, 1 May 2024`]
  test.each<[string, string[], string[]]>([
    ['the end a minute later', ['start: "10:00"', 'end: "10:01"'], []],
    ['the end at the start', ['start: "10:00"', 'end: "10:00"'], end('10:00', '10:00')],
    ['the end before the start', ['start: "15:30"', 'end: "05:30"'], end('15:30', '05:30')],
    ['only a start', ['start: "15:30"'], []],
    ['only an end', ['end: "00:00"'], []],
    ['the next meeting a day later', ['nextMeeting: {date: 2024-05-02}'], []],
    ['the next meeting the same day', ['nextMeeting: {date: 2024-05-01}'], next('1 May 2024')],
    ['the next meeting before', ['nextMeeting: {date: 2023-05-02}'], next('2 May 2023')],
    ['the next meeting without a day', ['nextMeeting: {agenda: []}'], []],
  ])('%s', (_, lines, expected) => expect(here(lines)).toEqual(expected))
})

describe('nobody approves what has not happened', () => {
  const early = (place: string, day: string, what: string, asOf: string) => [
    `${place} Unexpected approved minutes: ${day}, the day of the ${what}, has not come by ${asOf}`,
  ]
  test.each<[string, string[], string, string, string[]]>([
    ['the day itself', [''], 'approved', '2024-05-01', []],
    ['the day before', [''], 'approved', '2024-04-30', early('3:9', '1 May 2024', 'meeting', '30 April 2024')],
    [
      'approval to come',
      ['approved: 2024-06-02'],
      'approved',
      '2024-06-01',
      early('5:11', '2 June 2024', 'approval', '1 June 2024'),
    ],
    [
      'approval to come, on the day of the meeting',
      ['approved: 2024-05-02'],
      'approved',
      '2024-05-01',
      early('5:11', '2 May 2024', 'approval', '1 May 2024'),
    ],
    ['approval that day', ['approved: 2024-06-01'], 'approved', '2024-06-01', []],
    ['approval of a draft foreseen', ['approved: 2024-06-02'], 'draft', '2024-06-01', []],
  ])('%s', (_, lines, status, asOf, expected) => expect(here(lines, { status }, asOf)).toEqual(expected))
})

describe('the hours of those who were not there all the time', () => {
  const arrival = 'Unexpected arrival at 17:00 at a meeting that ended at 11:30, expected an earlier time'
  const leave = 'Unexpected leave at 09:00 from a meeting that began at 10:00, expected a later time'
  const order = 'Unexpected leave at 10:30 of one who came at 11:00, expected a later time'
  test.each<[string, string[], string, string | undefined]>([
    ['within', ['start: "10:00"', 'end: "11:30"'], 'from: "10:30", until: "11:00"', undefined],
    ['after the end', ['start: "10:00"', 'end: "11:30"'], 'from: "17:00"', arrival],
    ['before the start', ['start: "10:00"', 'end: "11:30"'], 'until: "09:00"', leave],
    ['before it, with no end', ['start: "10:00"'], 'until: "09:00"', leave],
    ['before they came', ['start: "10:00"', 'end: "11:30"'], 'from: "11:00", until: "10:30"', order],
    ['past midnight', ['start: "22:00"', 'end: "01:00"'], 'from: "23:00", until: "00:30"', undefined],
    ['past midnight, with no end', ['start: "22:00"'], 'until: "00:30"', undefined],
    ['of several days', ['until: 2024-05-02', 'start: "10:00"', 'end: "11:30"'], 'from: "17:00"', undefined],
  ])('%s', (_, lines, hours, expected) =>
    expect(
      here([...lines, `inAttendance: [{ person: cy-dell, ${hours} }]`]).filter((one) => one.includes('Unexpected')),
    ).toEqual(expected ? [expect.stringContaining(expected)] : []),
  )
})

describe('the lines above the minutes', () => {
  const date = (text: string) => `Unexpected “${text}”, expected that of the meeting, 1 May 2024`
  const weekday = (text: string, name = 'Wednesday, on which 1 May 2024 fell') =>
    `Unexpected “${text}”, expected ${name}`
  test.each<[string, string[]]>([
    ['Wednesday 1 May 2024', []],
    ['Wednesday, 1st of May, 2024', []],
    ['WEDNESDAY 1 MAY 2024', []],
    ['1 May 2024 (Wednesday)', []],
    ['Minutes of Wednesday the 1st May', []],
    ['May 1, 2024', []],
    ['01/05/2024', []],
    ['1.5.2024', []],
    ['2024-05-01', []],
    ['Room 12, 3 May Street', [`5:22 ${date('3 May')}`]],
    ['1 May 2024, thursday', [`5:25 ${weekday('thursday')}`]],
    ['Thursday', [`5:13 ${weekday('Thursday')}`]],
    ['Wednesday', []],
    ['Wednesdays', []],
    ['Wednesday 2 May 2024', [`5:23 ${date('2 May 2024')}`]],
    ['Thursday 2 May 2024', [`5:22 ${date('2 May 2024')}`]],
    ['1 May 2023', [`5:13 ${date('1 May 2023')}`]],
    ['31 April 2024', [`5:13 ${date('31 April 2024')}`]],
    ['5/1/2024', [`5:13 ${date('5/1/2024')}`]],
    ['Held on 1 May 2024, approved on 5 June 2024', []],
    [
      'Held on Wednesday 1 May 2024, approved on Thursday 5 June 2024',
      [`5:55 ${weekday('Thursday', 'Wednesday, on which 5 June 2024 fell')}`],
    ],
    ['A committee', []],
  ])('%s', (line, expected) => expect(here([`masthead: [${JSON.stringify(line)}]`])).toEqual(expected))

  test('over several lines', () => {
    const lines = ['masthead:', '  - Thursday', '  - 1 May 2024', '  - 10.00 – 11.00']
    expect(here([...lines, 'start: "10:00"', 'end: "11:30"'])).toEqual([
      `6:5 ${weekday('Thursday')}`,
      '8:5 Unexpected “10.00 – 11.00”, expected the times of the meeting, 10:00–11:30',
    ])
  })

  test.each([
    ['10.00 – 11.30', true],
    ['10:00-11:30', true],
    ['10.00am to 11.30am', true],
    ['10.00 – 11.30 am', true],
    ['10.00pm – 11.30pm', false],
    ['11.00 – 11.30', false],
    ['22.00 – 23.30', false],
  ])('the times %s: %s', (line, fine) =>
    expect(here([`masthead: ["${line}"]`, 'start: "10:00"', 'end: "11:30"'])).toHaveLength(fine ? 0 : 1),
  )

  test('an afternoon may be written by the clock of twelve hours', () => {
    const at = (line: string) => here([`masthead: ["${line}"]`, 'start: "15:30"', 'end: "17:30"'])
    for (const line of ['15.30 – 17.30', '3.30 – 5.30', '3.30pm until 5.30pm', '3.30–5.30 pm'])
      expect(at(line)).toEqual([])
    expect(at('3.30am – 5.30am')).toHaveLength(1)
  })

  test('without times in the fields, none are missed', () => expect(here(['masthead: ["3.30 – 5.30"]'])).toEqual([]))
})

describe('headings', () => {
  const under = (heading: string) => here([''], { text: `${heading}\n\n${DONE}` })
  test.each([
    ['# Minutes of 2 May 2024', ['9:14 Unexpected “2 May 2024”, expected that of the meeting, 1 May 2024']],
    ['# Thursday', ['9:3 Unexpected “Thursday”, expected Wednesday, on which 1 May 2024 fell']],
    ['# Minutes of 1 May 2024', []],
    ['## Minutes of 6 March 2024', []],
    ['## Minutes of Wednesday 6 March 2024', []],
    [
      '## Minutes of Tuesday 6 March 2024',
      ['9:15 Unexpected “Tuesday”, expected Wednesday, on which 6 March 2024 fell'],
    ],
    [
      '## Minutes of Tuesday **6 March** 2024',
      ['9:15 Unexpected “Tuesday”, expected Wednesday, on which 6 March 2024 fell'],
    ],
    ['## Thursday club', []],
    ['## Wednesday 5 January', []],
    ['## Thursday 31 April 2024', []],
  ])('%s', (heading, expected) => expect(under(heading)).toEqual(expected))
})

describe('two meetings of one day', () => {
  const day = (name: string, start: string, end: string): Files => ({
    [`minutes/${name}.mdx`]: minutes([start && `start: "${start}"`, end && `end: "${end}"`], { text: 'x' }),
  })
  const two = (...second: [string, string]) =>
    said({ ...day('2024-05-01', '10:00', '12:00'), ...day('2024-05-01-b', ...second) })
  const clash = (file: string, start: string) => [
    `minutes/${file}.mdx:5:8 Unexpected start at ${start}, when another meeting, of 1 May 2024, had not ended`,
  ]
  test.each<[string, string, string[]]>([
    ['12:00', '13:00', []],
    ['08:00', '10:00', []],
    ['11:59', '13:00', clash('2024-05-01-b', '11:59')],
    ['10:30', '11:00', clash('2024-05-01-b', '10:30')],
    ['09:00', '10:01', clash('2024-05-01', '10:00')],
    ['10:00', '12:00', clash('2024-05-01-b', '10:00')],
    ['11:00', '', []],
    ['', '11:00', []],
  ])('from 10:00 to 12:00, and from %s to %s', (start, end, expected) => expect(two(start, end)).toEqual(expected))

  test('a short one between does not hide the long one', () => {
    const files = { ...day('2024-05-01', '09:00', '17:00'), ...day('2024-05-01-b', '10:00', '10:30') }
    expect(said({ ...files, ...day('2024-05-01-c', '16:00', '18:00') })).toEqual([
      ...clash('2024-05-01-b', '10:00'),
      ...clash('2024-05-01-c', '16:00'),
    ])
  })

  test('the other one is shown', () => {
    const { diagnostics } = verdictOf({
      ...day('2024-05-01', '10:00', '12:00'),
      ...day('2024-05-01-b', '11:00', '13:00'),
    })
    expect(diagnostics.find((one) => one.rule === 'meeting-dates')).toMatchObject({
      related: [{ file: 'content/minutes/2024-05-01.mdx', message: 'it ended at 12:00', span: { line: 6, column: 6 } }],
      subjects: ['minutes/2024-05-01-b'],
    })
  })
})

describe('nobody attends what has not happened', () => {
  const draft = (attended: string, more = '') => ({
    [`${NAME}.mdx`]: `---\ndate: 2024-05-01\nstatus: draft\n${more}attended: ${attended}\n---\n`,
  })
  test.each<[string, string, string, string[]]>([
    ['the day itself', '[ada-finch]', '2024-05-01', []],
    [
      'the day before',
      '[ada-finch]',
      '2024-04-30',
      [`${NAME}.mdx:2:7 Unexpected attendance of a meeting on 1 May 2024, a day that has not come by 30 April 2024`],
    ],
    ['a draft with nobody, prepared the day before', '[]', '2024-04-30', []],
  ])('%s', (_, attended, asOf, expected) => expect(said(draft(attended), asOf)).toEqual(expected))
})

describe('no document is later than the end', () => {
  const ended = (lines: string) => body(lines)
  const form = (day: string) => declared(day)
  const paper = (fields: string) => ({
    'papers/tides.mdx': `---\ntitle: Tides\ntype: report\nstatus: draft\n${fields}---\n`,
  })
  const late = (place: string, day: string, why = 'the body was dissolved', end = '30 May 2024') => [
    `${place} Unexpected day ${day}, after ${why}, ${end}`,
  ]
  const END = ended('dissolved: 2024-05-30')
  const RECORD = 'the last day that this record covers'
  test.each<[string, Files, string[]]>([
    ['minutes before it', END, []],
    ['minutes of the last day', ended('dissolved: 2024-05-01'), []],
    [
      'minutes of the day after',
      ended('dissolved: 2024-04-30'),
      late(`${NAME}.mdx:2:7`, '1 May 2024', undefined, '30 April 2024'),
    ],
    [
      'minutes after the record',
      ended('recordEnds: 2024-04-30'),
      late(`${NAME}.mdx:2:7`, '1 May 2024', RECORD, '30 April 2024'),
    ],
    [
      'the earlier of both ends',
      ended('recordEnds: 2024-05-30\ndissolved: 2024-04-30'),
      late(`${NAME}.mdx:2:7`, '1 May 2024', undefined, '30 April 2024'),
    ],
    ['a declaration of the last day', { ...END, ...form('2024-05-30') }, []],
    [
      'a declaration of the day after',
      { ...END, ...form('2024-05-31') },
      late('interests/cleo-dray/2024-05-31.mdx:3:9', '31 May 2024'),
    ],
    [
      'a paper of the day after',
      { ...END, ...paper('date: 2024-05-31\n') },
      late('papers/tides.mdx:5:7', '31 May 2024'),
    ],
    ['a paper of that month', { ...END, ...paper('date: 2024-05\n') }, []],
    ['a paper of the month after', { ...END, ...paper('date: 2024-06\n') }, late('papers/tides.mdx:5:7', '2024-06')],
    ['a paper without a day', { ...END, ...paper('') }, []],
    ['a paper that is only cited', { ...END, ...paper('date: 2024-05-31\nheld: false\n') }, []],
  ])('%s', (_, files, expected) => expect(said(files)).toEqual(expected))
})

describe('minutes are approved where they say so', () => {
  const later = (date: string, text: string) => ({
    [`minutes/${date}.mdx`]: minutes([''], { date, text, status: 'draft' }),
  })
  const at = (id: string, files: Files = {}, more = '') =>
    said({ ...files, [`${NAME}.mdx`]: minutes([`approvedAt: ${id}${more}`]) }).map((one) =>
      one.replace(`${NAME}.mdx:`, ''),
    )
  const APPROVED = '## Minutes of the last meeting\n\nThey were approved.'
  const silent = ['5:13 The minutes of 15 May 2024 don’t say that they approved those of 1 May 2024']
  test.each<[string, string, Files, string[]]>([
    ['by the next meeting', 'minutes/2024-05-15', later('2024-05-15', APPROVED), []],
    ['by one that doesn’t say so', 'minutes/2024-05-15', later('2024-05-15', '## Tea'), silent],
    [
      'by one that approved those of another day',
      'minutes/2024-05-15',
      later('2024-05-15', '## Minutes\n\nThose of 6 March 2024 were approved.'),
      silent,
    ],
    [
      'by a later one than the next, which means the next',
      'minutes/2024-05-15',
      { ...later('2024-05-15', APPROVED), ...later('2024-05-08', '## Tea') },
      silent,
    ],
    [
      'by a later one than the next, which names the day',
      'minutes/2024-05-15',
      { ...later('2024-05-15', '## Minutes of 1 May\n\nAgreed.'), ...later('2024-05-08', '## Tea') },
      [],
    ],
    [
      'by an earlier meeting',
      'minutes/2024-03-06',
      {},
      ['5:13 Unexpected approval by the meeting of 6 March 2024, expected a later one than 1 May 2024'],
    ],
    [
      'by themselves',
      NAME,
      {},
      ['5:13 Unexpected approval by the meeting of 1 May 2024, expected a later one than 1 May 2024'],
    ],
    [
      'by minutes that there are not',
      'minutes/2024-05-16',
      {},
      ['5:13 Unexpected `minutes/2024-05-16`, expected minutes of this record'],
    ],
    ['by minutes that can’t be read', 'minutes/2024-05-15', { 'minutes/2024-05-15.mdx': 'x' }, []],
  ])('%s', (_, id, files, expected) => expect(at(id, files)).toEqual(expected))

  test('on the day that they say', () => {
    const files = later('2024-05-15', APPROVED)
    expect(at('minutes/2024-05-15', files, '\napproved: 2024-05-15')).toEqual([])
    expect(at('minutes/2024-05-15', files, '\napproved: 2024-05-14')).toEqual([
      '5:13 Unexpected approval by the meeting of 15 May 2024, where `approved` says 14 May 2024',
    ])
  })
})
