import { describe, expect, test } from 'vitest'
import { inWords } from '../../src/record/index.ts'
import { type Files, findings } from '../bodies.ts'
import { body, cleo, declaration, NO_MEETINGS } from './people.ts'

const PERSON = cleo('{post: members, from: 2024-01-10}')
const FILE = 'interests/cleo-dray/2024-02-01.mdx'

const said = (files: Files, asOf = '2024-06-01') =>
  findings('declaration-complete', { ...NO_MEETINGS, ...PERSON, ...files }, asOf)
const one = (lines: string) => said({ [FILE]: declaration('2024-02-01', lines) })
const interests = (...entries: string[]) => one(`form: signed\ninterests: [${entries.join(', ')}]`)
const ENOUGH = 'detail: Ten letters'

describe('what a declaration says', () => {
  test.each([
    ['nil', 'form: signed\nnil: true', []],
    [
      'an empty list',
      'form: signed\ninterests: []',
      ['5:12 Unexpected declaration without interests, expected the interests or an explicit `nil: true`'],
    ],
    [
      'not nil, and none',
      'form: signed\nnil: false',
      ['2:1 Unexpected declaration without interests, expected the interests or an explicit `nil: true`'],
    ],
    [
      'both',
      `form: signed\nnil: true\ninterests: [{id: 1, category: other, ${ENOUGH}}]`,
      ['5:6 Unexpected interests in a declaration that says `nil: true`, expected one or the other'],
    ],
    [
      'a form not signed',
      'form: unsigned\nnil: true',
      ['4:7 Unexpected unsigned form, expected the signed Declaration of Interests form'],
    ],
  ])('%s', (_, lines, expected) => expect(one(lines)).toEqual(expected.map((line) => `${FILE}:${line}`)))
})

describe('the form', () => {
  const SAID = 'form: oral\nnil: true'
  const two = (first: string, second: string) =>
    said({
      [FILE]: declaration('2024-02-01', `form: ${first}\nnil: true`),
      'interests/cleo-dray/2024-02-01-b.mdx': declaration('2024-02-01', `form: ${second}\nnil: true`),
    })
  const twice = (file: string, how: string) => [
    `interests/cleo-dray/${file}.mdx:3:9 Unexpected second declaration ${how} 1 February 2024, expected each one on a day of its own`,
  ]

  test.each(['oral', 'letter'])('may be %s', (form) => expect(one(`form: ${form}\nnil: true`)).toEqual([]))

  test.each([
    ['oral', 'signed', []],
    ['signed', 'letter', []],
    ['oral', 'letter', twice('2024-02-01-b', 'made by letter on')],
    ['unsigned', 'oral', [`${FILE}:4:7 Unexpected unsigned form, expected the signed Declaration of Interests form`]],
  ])('of two on one day: %s, then %s', (first, second, expected) =>
    expect(two(first, second).filter((line) => first !== 'unsigned' || line.includes(':4:7'))).toEqual(expected),
  )

  test.each([
    ['on the day itself', '2024-02-01', '2024-06-01', undefined],
    ['later', '2024-02-29', '2024-02-29', undefined],
    ['before it', '2024-01-31', '2024-06-01', 'none before the declaration itself, made orally on 1 February 2024'],
    ['on a day to come', '2024-03-01', '2024-02-29', 'one that has come by 29 February 2024'],
  ])('received %s', (_, day, asOf, expected) =>
    expect(said({ [FILE]: declaration('2024-02-01', `${SAID}\nreceived: ${day}`) }, asOf)).toEqual(
      expected === undefined ? [] : [`${FILE}:6:11 Unexpected day of receipt ${inWords(day)}, expected ${expected}`],
    ),
  )
})

test('nothing is asked of archive', () => {
  const files = { [FILE]: declaration('2024-02-01', 'form: unsigned\nreceived: 2024-01-01') }
  expect(said({ ...files, ...body('rulesFrom: 2024-02-01') })).toHaveLength(3)
  expect(said({ ...files, ...body('rulesFrom: 2024-02-02') })).toEqual([])
})

describe('what an interest says', () => {
  test.each([
    ['ten characters', ['{id: 1, category: other, detail: "1234567890"}'], []],
    [
      'nine characters',
      ['{id: 1, category: other, detail: "123456789"}'],
      ['5:46 Unexpected detail of 9 characters, expected at least 10'],
    ],
    [
      'spaces that don’t count',
      ['{id: 1, category: other, detail: "  1234  "}'],
      ['5:46 Unexpected detail of 4 characters, expected at least 10'],
    ],
    [
      'an id twice',
      [`{id: 1, category: other, ${ENOUGH}}`, `{id: 1, category: other, ${ENOUGH}}`],
      ['5:65 Unexpected second entry with the id `1`, expected each id once'],
    ],
    [
      'an id twice, as number and as text',
      [`{id: 1, category: other, ${ENOUGH}}`, `{id: "1", category: other, ${ENOUGH}}`],
      ['5:65 Unexpected second entry with the id `1`, expected each id once'],
    ],
    ['an end on the first day', [`{id: 1, category: other, ${ENOUGH}, from: 2024-01-01, until: 2024-01-01}`], []],
    [
      'an end before the first day',
      [`{id: 1, category: other, ${ENOUGH}, from: 2024-01-02, until: 2024-01-01}`],
      ['5:84 Unexpected end before the beginning of an interest, expected a later day'],
    ],
    ['an end alone', [`{id: 1, category: other, ${ENOUGH}, until: 2024-01-01}`], []],
  ])('%s', (_, entries, expected) => expect(interests(...entries)).toEqual(expected.map((line) => `${FILE}:${line}`)))
})

describe('the day of the signature', () => {
  test('has come', () => {
    expect(said({ [FILE]: declaration('2024-02-01') }, '2024-02-01')).toEqual([])
    expect(said({ [FILE]: declaration('2024-02-01') }, '2024-01-31')).toEqual([
      `${FILE}:3:9 Unexpected day of signature 1 February 2024, expected one that has come by 31 January 2024`,
    ])
  })

  test('is that of one declaration', () =>
    expect(
      said({ [FILE]: declaration('2024-02-01'), 'interests/cleo-dray/2024-02-01-b.mdx': declaration('2024-02-01') }),
    ).toEqual([
      `interests/cleo-dray/2024-02-01-b.mdx:3:9 Unexpected second declaration signed on 1 February 2024, expected each one on a day of its own`,
    ]))

  test('is another member’s too', () => {
    const other = declaration('2024-02-01').replace('cleo-dray', 'ben-marl')
    expect(said({ [FILE]: declaration('2024-02-01'), 'interests/ben-marl/2024-02-01.mdx': other })).toEqual([])
  })
})

describe('the day of a reply', () => {
  const reply = (date: string) =>
    one(`form: signed\nnil: true\nreplies: [{date: ${date}, by: cleo-dray, text: I have nothing to add to it.}]`)

  test.each(['2024-02-01', '2024-06-01'])('is fine on %s', (date) => expect(reply(date)).toEqual([]))

  test.each([
    ['2024-01-31', 'none before the declaration itself, signed on 1 February 2024'],
    ['2024-06-02', 'one that has come by 1 June 2024'],
  ])('is not %s', (date, expected) =>
    expect(reply(date)).toEqual([`${FILE}:6:18 Unexpected day of a reply ${inWords(date)}, expected ${expected}`]),
  )
})
