import { describe, expect, test } from 'vitest'
import { type Files, findings, verdictOf } from '../bodies.ts'
import { meeting } from './people.ts'

const ALL = { attended: ['ada-finch', 'ben-marl'] }
const MARCH = 'minutes/2024-03-06'
const at = (day: string, text = '') => meeting(day, ALL, text)
const put = (to = 'next-meeting') => at('2024-03-06', `<Deferral id="paint" to="${to}">x</Deferral>`)
const takes = (id: string, heading = 'Other') => `## ${heading}\n\n<Item takes="${id}" />`
const said = (files: Files, asOf = '2024-12-01') => findings('deferral-taken-up', files, asOf)

const forgotten = (when: string, day: string) => [
  `${MARCH}.mdx:7:1 This was put off to ${when}, and the minutes of ${day} neither take it up nor say what became of it`,
]

describe('put off to the next meeting', () => {
  test.each([
    ['taken up beside others', at('2024-05-01', takes(`${MARCH}/oil, ${MARCH}/paint`)), []],
    ['updated', at('2024-05-01', `<Update of="${MARCH}/paint" status="dropped">x</Update>`), []],
    ['in progress', at('2024-05-01', `<Update of="${MARCH}/paint" status="in-progress">x</Update>`), []],
    ['taken up a meeting later', { ...at('2024-05-01'), ...at('2024-07-03', takes(`${MARCH}/paint`)) }, []],
    ['a heading of its name is not enough', at('2024-05-01', '## Paint'), forgotten('the next meeting', '1 May 2024')],
    [
      'taken up by its own meeting',
      {
        ...at('2024-05-01'),
        ...at('2024-03-06', `<Deferral id="paint" to="next-meeting">x</Deferral>\n\n${takes(`${MARCH}/paint`)}`),
      },
      forgotten('the next meeting', '1 May 2024'),
    ],
    ['no meeting since', { 'minutes/2024-05-01.mdx': undefined }, []],
    [
      'the next minutes can’t be read',
      { 'minutes/2024-05-01.mdx': `${at('2024-05-01')['minutes/2024-05-01.mdx']}{` },
      [],
    ],
  ])('%s', (_, files, expected) => expect(said({ ...put(), ...files })).toEqual(expected))

  test('is judged from the day of that meeting on', () => {
    const files = { ...put(), ...at('2024-05-01') }
    expect(said(files, '2024-04-30')).toEqual([])
    expect(said(files, '2024-05-01')).toHaveLength(1)
  })
})

describe('put off to a day', () => {
  test.each([
    ['that no meeting has reached', '2024-05-02', []],
    ['of the meeting itself', '2024-05-01', forgotten('1 May 2024', '1 May 2024')],
    ['before the next meeting', '2024-04-01', forgotten('1 April 2024', '1 May 2024')],
    ['before it was put off', '2024-01-01', forgotten('1 January 2024', '1 May 2024')],
  ])('%s', (_, day, expected) => expect(said({ ...put(day), ...at('2024-05-01') })).toEqual(expected))

  test('the first meeting from that day on answers for it', () => {
    const files = { ...put('2024-06-01'), ...at('2024-05-01'), ...at('2024-07-03') }
    expect(said(files)).toEqual(forgotten('1 June 2024', '3 July 2024'))
    expect(said({ ...files, ...at('2024-05-01', takes(`${MARCH}/paint`)) })).toEqual([])
  })
})

describe('announced for the next meeting', () => {
  const announce = (agenda: string): Files => ({
    'minutes/2024-03-06.mdx': at('2024-03-06')['minutes/2024-03-06.mdx']?.replace(
      '\n---\n\n',
      `\nnextMeeting: {agenda: ${agenda}}\n---\n\n`,
    ),
  })
  const lost = (title: string) => [
    `${MARCH}.mdx:5:24 “${title}” was announced for the next meeting, and the minutes of 1 May 2024 neither take it up nor say what became of it`,
  ]
  test.each([
    ['forgotten', '[New paint]', at('2024-05-01'), lost('New paint')],
    ['a heading of the same words', '[New paint]', at('2024-05-01', '## New paint'), []],
    ['a heading of the same words, otherwise spelt', '["New Paint!"]', at('2024-05-01', '## new *paint*'), []],
    ['a heading of more words', '[New paint]', at('2024-05-01', '## New paint and oil'), lost('New paint')],
    ['a heading with that id', '[New paint]', at('2024-05-01', '## Colours\n\n<Item id="new-paint" />'), []],
    ['a smaller heading', '[New paint]', at('2024-05-01', '## A\n\n### New paint'), lost('New paint')],
    ['an item that takes it', '[New paint]', at('2024-05-01', takes(`${MARCH}/agenda/new-paint`)), []],
    [
      'an update',
      '[New paint]',
      at('2024-05-01', `<Update of="${MARCH}/agenda/new-paint" status="dropped">x</Update>`),
      [],
    ],
    ['with an id of its own', '[{title: New paint, id: np}]', at('2024-05-01', takes(`${MARCH}/agenda/np`)), []],
    [
      'with an id of its own, forgotten',
      '[{title: New paint, id: np}]',
      at('2024-05-01', '## New paint'),
      lost('New paint'),
    ],
    ['a heading a meeting later', '[New paint]', { ...at('2024-05-01'), ...at('2024-07-03', '## New paint') }, []],
    ['an empty agenda', '[]', at('2024-05-01'), []],
    ['no meeting since', '[New paint]', { 'minutes/2024-05-01.mdx': undefined }, []],
  ])('%s', (_, agenda, files, expected) => expect(said({ ...announce(agenda), ...files })).toEqual(expected))
})

test('the finding can be explained by itself or with its meeting', () => {
  const found = verdictOf({ ...put(), ...at('2024-05-01') }).diagnostics.find((one) => one.rule === 'deferral-taken-up')
  expect(found?.subjects).toEqual([`${MARCH}/paint`, MARCH])
})
