import { describe, expect, test } from 'vitest'
import { type Files, verdictOf } from '../bodies.ts'
import { body, cleo, declaration, declared, meeting, NO_MEETINGS } from './people.ts'

const SEAT = cleo('{post: members, from: 2024-01-10}')
// Lapses on 1 March 2025; those of the others are out of the way.
const FORM = declared('2024-03-01')

/** What the rule says of Cleo Dray. */
function said(files: Files, asOf: string): string[] {
  return verdictOf({ ...NO_MEETINGS, ...SEAT, ...FORM, ...files }, asOf)
    .diagnostics.filter(({ rule, message }) => rule === 'declaration-lapses-soon' && message.includes('Cleo'))
    .map(({ message, help }) => `${message.replace('The declaration of Cleo Dray ', '')}, ${help[0]}`)
}

const lapses = (left: string, why: string) => [`(Members of the Committee) lapses on 1 March 2025, in ${left}: ${why}`]
const begun = (left: string, notice: string) => lapses(left, `the notice of ${notice} has begun`)

describe('the days of notice', () => {
  test.each([
    ['61 days before', '2024-12-30', []],
    ['60 days before', '2024-12-31', begun('60 days', '60 days')],
    ['31 days before', '2025-01-29', begun('31 days', '60 days')],
    ['30 days before', '2025-01-30', begun('30 days', '30 days')],
    ['8 days before', '2025-02-21', begun('8 days', '30 days')],
    ['7 days before', '2025-02-22', begun('7 days', '7 days')],
    ['on its last day', '2025-02-28', begun('1 day', '7 days')],
    ['on the day it lapses: that is another rule’s', '2025-03-01', []],
    ['long after', '2025-06-01', []],
    ['before it was signed', '2024-02-29', []],
  ])('%s', (_, day, expected) => expect(said({}, day)).toEqual(expected))

  test('are those of the policy, in whatever order', () => {
    const files = body('policy: {lapseWarningDays: [1, 90, 14]}')
    expect(said(files, '2024-12-01')).toEqual(begun('90 days', '90 days'))
    expect(said(files, '2025-02-15')).toEqual(begun('14 days', '14 days'))
    expect(said(files, '2025-02-28')).toEqual(begun('1 day', '1 day'))
  })

  test('may be none', () => expect(said(body('policy: {lapseWarningDays: []}'), '2025-02-28')).toEqual([]))
})

describe('the next meeting announced', () => {
  const held = (day: string, next: string) => ({
    [`minutes/${day}.mdx`]: `---\ndate: ${day}\nstatus: approved\nattended: [ada-finch]\nnextMeeting:\n  date: ${next}\n---\n`,
  })
  const missed = (left: string, day: string) => lapses(left, `it no longer counts at the next meeting, on ${day}`)

  test.each([
    ['the day before it lapses', '2025-02-28', []],
    ['on the day it lapses', '2025-03-01', missed('120 days', '1 March 2025')],
    ['after', '2025-03-20', missed('120 days', '20 March 2025')],
  ])('%s', (_, next, expected) => expect(said(held('2024-10-01', next), '2024-11-01')).toEqual(expected))

  test('and the days of notice', () =>
    expect(said(held('2024-10-01', '2025-03-20'), '2025-02-01')).toEqual(
      lapses(
        '28 days',
        'the notice of 30 days has begun, and it no longer counts at the next meeting, on 20 March 2025',
      ),
    ))

  test('is what the last word on it says', () => {
    const files = { ...held('2024-10-01', '2025-03-20'), ...held('2024-10-20', '2025-02-01') }
    expect(said(files, '2024-10-19')).toEqual(missed('133 days', '20 March 2025'))
    expect(said(files, '2024-10-20')).toEqual([])
  })

  test('stands where a meeting in between announces none', () => {
    const files = { ...held('2024-10-01', '2025-03-20'), ...meeting('2024-10-20', { attended: ['ada-finch'] }) }
    expect(said(files, '2024-11-01')).toHaveLength(1)
  })

  test('is none that minutes to come announce', () =>
    expect(said(held('2024-11-02', '2025-03-20'), '2024-11-01')).toEqual([]))

  test('is none that has passed', () => expect(said(held('2024-03-10', '2024-06-01'), '2024-11-01')).toEqual([]))
})

