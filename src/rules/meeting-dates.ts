import { byBody, type IsoDate, inWords, lazy, type Meeting, type PublicRecord, shortId } from '../record/index.ts'
import type { Finding, Rule } from './engine/rule.ts'
import { afterTheEnd } from './help/after-the-end.ts'
import { approvedAt, orderOf } from './help/approved-at.ts'
import { byCorrespondence } from './help/by-correspondence.ts'
import { calledOff } from './help/called-off.ts'
import { entryHours } from './help/entry-hours.ts'
import { eventDates } from './help/event-dates.ts'
import { isFar, isTooLong, LONGEST } from './help/hours.ts'
import { judgeLines } from './help/masthead.ts'
import { overlaps } from './help/overlaps.ts'

export const rule: Rule = {
  id: 'meeting-dates',
  title: 'The dates and times of meetings agree',
  invariant:
    'The dates and times of minutes agree with one another, with the name of the file and with the calendar; no two meetings overlap; the dates and times of events agree too, and none was held on a day to come; minutes are approved where they say so; no document is later than the body’s last day.',
  why: 'Who was a member, what was in force and what was due all hang on the day of the meeting.',
  basis: 'record',
  severity: 'error',
  *check(record, asOf) {
    for (const meeting of record.meetings) {
      yield* toCome(meeting, asOf)
      yield* notYetHeld(meeting, asOf)
    }
    yield* amongThemselves(record)
    yield* eventDates(record, asOf)
  },
  bad: {
    files: {
      'minutes/2024-05-01.mdx': `---
date: 2024-05-01
start: "10:00"
end: "09:30"
status: approved
approved: 2024-04-30
chair: ada-finch
attended: [ada-finch, ben-marl]
masthead: [THE TIDE CLOCK COMMITTEE, "Thursday 1 May 2024"]
---

## Matters arising

<Update of="minutes/2024-03-06/1" status="done">The minute hand is oiled.</Update>
`,
    },
    output: `error[meeting-dates]: Unexpected end at 09:30 of a meeting that began at 10:00, expected a later time
 --> content/minutes/2024-05-01.mdx:4:6
  |
4 | end: "09:30"
  |      ^^^^^^^
  = see content/minutes/2024-05-01.mdx:3:8: the start
  = help: write both times by the clock of 24 hours: half past three in the afternoon is \`"15:30"\`; if it went on for days, write the last one in \`until\`

error[meeting-dates]: Unexpected approval on 30 April 2024 of the minutes of 1 May 2024, expected a day from the meeting on
 --> content/minutes/2024-05-01.mdx:6:11
  |
6 | approved: 2024-04-30
  |           ^^^^^^^^^^
  = see content/minutes/2024-05-01.mdx:2:7: the meeting
  = help: write the day of the meeting that approved them

error[meeting-dates]: Unexpected “Thursday”, expected Wednesday, on which 1 May 2024 fell
 --> content/minutes/2024-05-01.mdx:9:39
  |
9 | masthead: [THE TIDE CLOCK COMMITTEE, "Thursday 1 May 2024"]
  |                                       ^^^^^^^^
  = help: if it was copied wrongly, correct it; if the date or the times of these minutes are wrong, correct those
  = help: if the source itself errs, keep its words and explain it in exceptions.yaml: \`rule: meeting-dates\`, \`subject: minutes/2024-05-01\``,
  },
  good: {
    files: {
      'minutes/2024-05-01.mdx': `---
date: 2024-05-01
start: "10:00"
end: "11:30"
status: approved
approved: 2024-05-01
chair: ada-finch
attended: [ada-finch, ben-marl]
nextMeeting: { date: 2024-07-03 }
masthead: [THE TIDE CLOCK COMMITTEE, "Wednesday 1st May, 2024", 10.00 – 11.30]
---

## Matters arising

<Update of="minutes/2024-03-06/1" status="done">The minute hand is oiled.</Update>
`,
    },
  },
}

