/** Whether minutes were approved where they say they were. */
import { byBody, inWords, isWhole, type Meeting, nearest, type PublicRecord } from '../../record/index.ts'
import type { Finding } from '../engine/rule.ts'
import { daysApprovedBy } from './approvals.ts'

/** The meetings by their ids, and the day of the meeting of the same body before each. */
export interface Order {
  byId: ReadonlyMap<string, Meeting>
  before: ReadonlyMap<string, string>
}

/** The order of the meetings of a record. */
export function orderOf({ meetings }: PublicRecord): Order {
  const before = new Map<string, string>()
  for (const series of byBody(meetings).values()) {
    let [earlier, last]: (Meeting | undefined)[] = []
    for (const meeting of series) {
      if (last && last.date < meeting.date) earlier = last
      if (earlier) before.set(meeting.id, earlier.date)
      last = meeting
    }
  }
  return { byId: new Map(meetings.map((meeting) => [meeting.id, meeting])), before }
}

/** What is wrong with `approvedAt`: the minutes that it names must exist, be later, agree with `approved`, and say that they approved these. */
export function* approvedAt(meeting: Meeting, { byId, before }: Order, record: PublicRecord): Generator<Finding> {
  const { data, document, date, id } = meeting
  const named = data.approvedAt
  if (named === undefined) return
  const wrong = (message: string, ...help: string[]): Finding => {
    const related = by ? [{ ...by.document.at(['date']), message: 'the minutes that it names' }] : []
    return { ...document.at(['approvedAt']), message, help, related, explain: 'or', subjects: [id] }
  }
  const by = byId.get(named)
  if (!by) {
    // What can't be read is another rule's.
    if (record.documents.has(named)) return
    const near = nearest(named, byId.keys())
    yield wrong(
      `Unexpected \`${named}\`, expected minutes of this record`,
      near
        ? `nearest known id: \`${near}\``
        : 'add the minutes of the meeting that approved these, or take the line out',
    )
  } else if (by.date <= date)
    yield wrong(
      `Unexpected approval by the meeting of ${inWords(by.date)}, expected a later one than ${inWords(date)}`,
      'write which meeting approved these minutes',
    )
  else if (data.approved !== undefined && data.approved !== by.date)
    yield wrong(
      `Unexpected approval by the meeting of ${inWords(by.date)}, where \`approved\` says ${inWords(data.approved)}`,
      'keep the one of the two that is true, or write both of one meeting',
    )
  else if (
    isWhole(by.document) &&
    !daysApprovedBy(by, by.body === meeting.body ? before.get(by.id) : undefined).has(date)
  )
    yield wrong(
      `The minutes of ${inWords(by.date)} don’t say that they approved those of ${inWords(date)}`,
      'if another meeting approved them, write which',
      `if it was this one, say so in its minutes: \`<Decision id="…">The minutes of ${inWords(date)} were approved.</Decision>\``,
    )
}