describe('what was made orally or by letter', () => {
  const oral = { 'interests/cleo-dray/2024-03-01.mdx': declaration('2024-03-01', 'form: oral\nnil: true') }
  const asked = (asOf: string) => {
    const { diagnostics } = verdictOf({ ...SEAT, ...oral }, asOf)
    return diagnostics.find(({ rule, file }) => rule === 'declaration-lapses-soon' && file.includes('cleo'))
  }

  test('is asked for its form while it counts', () => {
    const found = asked('2024-03-28')
    expect(found?.message).toBe('The declaration of Cleo Dray (Members of the Committee) lapses on 29 March 2024')
    expect(found?.help).toEqual([
      'in 1 day: the notice of 7 days has begun',
      'have the Declaration of Interests form signed by 29 March 2024 at the latest: what was made orally on 1 March 2024 counts until then only',
      'then add it under the day of its signature: `interests/cleo-dray/2024-03-29.mdx`, if that is the day',
    ])
  })

  test.each(['2024-03-01', '2024-03-28'])('on %s too', (day) => expect(asked(day)).toBeDefined())

  test('waits for its form while the one before it counts', () => {
    const after = (asOf: string, files: Files = {}) => said({ ...declared('2023-12-01'), ...oral, ...files }, asOf)
    const waits = (due: string) => [
      `This record holds no signed form yet of the declaration of Cleo Dray (Members of the Committee) made orally on 1 March 2024, the form ${due} due by 29 March 2024; until it is signed, the one signed on 1 December 2023 goes on counting`,
    ]
    expect(after('2024-03-28')).toEqual(waits('is'))
    expect(after('2024-06-01')).toEqual(waits('was'))
    expect(after('2024-06-01', declared('2024-05-01'))).toEqual([])
    expect(after('2024-11-30')).toEqual([
      '(Members of the Committee) lapses on 1 December 2024, in 1 day: the notice of 7 days has begun',
    ])
  })

  test.each(['2024-02-29', '2024-03-29'])('and by another rule on %s', (day) => expect(asked(day)).toBeUndefined())
})

describe('nobody is asked', () => {
  const DAY = '2025-02-22'

  test.each([
    ['who has signed again', declared('2024-03-01', '2025-02-22')],
    ['who has no seat', cleo('{post: members, from: 2024-01-10, until: 2025-02-21}')],
    ['whose last seat ends before', cleo('{post: members, from: 2024-01-10, until: 2025-02-28}')],
    ['after the end of the record', body('recordEnds: 2025-02-21')],
    ['after the body is dissolved', body('dissolved: 2025-02-21')],
    ['when the body ends before', body('dissolved: 2025-02-28')],
    ['whom the record doesn’t know', { 'people/cleo-dray.mdx': undefined }],
  ])('%s', (_, files) => expect(said(files, DAY)).toEqual([]))

  test.each([
    ['a form that comes tomorrow', declared('2024-03-01', '2025-02-23')],
    ['a seat that ends on the day', cleo('{post: members, from: 2024-01-10, until: 2025-03-01}')],
    [
      'another seat from the day after',
      cleo('{post: members, from: 2024-01-10, until: 2025-02-25}, {post: chair, from: 2025-03-01}'),
    ],
    ['a body that ends on the day', body('dissolved: 2025-03-01')],
    ['the last day of the record', body('recordEnds: 2025-03-01')],
  ])('but %s changes nothing', (_, files) => expect(said(files, DAY)).toHaveLength(1))

  test('twice for two seats', () =>
    expect(said(cleo('{post: members, from: 2024-01-10}, {post: chair, from: 2024-02-01}'), DAY)).toHaveLength(1))
})

test('the declaration or the person can be explained', () => {
  const { diagnostics } = verdictOf({ ...SEAT, ...FORM }, '2025-02-22')
  const found = diagnostics.find((one) => one.rule === 'declaration-lapses-soon')
  expect(found?.subjects).toEqual(['interests/cleo-dray/2024-03-01', 'people/cleo-dray'])
  expect([found?.severity, found?.basis]).toEqual(['warning', 'good-practice'])
})
