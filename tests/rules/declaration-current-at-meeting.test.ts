import { describe, expect, test } from 'vitest'
import { type Files, findings, verdictOf } from '../bodies.ts'
import { body, cleo, declared, meeting } from './people.ts'

const SEAT = cleo('{post: members, from: 2024-01-10}')
const DAY = '2024-05-01'
const HERE = meeting(DAY, { attended: ['ada-finch', 'ben-marl', 'cleo-dray'] })

const said = (files: Files, asOf = '2024-06-01') =>
  findings('declaration-current-at-meeting', { ...SEAT, ...HERE, ...files }, asOf).filter((one) => one.includes('Cleo'))

const HELD = 'minutes/2024-05-01.mdx:4:33 This record holds no declaration by Cleo Dray for 1 May 2024'
const NONE = [`${HELD}; it cannot show whether one was signed`]
const lapsed = (signed: string, day: string) => [
  `${HELD}: the latest, signed on ${signed}, lapsed on ${day}; it cannot show whether another was signed`,
]

describe('on the day of the meeting', () => {
  test.each([
    ['none at all', [], NONE],
    ['signed on the day', ['2024-05-01'], []],
    ['signed the day after', ['2024-05-02'], NONE],
    ['signed long after, and current today', ['2024-05-31'], NONE],
    ['current, on its last day', ['2023-05-02'], []],
    ['lapsed on the day', ['2023-05-01'], lapsed('1 May 2023', '1 May 2024')],
    ['lapsed on the day, renewed the day after', ['2023-05-01', '2024-05-02'], lapsed('1 May 2023', '1 May 2024')],
    ['lapsed, renewed on the day', ['2023-05-01', '2024-05-01'], []],
    ['current then, lapsed since', ['2023-06-01'], []],
  ])('%s', (_, days, expected) => expect(said(declared(...days), '2024-06-15')).toEqual(expected))
})

describe('which meetings', () => {
  test('none that is still to come', () => {
    expect(said({}, '2024-04-30')).toEqual([])
    expect(said({}, '2024-05-01')).toEqual(NONE)
  })

  test('each that was held with a gap, by itself', () => {
    const files = { ...meeting('2024-06-01', { attended: ['cleo-dray'] }), ...declared('2024-05-20') }
    expect(said(files)).toEqual(NONE)
    expect(said(meeting('2024-06-01', { attended: ['cleo-dray'] }))).toHaveLength(2)
  })

  test('those after the record’s end too, once minutes are held', () => {
    expect(said(body('recordEnds: 2024-03-31'))).toEqual(NONE)
  })
})

describe('who', () => {
  test.each(['apologies', 'absent', 'inAttendance'])('nobody in %s', (list) =>
    expect(said(meeting(DAY, { attended: ['ada-finch'], [list]: ['cleo-dray', 'ben-marl'] }))).toEqual([]),
  )

  test('nobody whom the record doesn’t know: that is another rule’s', () => {
    expect(said({ 'people/cleo-dray.mdx': undefined })).toEqual([])
    expect(findings('link-resolves', { ...HERE })).toEqual([
      'minutes/2024-05-01.mdx:4:33 Unexpected id `cleo-dray`, expected one from people/',
    ])
  })

  test('nobody whose form can’t be read', () => expect(said({ 'interests/cleo-dray/2024-02-01.mdx': 'x' })).toEqual([]))

  test.each([
    ['nobody whose renewal by that day can’t be read', '2024-05-01', []],
    ['somebody whose form of a later day can’t be read', '2024-05-02', lapsed('1 February 2023', '1 February 2024')],
  ])('%s', (_, day, expected) =>
    expect(said({ ...declared('2023-02-01'), [`interests/cleo-dray/${day}.mdx`]: 'x' })).toEqual(expected),
  )
})

test('an exception names the meeting and the person', () => {
  const { diagnostics } = verdictOf({ ...SEAT, ...HERE })
  const found = diagnostics.find((one) => one.rule === 'declaration-current-at-meeting')
  expect(found?.subjects).toEqual(['minutes/2024-05-01/attended/cleo-dray', 'minutes/2024-05-01', 'people/cleo-dray'])
})
