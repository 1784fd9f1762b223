/** What the list of meetings and the page of a meeting show. */
import { inWords, type Meeting } from '../record/index.ts'
import { bodyHtml } from './body.ts'
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
  chair: Named | undefined
  /** Members who came, without the one in the chair. */
  attended: Named[]
  /** Guests who came and are no officials. */
  guests: Named[]
  officials: Named[]
  apologies: Named[]
  absent: Named[]
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
  const people = (ids: readonly string[]) => ids.map((id) => holder(site, id))
  const isOfficial = (id: string) => site.officials.has(id)
  const sibling = (one: Meeting | undefined) => one && { name: inWords(one.date), href: href(site, `${one.id}/`) }
  return {
    title: `Minutes of ${fullDate(data.date)}`,
    date: data.date,
    fullDate: fullDate(data.date),
    time: data.start && (data.end ? `${data.start} to ${data.end}` : data.start),
    venue: data.venue,
    status: data.status,
    masthead: data.masthead,
    chair: data.chair === undefined ? undefined : holder(site, data.chair),
    attended: people(data.attended.filter((id) => id !== data.chair)),
    guests: people(data.inAttendance.filter((id) => !isOfficial(id))),
    officials: people(data.inAttendance.filter(isOfficial)),
    apologies: people(data.apologies),
    absent: people(data.absent),
    contents: meeting.items.map(({ heading }) => ({ id: heading.id, title: heading.text })),
    body: bodyHtml(document.body, { document, site }),
    announced: meeting.announcements.map(({ title }) => title),
    nextDate: data.nextMeeting?.date && inWords(data.nextMeeting.date),
    previous: sibling(meetings[index - 1]),
    next: sibling(meetings[index + 1]),
  }
}
