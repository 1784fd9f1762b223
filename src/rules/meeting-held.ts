import {
  addDays,
  byBody,
  type IsoDate,
  inWords,
  judgedOn,
  type Meeting,
  meetingsHeld,
  meetingsUntil,
  minutesDays,
  only,
  type PublicRecord,
} from '../record/index.ts'
import { minutes } from './engine/example-body.ts'
import type { Finding, Rule } from './engine/rule.ts'
import { approvedMinutes } from './help/approvals.ts'
import { copies } from './help/copies.ts'
import { plannedEvents } from './help/planned-events.ts'

export const rule: Rule = {
  id: 'meeting-held',
  title: 'Every meeting that was announced has its minutes',
  invariant:
    'A meeting that was announced has minutes within the days of the policy, and of an event that was planned it is said within as many whether it was held; minutes are no draft any more once a meeting has approved them, or two have been held since; no number of a meeting is left out; no two hold the same words.',
  why: 'Nobody can look up what a meeting agreed that has no minutes, nor rely on minutes that no meeting has approved.',
  basis: 'good-practice',
  severity: 'warning',
  turns: 'by-policy',
  judges: ({ meetings, documents }) => meetings.length > 0 || !only(documents.values(), 'events').next().done,
  *check(record, asOf) {
    const day = judgedOn(record, asOf)
    const held = meetingsHeld(record, day)
    for (const series of byBody(meetingsUntil(record, day)).values()) yield* unheard(series, day, record)
    for (const series of byBody(held).values()) {
      yield* drafts(series)
      yield* numbers(series)
    }
    yield* plannedEvents(record, day)
    for (const [copy, first] of copies(held)) yield copied(copy, first)
  },
  bad: {
    files: minutes(
      '2024-03-06',
      `## The minute hand

<Action id="1" owner="ben-marl">Ben Marl to oil the minute hand.</Action>`,
      'nextMeeting: { date: 2024-04-10 }\n',
    ),
    output: `warning[meeting-held]: A meeting was announced for 10 April 2024, and this record has no minutes of it
 --> content/minutes/2024-03-06.mdx:6:22
  |
6 | nextMeeting: { date: 2024-04-10 }
  |                      ^^^^^^^^^^
  = see content/minutes/2024-05-01.mdx:2:7: the next of which there are minutes
  = help: if it was held, add \`minutes/2024-04-10.mdx\`
  = help: if it was called off, add it too, with \`status: cancelled\` and \`reason:\`
  = help: if it was moved, explain it in exceptions.yaml: \`rule: meeting-held\`, \`subject: minutes/2024-03-06/next-meeting\``,
  },
  good: {
    files: minutes(
      '2024-03-06',
      `## The minute hand

<Action id="1" owner="ben-marl">Ben Marl to oil the minute hand.</Action>`,
      'nextMeeting: { date: 2024-05-01 }\n',
    ),
  },
}

/** A day that a meeting announced, in the entry of that number. */
interface Announced {
  by: Meeting
  n: number
  date: IsoDate
}

/** Announced meetings without minutes. What a later meeting announces takes the place of what an earlier one did. */
function* unheard(series: readonly Meeting[], day: IsoDate, record: PublicRecord): Generator<Finding> {
  const body = series[0]?.body
  const days = minutesDays(record, body)
  const minutes = daysOfMinutes(record, body)
  let pending: Announced[] = []
  const missed = (announced: readonly Announced[], next: Meeting | undefined) =>
    announced.filter(({ date }) => !minutes.has(date) && addDays(date, days) < day).map((one) => missing(one, next))
  for (const meeting of series) {
    yield* missed(
      pending.filter(({ date }) => date <= meeting.date),
      meeting,
    )
    pending = pending.filter(({ date }) => date > meeting.date)
    const fixed = meeting.data.nextMeeting.flatMap(({ date }, n) =>
      date !== undefined && date > meeting.date ? { by: meeting, n, date } : [],
    )
    if (fixed.length > 0) pending = fixed
  }
  yield* missed(pending, undefined)
}

