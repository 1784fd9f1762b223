/** Meetings that are no ordinary meeting: cases 04, 06 and 08, and others of their kind. */
import { describe, expect, test } from 'vitest'
import { filesOf } from '../../src/data/index.ts'
import { meetingYears } from '../../src/views/meeting-years.ts'
import { announcedBy, meetingFacts } from '../../src/views/minutes.ts'
import type { Site } from '../../src/views/site.ts'
import { found as all, PANEL, panelSite } from './panel.ts'

const MAY = 'minutes/2026-05-20.mdx'
const ALL = '[orla-finnegan, bram-castell, mairead-obrien, ifan-llywelyn-rees]'
const HELD = `status: draft\nchair: orla-finnegan\nattended: ${ALL}\n`
/** What is found, without the drafts of the panel that grow old. */
const rowsOf = (site: Site) => meetingYears(site).flatMap(({ groups }) => groups.flatMap(({ rows }) => rows))
const found = (...asked: Parameters<typeof all>) => all(...asked).filter((one) => !one.includes('still a draft'))
const minutes = (fields: string, text = 'Nothing was raised.', date = '2026-05-20') =>
  `---\ndate: ${date}\n${fields}---\n\n${text}\n`
const event = (files: Record<string, string>, id: string) =>
  (filesOf(panelSite(files)).get('calendar/meetings.ics')?.() ?? '')
    .replaceAll('\r\n ', '')
    .split('BEGIN:VEVENT')
    .find((one) => one.includes(`UID:minutes%2F${id}@`))

describe('a meeting that was called off', () => {
  const announced = (PANEL['minutes/2026-04-15.mdx'] ?? '').replace(
    '\n---\n',
    '\nnextMeeting:\n  date: 2026-05-20\n---\n',
  )
  const off = minutes('status: cancelled\nreason: The granary was flooded.\n')

  test('nobody asks for a chair, attendance or minutes of it', () =>
    expect(found({ 'minutes/2026-04-15.mdx': announced, [MAY]: off }, '2026-09-01')).toEqual([]))

  test('the next meeting is the one after it', () => {
    const later = minutes(HELD, '<Update of="minutes/2026-04-15/3" status="done">Done.</Update>', '2026-05-27')
    const agreed = `${PANEL['minutes/2026-04-15.mdx']}\n<Action id="3" owner="bram-castell" due="next-meeting">Mr Castell to measure the sluice.</Action>\n`
    expect(found({ 'minutes/2026-04-15.mdx': agreed, [MAY]: off, 'minutes/2026-05-27.mdx': later })).toEqual([])
  })

  test('its page, its row and the calendar say so', () => {
    const site = panelSite({ [MAY]: off })
    expect(rowsOf(site)[0]?.facts).toBe('called off')
    const meeting = site.record.meetings.at(-1)
    expect(meeting && meetingFacts(meeting, site)).toContainEqual({
      label: 'Called off',
      text: 'The granary was flooded.',
    })
    expect(event({ [MAY]: off }, '2026-05-20')).toContain('STATUS:CANCELLED')
    expect(event({ [MAY]: off }, '2026-04-15')).not.toContain('STATUS:CANCELLED')
  })

  test('it says why, and holds nothing that was agreed', () => {
    expect(found({ [MAY]: minutes('status: cancelled\n') })).toEqual([
      'error[document-shape] minutes/2026-05-20.mdx:2:1 Unexpected `reason`: it is missing, expected why the meeting was called off',
    ])
    expect(
      found({
        [MAY]: minutes(
          'status: cancelled\nreason: The granary was flooded.\nattended: [bram-castell]\n',
          '<Decision id="x">The plan was agreed.</Decision>',
        ),
      }),
    ).toEqual([
      'error[meeting-dates] minutes/2026-05-20.mdx:5:11 Unexpected names in the attendance of a meeting that was called off, expected none',
      'error[meeting-dates] minutes/2026-05-20.mdx:8:1 Unexpected `<Decision>` of a meeting that was called off, expected none',
    ])
    expect(found({ [MAY]: minutes(`${HELD}reason: The granary was flooded.\n`) })).toEqual([
      'error[document-shape] minutes/2026-05-20.mdx:6:9 Unexpected `reason`: expected none, as the meeting was not called off',
    ])
  })

  test('minutes that name nobody are told how to say it', () => {
    const empty = minutes('status: draft\nattended: []\n', '## Cancelled\n\nThe meeting was cancelled.')
    expect(found({ [MAY]: empty })).toEqual([
      'error[meeting-dates] minutes/2026-05-20.mdx:3:9 Unexpected `status: draft` of minutes that name nobody and say “Cancelled”',
    ])
    const unrecorded = minutes('status: draft\nattendance: not-recorded\n', 'The meeting did not take place.')
    expect(found({ [MAY]: unrecorded })).toEqual([expect.stringContaining('say “did not take place”')])
    const long = minutes(
      'status: draft\nattendance: not-recorded\n',
      `A trip was cancelled. ${'It rained. '.repeat(60)}`,
    )
    expect(found({ [MAY]: long })).toEqual([expect.stringContaining('error[chaired]')])
  })

  test('what its minutes announce is asked for', () => {
    const moved = minutes(
      'status: cancelled\nreason: The granary was flooded.\nnextMeeting:\n  date: 2026-05-27\n  agenda: [The weir]\n',
    )
    const files = { 'minutes/2026-04-15.mdx': announced, [MAY]: moved }
    expect(found(files, '2026-09-01')).toEqual([
      'warning[meeting-held] minutes/2026-05-20.mdx:6:9 A meeting was announced for 27 May 2026, and this record has no minutes of it',
    ])
    const held = { ...files, 'minutes/2026-05-27.mdx': minutes(HELD, 'Nothing was raised.', '2026-05-27') }
    expect(found(held)).toEqual([
      expect.stringMatching(/^error\[deferral-taken-up\] minutes\/2026-05-20.mdx:7:12 “The weir” was announced/),
    ])
  })
})