/** What disagrees with what, whatever the day of the judgement. */
const amongThemselves = lazy((record: PublicRecord): Finding[] => {
  const sequence = orderOf(record)
  const ofEach = record.meetings.flatMap((meeting) => [
    ...fileName(meeting),
    ...order(meeting),
    ...entryHours(meeting),
    ...calledOff(meeting),
    ...byCorrespondence(meeting),
    ...approvedAt(meeting, sequence, record),
    ...judgeLines(meeting),
  ])
  return [
    ...ofEach,
    ...[...byBody(record.meetings).values()].flatMap((series) => [...overlaps(series)]),
    ...afterTheEnd(record),
  ]
})

/** A second meeting of a day may add to its name: `2024-05-01-2`. */
function* fileName({ id, date, document }: Meeting): Generator<Finding> {
  const name = shortId({ id })
  if (name === date || (name.startsWith(`${date}-`) && !name.includes('/'))) return
  yield {
    ...document.at(['date']),
    message: `Unexpected date \`${date}\` in a file named \`${name}.mdx\`, expected the same in both`,
    help: [`name the file \`minutes/${date}.mdx\`, or correct the date`],
    subjects: [id],
  }
}

function* order(meeting: Meeting): Generator<Finding> {
  const { id, date, document, data } = meeting
  const { start, end, until, approved, nextMeeting } = data
  const wrong = (path: PropertyKey[], message: string, help: string, other: 'date' | 'start'): Finding => ({
    ...document.at(path),
    message,
    help: [help],
    related: [{ ...document.at([other]), message: other === 'date' ? 'the meeting' : 'the start' }],
    subjects: [id],
  })
  if (start !== undefined && end !== undefined && until === undefined && isTooLong(start, end))
    yield wrong(
      ['end'],
      `Unexpected end at ${end} of a meeting that began at ${start}, expected a later time`,
      'write both times by the clock of 24 hours: half past three in the afternoon is `"15:30"`; if it went on for days, write the last one in `until`',
      'start',
    )
  if (until !== undefined && isFar(date, until))
    yield wrong(
      ['until'],
      `Unexpected last day ${inWords(until)} of a meeting that began on ${inWords(date)}, expected one within ${LONGEST} days after it`,
      'correct the day, or take `until` out where the meeting had one day',
      'date',
    )
  if (approved !== undefined && approved < date)
    yield wrong(
      ['approved'],
      `Unexpected approval on ${inWords(approved)} of the minutes of ${inWords(date)}, expected a day from the meeting on`,
      'write the day of the meeting that approved them',
      'date',
    )
  for (const [n, { date: day }] of nextMeeting.entries()) {
    // A second meeting of the day may be the next.
    if (day === undefined || day > date || (day === date && meeting.next?.date === date)) continue
    yield wrong(
      ['nextMeeting', n, 'date'],
      `Unexpected next meeting on ${inWords(day)}, expected a day after this one, ${inWords(date)}`,
      'correct the day, or take it out if none was fixed',
      'date',
    )
  }
}

/** Nobody can have approved what has not happened. */
function* toCome({ id, date, document, data }: Meeting, asOf: IsoDate): Generator<Finding> {
  const field = data.status !== 'approved' ? undefined : date > asOf ? 'status' : 'approved'
  const day = field === 'status' ? date : data.approved
  if (!field || day === undefined || day <= asOf) return
  yield {
    ...document.at([field]),
    message: `Unexpected approved minutes: ${inWords(day)}, the day of the ${field === 'status' ? 'meeting' : 'approval'}, has not come by ${inWords(asOf)}`,
    help: ['write `status: draft` until a meeting has approved them', 'if the day is wrong, correct it'],
    subjects: [id],
  }
}

/** A draft may be prepared for a meeting to come, but nobody can have attended it. */
function* notYetHeld({ id, date, document, data }: Meeting, asOf: IsoDate): Generator<Finding> {
  if (data.status !== 'draft' || date <= asOf || data.attended.length === 0) return
  yield {
    ...document.at(['date']),
    message: `Unexpected attendance of a meeting on ${inWords(date)}, a day that has not come by ${inWords(asOf)}`,
    help: [
      'if the day is wrong, correct it',
      'if the meeting is still to come, leave `attended: []` until it was held',
    ],
    subjects: [id],
  }
}
