/** What the list of meetings and the page of a meeting show. */
import { type DataOf, inWords, type Meeting } from '../record/index.ts'
import { bodyHtml } from './body.ts'
import { names } from './entries.ts'
import { holder, href, type Named, named, type Site } from './site.ts'
import { fullDate } from './titles.ts'

/** A meeting in a list. */
export interface MeetingRow extends Named {
  date: string
  venue: string
  attended: number
  apologies: number
  actions: number
  decisions: number
}

/** The page of a meeting. */
export interface MeetingView {
  title: string
  date: string
  fullDate: string
  time: string | undefined
  venue: string | undefined
  status: string
  /** The heading lines of the document, as its source has them. */
  masthead: readonly string[]
  /** Who came and who did not, as HTML, in the order of the document. */
  attendance: string
  contents: { id: string; title: string }[]
  /** The text of the minutes, as HTML. */
  body: string
  announced: string[]
  nextDate: string | undefined
  previous: Named | undefined
  next: Named | undefined
}

/** All meetings, the latest first. */
export function meetingRows(site: Site): MeetingRow[] {
  return site.record.meetings.map((meeting) => meetingRow(meeting, site)).reverse()
}

/** One meeting, as a row. */
export function meetingRow(meeting: Meeting, site: Site): MeetingRow {
  const { data, actions, decisions } = meeting
  return {
    ...named(site, meeting.document),
    name: fullDate(meeting.date),
    date: meeting.date,
    venue: data.venue ?? '',
    attended: data.attended.length,
    apologies: data.apologies.length,
    actions: actions.length,
    decisions: decisions.length,
  }
}

/** The page of the meeting at a place in the record's list. */
export function meetingView(index: number, site: Site): MeetingView {
  const { meetings } = site.record
  const meeting = meetings[index] as Meeting
  const { data, document } = meeting
  const sibling = (one: Meeting | undefined) => one && { name: inWords(one.date), href: href(site, `${one.id}/`) }
  return {
    title: `Minutes of ${fullDate(data.date)}`,
    date: data.date,
    fullDate: fullDate(data.date),
    time: data.start && (data.end ? `${data.start} to ${data.end}` : data.start),
    venue: data.venue,
    status: data.status,
    masthead: data.masthead,
    attendance: attendanceHtml(data, site),
    contents: meeting.items.map(({ heading }) => ({ id: heading.id, title: heading.text })),
    body: bodyHtml(document.body, { document, site }),
    announced: meeting.announcements.map(({ title }) => title),
    nextDate: data.nextMeeting?.date && inWords(data.nextMeeting.date),
    previous: sibling(meetings[index - 1]),
    next: sibling(meetings[index + 1]),
  }
}

/** Attendees with the one in the chair first, guests, officials, and who was away. */
function attendanceHtml(data: DataOf<'minutes'>, site: Site): string {
  const isOfficial = (id: string) => site.officials.has(id)
  const people = (ids: readonly string[]) => ids.map((id) => names([holder(site, id)]))
  const chair = data.chair === undefined ? [] : [`Chair: ${names([holder(site, data.chair)])}`]
  const members = people(data.attended.filter((id) => id !== data.chair))
  const guests = people(data.inAttendance.filter((id) => !isOfficial(id)))
  const absent = data.absent.length > 0 ? `<h3>Absent</h3>${list(people(data.absent))}` : ''
  return (
    `<h2 id="attendees">Attendees</h2>${list([...chair, ...members, ...guests])}` +
    `<h3>Officials</h3>${list(people(data.inAttendance.filter(isOfficial)))}` +
    `<h3>Apologies</h3>${list(people(data.apologies))}${absent}`
  )
}

function list(lines: readonly string[]): string {
  return lines.length > 0 ? `<ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>` : '<p>None recorded.</p>'
}