describe('a meeting of two days', () => {
  const two = minutes(`until: 2026-05-21\nstart: "14:00"\nend: "12:30"\n${HELD}`)

  test('is one meeting', () => {
    expect(found({ [MAY]: two })).toEqual([])
    const site = panelSite({ [MAY]: two })
    const meeting = site.record.meetings.at(-1)
    expect(meeting && meetingFacts(meeting, site)).toContainEqual({
      label: 'Days',
      text: 'Wednesday 20 May 2026 to Thursday 21 May 2026',
    })
    expect(event({ [MAY]: two }, '2026-05-20')).toMatch(
      /DTSTART;TZID=Europe\/London:20260520T140000\s[\s\S]*DTEND;TZID=Europe\/London:20260521T123000/,
    )
  })

  test('declarations are judged on both', () => {
    // The one of 20 May 2025 counts until 20 May 2026.
    const lapses = 'interests/bram-castell/2025-05-21.mdx'
    const declaration = (PANEL['interests/bram-castell/2025-12-15.mdx'] ?? '').replace('2025-12-15', '2025-05-21')
    const files = { 'interests/bram-castell/2025-12-15.mdx': undefined, [lapses]: declaration, [MAY]: two }
    expect(found(files).filter((one) => one.includes('at-meeting'))).toEqual([
      expect.stringContaining(
        'minutes/2026-05-20.mdx:8:27 This record holds no declaration by Bram Castell for 21 May 2026',
      ),
    ])
  })

  test('past midnight it ends on the day after', () => {
    const late = minutes(`start: "19:00"\nend: "00:30"\n${HELD}`)
    expect(found({ [MAY]: late })).toEqual([])
    expect(event({ [MAY]: late }, '2026-05-20')).toContain(':20260521T003000')
  })

  test('the last day is later than the first', () =>
    expect(found({ [MAY]: minutes(`until: 2026-05-20\n${HELD}`) })).toEqual([
      'error[meeting-dates] minutes/2026-05-20.mdx:3:8 Unexpected last day 20 May 2026 of a meeting that began on 20 May 2026, expected one within 30 days after it',
    ]))
})

describe('two meetings on a day', () => {
  const morning = minutes(
    `start: "10:00"\nend: "11:00"\n${HELD}nextMeeting:\n  date: 2026-05-20\n  agenda: [The sluice]\n`,
    `## The sluice

<Action id="1" owner="bram-castell" due="next-meeting">Mr Castell to measure the sluice before the meeting of this afternoon.</Action>

<Deferral id="sluice" to="next-meeting">The sluice was put off to the afternoon.</Deferral>`,
  )
  const afternoon = minutes(
    `start: "14:00"\nend: "15:00"\n${HELD}`,
    `## The sluice

<Item takes="minutes/2026-05-20/sluice, minutes/2026-05-20/agenda/the-sluice" />

<Update of="minutes/2026-05-20/1" status="done">The sluice measures four feet.</Update>`,
  )

  test('the hours give the order, whatever the names', () => {
    expect(found({ [MAY]: morning, 'minutes/2026-05-20-2.mdx': afternoon })).toEqual([])
    const swapped = (text: string) => text.replaceAll('minutes/2026-05-20/', 'minutes/2026-05-20-am/')
    expect(found({ 'minutes/2026-05-20-am.mdx': swapped(morning), [MAY]: swapped(afternoon) })).toEqual([])
  })

  test('each has a name of its own', () => {
    const names = rowsOf(panelSite({ [MAY]: morning, 'minutes/2026-05-20-2.mdx': afternoon })).map(({ name }) => name)
    expect(names.slice(0, 2)).toEqual(['Wednesday 20 May 2026, 14:00', 'Wednesday 20 May 2026'])
  })

  test('the second is the one that should have reported', () =>
    expect(
      found({ [MAY]: morning, 'minutes/2026-05-20-2.mdx': minutes(`start: "14:00"\nend: "15:00"\n${HELD}`) }),
    ).toEqual([
      expect.stringContaining('error[deferral-taken-up] minutes/2026-05-20.mdx:10:12'),
      expect.stringContaining('warning[action-followed-up] minutes/2026-05-20.mdx:15:1'),
      expect.stringContaining('error[deferral-taken-up] minutes/2026-05-20.mdx:'),
    ]))
})