/** The days of all minutes that the record has of a body, by their names where they can't be read. */
function daysOfMinutes({ documents, meetings }: PublicRecord, body: string | undefined): Set<string> {
  const days = new Set(meetings.filter((one) => one.body === body).map(({ date }) => date))
  for (const { kind, data, id } of documents.values()) if (kind === 'minutes' && !data) days.add(id.slice(8, 18))
  return days
}

function missing({ by: { document, id, body }, n, date }: Announced, next: Meeting | undefined): Finding {
  return {
    ...document.at(['nextMeeting', n, 'date']),
    day: date,
    message: `A meeting was announced for ${inWords(date)}, and this record has no minutes of it`,
    help: [
      `if it was held, add \`minutes/${date}${body === undefined ? '' : `-${body}`}.mdx\``,
      'if it was called off, add it too, with `status: cancelled` and `reason:`',
    ],
    explain: 'if it was moved,',
    related: next ? [{ ...next.document.at(['date']), message: 'the next of which there are minutes' }] : [],
    subjects: [`${id}/next-meeting`, id],
  }
}

/** Minutes that are still a draft, though a meeting approved them, or two have been held since. */
function* drafts(held: readonly Meeting[]): Generator<Finding> {
  const first = held.findIndex(({ data }) => data.status === 'draft')
  if (first < 0) return
  const approved = approvedMinutes(held.slice(first + 1), held[first])
  const days = [...new Set(held.slice(first).flatMap(({ isSitting, date }) => (isSitting ? date : [])))]
  let later = 0
  for (const { data, date, document, id } of held.slice(first)) {
    if (data.status !== 'draft') continue
    const by = approved.get(date)
    while ((days[later] ?? '9') <= date) later++
    const second = days[later + 1]
    if (!by && second === undefined) continue
    yield {
      ...document.at(['status']),
      message: by
        ? `These minutes are a draft, and the meeting of ${inWords(by.date)} says that it approved them`
        : `These minutes are still a draft, and two meetings have been held since, the second on ${inWords(second ?? '')}`,
      help: by
        ? [
            `write \`status: approved\` and \`approvedAt: ${by.id}\`, with the amendments that it made, and then \`npm run seal\``,
          ]
        : [
            'if one of them approved these minutes, say so in its own minutes, and write `status: approved` here',
            'if none has, put them on the agenda of the next',
          ],
      explain: 'or',
      related: by ? [{ ...by.document.at(['date']), message: 'the meeting that approved them' }] : [],
      subjects: [`${id}/draft`, id],
    }
  }
}

/** Numbers of meetings that leave some out, or come twice; a body may begin anew with 1. */
function* numbers(held: readonly Meeting[]): Generator<Finding> {
  let before: Meeting | undefined
  for (const meeting of held) {
    const { number } = meeting.data
    if (number === undefined) continue
    const last = before?.data.number
    if (before && last !== undefined && number !== 1 && number !== last + 1) {
      const missing = number - last === 2 ? `meeting ${last + 1}` : `meetings ${last + 1} to ${number - 1}`
      yield {
        ...meeting.document.at(['number']),
        message:
          number > last
            ? `Meeting ${number} follows meeting ${last}, and this record has no minutes of ${missing}`
            : `Unexpected number ${number} after meeting ${last}, expected ${last + 1}`,
        help: ['if the number is wrong, correct it', 'if minutes are missing, add them'],
        explain: 'if there was no such meeting,',
        related: [{ ...before.document.at(['number']), message: `meeting ${last}` }],
        subjects: [`${meeting.id}/number`, meeting.id],
      }
    }
    before = meeting
  }
}

function copied({ document, id, date }: Meeting, first: Meeting): Finding {
  return {
    ...document.at(['date']),
    message: `The minutes of ${inWords(date)} hold the same words as those of ${inWords(first.date)}`,
    help: ['write what this meeting itself said, or take out the file that is only a copy'],
    explain: 'if both meetings have the same minutes,',
    related: [{ ...first.document.at(['date']), message: 'the same words' }],
    subjects: [`${id}/words`, id],
  }
}
