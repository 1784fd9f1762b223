/** What the rules on meetings say of events: their days and hours, and those that were planned long ago. */
import { describe, expect, test } from 'vitest'
import { type Files, findings } from '../bodies.ts'

/** An event whose further fields begin on line 5. */
const pier = (status: string, more: string): Files => ({
  'events/pier.mdx': `---\ntitle: The pier\ntype: visit\nstatus: ${status}\n${more}\n---\n`,
})

describe('days and hours', () => {
  const said = (status: string, more: string, asOf?: string) => findings('meeting-dates', pier(status, more), asOf)

  test.each([
    ['held', 'date: 2024-06-01'],
    ['held', 'date: 2024-06'],
    ['held', 'date: 2024'],
    ['held', ''],
    ['planned', 'date: 2024-06-02'],
    ['held', 'date: 2024-05-03\nstart: "22:00"\nend: "09:00"'],
    ['held', 'date: 2024-05-03\nuntil: 2024-06-02\nstart: "10:00"\nend: "09:00"'],
  ])('agree: %s, %j', (status, more) => expect(said(status, more)).toEqual([]))

  test.each([
    ['held', 'date: 2024-06-02', '4:9 Unexpected event that was held: 2 June 2024 has not come by 1 June 2024'],
    ['held', 'date: 2024-07', '4:9 Unexpected event that was held: July 2024 has not come by 1 June 2024'],
    [
      'held',
      'start: "10:00"\nend: "09:30"',
      '6:6 Unexpected end at 09:30 of an event that begins at 10:00, expected a later time',
    ],
    [
      'held',
      'end: "10:00"',
      '5:6 Unexpected end at 10:00 of an event whose beginning is not given, expected both or none',
    ],
    [
      'planned',
      'date: 2024-07\nstart: "10:00"',
      '6:8 Unexpected hour 10:00 of an event in July 2024, expected none until its day is known',
    ],
    [
      'held',
      'date: 2024-05-03\nuntil: 2024-05-03',
      '6:8 Unexpected last day 3 May 2024 of an event that begins on 3 May 2024, expected one within 30 days after it',
    ],
    [
      'held',
      'date: 2024-03-03\nuntil: 2024-05-03',
      '6:8 Unexpected last day 3 May 2024 of an event that begins on 3 March 2024, expected one within 30 days after it',
    ],
    [
      'held',
      'date: 2024-05\nuntil: 2024-05-03',
      '6:8 Unexpected last day 3 May 2024 of an event without a first day, expected both or none',
    ],
  ])('do not agree: %s, %j', (status, more, expected) =>
    expect(said(status, more)).toEqual([`events/pier.mdx:${expected}`]),
  )

  test('no event is later than the end of the record', () => {
    const body = 'name: A\nsummary: B\nsponsor: C\nappointedBy: D\nterms: first\nrecordEnds: 2024-05-15\n'
    const said = (date: string, status = 'held') =>
      findings('meeting-dates', { ...pier(status, `date: ${date}`), 'body.yaml': body }).map((one) => one.slice(0, 39))
    expect(said('2024-05-16')).toEqual(['events/pier.mdx:5:7 Unexpected day 16 M'])
    expect(said('2024-05-15')).toEqual([])
    expect(said('2024-05')).toEqual([])
    expect(said('2024-05-16', 'planned')).toEqual([])
  })
})

describe('an event that was planned is asked about once its day is longer ago than the policy’s days', () => {
  const said = (more: string, asOf: string, files: Files = {}) =>
    findings('meeting-held', { ...pier('planned', more), ...files }, asOf)

  test.each([
    ['date: 2024-05-03', '2024-06-14', []],
    ['date: 2024-05-03', '2024-06-15', ['3 May 2024']],
    ['date: 2024-05-03\nuntil: 2024-05-04', '2024-06-15', []],
    ['date: 2024-05', '2024-07-12', []],
    ['date: 2024-05', '2024-07-13', ['May 2024']],
    ['', '2026-07-13', []],
  ])('%j on %s', (more, asOf, days) =>
    expect(said(more, asOf)).toEqual(
      days.map(
        (day) =>
          `events/pier.mdx:4:9 This event was planned for ${day}, and this record does not say whether it was held`,
      ),
    ),
  )

  test('one of a committee by the days of the committee', () => {
    const committee = { 'bodies/piers.yaml': 'name: Piers\nsummary: It looks at piers\npolicy: { minutesDays: 7 }\n' }
    expect(said('date: 2024-05-03\nbody: piers', '2024-05-10', committee)).toEqual([])
    expect(said('date: 2024-05-03\nbody: piers', '2024-05-11', committee)).toHaveLength(1)
  })

  test('one that was called off is not', () =>
    expect(findings('meeting-held', pier('cancelled\nreason: The pier was gone', 'date: 2023'), '2024-06-01')).toEqual(
      [],
    ))
})
