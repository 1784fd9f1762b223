import { describe, expect, test } from 'vitest'
import { type Document, find, isArchive } from '../../src/record/index.ts'
import { complaintsIn, read, recordOf } from '../bodies.ts'

const EVENT = 'title: A\ntype: visit\nstatus: held'
const event = (more: string, id = 'pier') => read('events', `---\n${more}\n---\n`, id)
const complaints = (more: string) => complaintsIn(event(`${EVENT}\n${more}`))

describe('nothing is wrong with', () => {
  test.each([
    '',
    'date: "2024"',
    'date: 2024-05',
    'date: 2024-02-29\nuntil: 2024-03-01',
    'witnesses: [{name: Dot Quay}]',
    'witnesses: [{person: dot-quay, nil: true}]',
    'witnesses: [{name: Dot Quay, interests: [{detail: Owns a small pier}]}]',
    'minutes: [minutes/2024-05-01, minutes/2024-05-01#action-1]',
  ])('%j', (more) => expect(complaints(more)).toEqual([]))
})

describe('what does not fit is told, with what to type', () => {
  test.each([
    ['date: 2024-02-30', '5:7 Unexpected `date`: no calendar has this day → look it up in the source'],
    [
      'date: 2024-13',
      '5:7 Unexpected `2024-13` in `date`, expected a date, month or year such as `2011-07` → write the day as year, month and day in figures, with hyphens between them; if it is not known, take the line out',
    ],
    [
      'witnesses: [{nil: true}]',
      '5:13 Unexpected `witnesses[1]`: expected `person` or `name`, and just one of them → write `person` with an id from people/, or `name` for somebody who has no page here',
    ],
    [
      'witnesses: [{person: dot, name: Dot}]',
      '5:13 Unexpected `witnesses[1]`: expected `person` or `name`, and just one of them → write `person` with an id from people/, or `name` for somebody who has no page here',
    ],
    [
      'witnesses: [{name: Dot, nil: true, interests: [{detail: Owns a small pier}]}]',
      '5:47 Unexpected `witnesses[1].interests`: expected none beside `nil: true`, which says that there are none → take out `nil` or `interests`, whichever the witness did not declare',
    ],
    [
      'witnesses: [{name: Dot, interests: []}]',
      '5:36 Unexpected `witnesses[1].interests`: expected an interest at least → where the witness declared that there are none, write `nil: true`; where nobody knows, take the line out',
    ],
    [
      'witnesses: [{name: Dot, nil: false}]',
      '5:30 Unexpected `witnesses[1].nil`: `false` does not say what was declared → list it under `interests`; where nobody knows, take the line out',
    ],
    [
      'reason: The pier was gone',
      '5:9 Unexpected `reason`: expected none, as the event was not called off → write `status: cancelled` if it was, or take the line out',
    ],
  ])('%s', (more, expected) => expect(complaints(more)).toEqual([expected]))

  test('an event that was called off says why', () =>
    expect(complaintsIn(event('title: A\ntype: visit\nstatus: cancelled'))).toEqual([
      '2:1 Unexpected `reason`: it is missing, expected why the event was called off → add a line `reason:` that says why it was called off, in ten letters at least',
    ]))
})

test('nobody is a witness without interests because nothing is known', () => {
  const { data } = event(`${EVENT}\nwitnesses: [{name: Dot}, {name: Ann, nil: true}]`) as Document<'events'>
  expect(data?.witnesses.map(({ nil, interests }) => [nil, interests])).toEqual([
    [undefined, undefined],
    [true, undefined],
  ])
})

describe('an event is archive by its last day, as far as that is known', () => {
  test.each([
    ['date: 2023', true],
    ['date: 2024', false],
    ['date: 2023-12-31', true],
    ['date: 2023-12-31\nuntil: 2024-01-01', false],
    ['', false],
  ])('%j', (more, expected) => {
    const body = 'name: A\nsummary: B\nsponsor: C\nappointedBy: D\nterms: first\nrulesFrom: 2024-01-01\n'
    const record = recordOf({ 'body.yaml': body, 'events/pier.mdx': `---\n${EVENT}\n${more}\n---\n` })
    const document = find(record, 'events', 'pier') as Document<'events'>
    expect(isArchive(document as unknown as Document, record)).toBe(expected)
  })
})
