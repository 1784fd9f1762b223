import { describe, expect, test } from 'vitest'
import { type Files, findings, verdictOf } from '../bodies.ts'
import { cleo } from './people.ts'

const FILE = 'minutes/2024-05-01.mdx'
const VICE = { 'posts/vice-chair.mdx': '---\nname: Deputy\nrole: vice-chair\n---\n' }

/** Minutes of 1 May with these lines in their frontmatter; the first of them is the fourth. */
const with_ = (...lines: string[]): Files => ({
  [FILE]: `---\ndate: 2024-05-01\nstatus: approved\n${lines.join('\n')}\n---\n\n<Update of="minutes/2024-03-06/1" status="done">x</Update>\n`,
})
const said = (lines: string[], files: Files = {}, asOf = '2024-06-01') =>
  findings('chaired', { ...VICE, ...with_(...lines), ...files }, asOf).map((one) => one.replace(`${FILE}:`, ''))

const CLEO = ['chair: cleo-dray', 'attended: [ada-finch, ben-marl, cleo-dray]']
const neither = [
  '4:8 Unexpected Cleo Dray in the chair, who by this record was neither Chair nor Vice-Chair on 1 May 2024',
]

describe('in the chair is', () => {
  test.each([
    ['the Vice-Chair', '{post: vice-chair, from: 2024-01-01}', CLEO, []],
    ['the Vice-Chair, on the first day', '{post: vice-chair, from: 2024-05-01}', CLEO, []],
    ['the Vice-Chair, on the last day', '{post: vice-chair, from: 2024-01-01, until: 2024-05-01}', CLEO, []],
    ['the Vice-Chair, first seen that day', '{post: vice-chair, recorded: 2024-05-01}', CLEO, []],
    ['one who is a member too', '{post: members, from: 2024-01-01}, {post: chair, from: 2024-05-01}', CLEO, []],
    ['one without a post', '', CLEO, neither],
    ['the Vice-Chair of the next day', '{post: vice-chair, from: 2024-05-02}', CLEO, neither],
    ['the Vice-Chair until the day before', '{post: vice-chair, from: 2024-01-01, until: 2024-04-30}', CLEO, neither],
    ['nobody known', '', ['chair: nobody', 'attended: [ada-finch]'], []],
  ])('%s', (_, roles, lines, expected) => expect(said(lines, cleo(roles))).toEqual(expected))

  test('somebody whose file, or whose post, can’t be read: nothing is said', () => {
    expect(said(CLEO, { 'people/cleo-dray.mdx': 'x' })).toEqual([])
    expect(said(CLEO, { ...cleo('{post: vice-chair, from: 2024-01-01}'), 'posts/vice-chair.mdx': 'x' })).toEqual([])
  })
})

describe('whoever is in the chair attended', () => {
  const away = ['4:8 Unexpected Ada Finch in the chair on 1 May 2024, who is not in `attended`']
  test.each([
    ['apologies', ['chair: ada-finch', 'attended: [ben-marl]', 'apologies: [ada-finch]'], away],
    ['in no list', ['chair: ada-finch', 'attended: []'], away],
    ['in attendance', ['chair: ada-finch', 'attended: [ben-marl]', 'inAttendance: [ada-finch]'], away],
  ])('%s', (_, lines, expected) => expect(said(lines)).toEqual(expected))

  test('the list that names them instead is shown', () => {
    const { diagnostics } = verdictOf(with_('chair: ada-finch', 'attended: [ben-marl]', 'apologies: [ada-finch]'))
    expect(diagnostics.find((one) => one.rule === 'chaired')).toMatchObject({
      related: [{ message: 'listed here', span: { line: 6, column: 13 } }],
      help: [expect.stringContaining('move `ada-finch` from `apologies` to `attended`'), expect.any(String)],
      subjects: ['minutes/2024-05-01/chair', 'minutes/2024-05-01'],
    })
  })
})

describe('nobody is named', () => {
  const missing = ['2:7 The minutes of 1 May 2024 don’t say who was in the chair']
  const helpFor = (lines: string[], roles = '{post: vice-chair, from: 2024-01-01}') =>
    verdictOf({ ...VICE, ...cleo(roles), ...with_(...lines) }).diagnostics.find((one) => one.rule === 'chaired')?.help

  test('that is said at the date', () => expect(said(['attended: [ada-finch]'])).toEqual(missing))
  test('nor anybody there', () => expect(said(['attended: []'])).toEqual(missing))

  test('those who may have been are offered, if they came', () => {
    expect(helpFor(['attended: [cleo-dray, ben-marl, ada-finch]'])).toEqual([
      'if the Vice-Chair was, add a line `chair: cleo-dray`',
      'if the Chair was, add a line `chair: ada-finch`',
    ])
    expect(helpFor(['attended: [cleo-dray]'], '{post: vice-chair, from: 2024-05-02}')).toEqual([
      'add a line `chair:` with the id of the person from people/; neither the Chair nor the Vice-Chair is in `attended`',
    ])
    expect(helpFor(['attended: [ben-marl]'])).toEqual([
      'add a line `chair:` with the id of the person from people/; neither the Chair nor the Vice-Chair is in `attended`',
    ])
  })
})

test('what to type names the posts that the record has', () => {
  const help = (files: Files) =>
    verdictOf({ ...cleo(''), ...with_(...CLEO), ...files })
      .diagnostics.find((one) => one.rule === 'chaired')
      ?.help.filter((one) => one.includes('- post:'))
  expect(help(VICE)).toEqual([
    'if they were Chair that day, put `- post: chair` with its dates into the roles of `people/cleo-dray.mdx`',
    'if they were Vice-Chair that day, put `- post: vice-chair` with its dates into the roles of `people/cleo-dray.mdx`',
  ])
  expect(help({ 'posts/chair.mdx': undefined, 'people/ada-finch.mdx': '---\nname: Ada Finch\n---\n' })?.[0]).toContain(
    'the post is to be added, as `posts/chair.mdx`',
  )
})

test('minutes of a meeting to come are not judged', () => {
  expect(said(['attended: [ada-finch]'], {}, '2024-04-30')).toEqual([])
  expect(said(['attended: [ada-finch]'], {}, '2024-05-01')).toHaveLength(1)
})