describe('a decision by correspondence', () => {
  const letter = (agreed: string) =>
    minutes(
      `type: correspondence\nstatus: draft\nagreed: ${agreed}\n`,
      '<Decision id="wheel">The wheel is to be painted.</Decision>',
    )
  test('asks for no chair and for nobody who stayed away', () =>
    expect(found({ [MAY]: letter('[orla-finnegan, bram-castell]') })).toEqual([]))
  test('has nobody who attended', () =>
    expect(found({ [MAY]: letter('[]\nattended: [orla-finnegan]') })).toContainEqual(
      expect.stringContaining('Unexpected names in `attended` of a decision by correspondence'),
    ))
  test('is no meeting at which anybody could report, or that makes a draft old', () => {
    const open = `${PANEL['minutes/2026-04-15.mdx']}
<Action id="3" owner="bram-castell" due="next-meeting">Mr Castell to measure the sluice.</Action>

<Deferral id="gate" to="next-meeting">The gate was put off to the next meeting.</Deferral>
`
    const files = { 'minutes/2026-04-15.mdx': open, [MAY]: letter('[orla-finnegan, bram-castell]') }
    expect(all(files)).toEqual([])
    const later = minutes(HELD, 'Nothing was raised.', '2026-05-27')
    expect(all({ ...files, 'minutes/2026-05-27.mdx': later })).toEqual([
      expect.stringContaining('and two meetings have been held since, the second on 27 May 2026'),
      expect.stringContaining('the minutes of 27 May 2026 do not report on it'),
      expect.stringContaining('the minutes of 27 May 2026 neither take it up'),
    ])
  })
  test('those who agreed are members, with a declaration', () =>
    expect(
      found({ [MAY]: letter('[bram-castell]'), 'interests/bram-castell/2025-12-15.mdx': undefined }),
    ).toContainEqual(expect.stringContaining('error[declaration-current-at-meeting] minutes/2026-05-20.mdx:5:10')))
})

describe('numbers of meetings', () => {
  const numbered = (number: number) =>
    found({ [MAY]: minutes(`number: ${number}\n${HELD}`), 'minutes/2026-04-15.mdx': APRIL })
  const APRIL = (PANEL['minutes/2026-04-15.mdx'] ?? '').replace('status', 'number: 4\nstatus')
  test.each([
    [5, []],
    [1, []],
    [
      6,
      [
        'warning[meeting-held] minutes/2026-05-20.mdx:3:9 Meeting 6 follows meeting 4, and this record has no minutes of meeting 5',
      ],
    ],
    [
      8,
      [
        'warning[meeting-held] minutes/2026-05-20.mdx:3:9 Meeting 8 follows meeting 4, and this record has no minutes of meetings 5 to 7',
      ],
    ],
    [4, ['warning[meeting-held] minutes/2026-05-20.mdx:3:9 Unexpected number 4 after meeting 4, expected 5']],
  ])('4, then %i', (number, expected) => expect(numbered(number)).toEqual(expected))
})

describe('meetings to come', () => {
  const fixed = (text: string) => ({
    'minutes/2026-04-15.mdx': (PANEL['minutes/2026-04-15.mdx'] ?? '').replace(
      '\n---\n',
      `\nnextMeeting:\n${text}---\n`,
    ),
  })
  const JULY = '  date: 2026-07-15\n  start: "10:30"\n  venue: By video, and at the granary\n'
  const TWO =
    '  - { date: 2026-07-15, start: "10:30", venue: The granary, agenda: [The sluice] }\n  - { date: 2026-10-14 }\n'

  test('one has its hour and place on the page and in the calendar', () => {
    expect(found(fixed(JULY))).toEqual([])
    const meeting = panelSite(fixed(JULY)).record.meetings.at(-1)
    expect(meeting && announcedBy(meeting)).toEqual([
      { day: '15 July 2026, 10:30, By video, and at the granary', titles: [] },
    ])
    const text = event(fixed(JULY), '2026-04-15%23next')
    expect(text).toContain('DTSTART;TZID=Europe/London:20260715T103000')
    expect(text).toContain('LOCATION:By video\\, and at the granary')
  })

  test('each of several is in the calendar, and is asked for in its time', () => {
    expect(found(fixed(TWO))).toEqual([])
    expect(event(fixed(TWO), '2026-04-15%23next')).toContain('20260715T103000')
    expect(event(fixed(TWO), '2026-04-15%23next-2')).toContain('20261014')
    expect(found(fixed(TWO), '2026-12-01').filter((one) => one.includes('announced for'))).toEqual([
      expect.stringContaining('minutes/2026-04-15.mdx:10:13 A meeting was announced for 15 July 2026'),
      expect.stringContaining('minutes/2026-04-15.mdx:11:13 A meeting was announced for 14 October 2026'),
    ])
  })
})
