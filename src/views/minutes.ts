/** What the list of meetings and the page of a meeting show. */
import { type DataOf, escapeHtml as e, inWords, type Meeting } from '../record/index.ts'
import { backlinks, backlinksHtml } from './backlinks.ts'
import { documentHtml } from './body.ts'
import { citationHtml } from './citation.ts'
import { contentsHtml } from './contents.ts'
import { documentHead } from './document-head.ts'
import { sourceFacts } from './documents.ts'
import { names } from './entries.ts'
import { type Fact, factsHtml } from './facts.ts'
import { historyHtml } from './history.ts'
import type { Parts } from './parts.ts'
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

/** The page of a meeting, and its place in the record's list. */
export function meetingParts(meeting: Meeting, index: number, site: Site): Parts {
  const { meetings } = site.record
  const { data, document } = meeting
  return {
    text: { title: `Minutes of ${fullDate(data.date)}`, day: fullDate(data.date) },
    html: {
      head: documentHead(document, site),
      facts: factsHtml(factsOf(meeting)),
      contents: contentsHtml(meeting.items.map(({ heading }) => heading)),
      masthead: data.masthead.length > 0 ? `<p class="original">${data.masthead.map(e).join('<br>')}</p>` : '',
      attendance: attendanceHtml(data, site),
      body: documentHtml(document, site),
      announced: announcedHtml(meeting),
      neighbours:
        neighbour('prev', 'Previous', meetings[index - 1], site) + neighbour('next', 'Next', meetings[index + 1], site),
      citation: citationHtml(document, site),
      backlinks: backlinksHtml(backlinks(document.id, site)) + historyHtml(document, site),
    },
  }
}

function factsOf({ data, document }: Meeting): Fact[] {
  const time = data.start && (data.end ? `${data.start} to ${data.end}` : data.start)
  const facts = [
    { label: 'Time', text: time },
    { label: 'Venue', text: data.venue },
    { label: 'Status', text: data.status },
    ...sourceFacts(document),
  ]
  return facts.filter((fact) => fact.text)
}

function announcedHtml({ announcements, data }: Meeting): string {
  if (announcements.length === 0) return ''
  const when = data.nextMeeting?.date ? `, ${e(inWords(data.nextMeeting.date))}` : ''
  const label = `<p class="entry__label">Announced for the next meeting${when}</p>`
  const lines = announcements.map(({ title }) => `<li>${e(title)}</li>`)
  return `<section id="next-meeting-announced" class="announced" aria-label="Announced for the next meeting">${label}<ul>${lines.join('')}</ul></section>`
}

function neighbour(rel: 'prev' | 'next', label: string, meeting: Meeting | undefined, site: Site): string {
  if (!meeting) return ''
  return `<a rel="${rel}" href="${e(href(site, `${meeting.id}/`))}">${label} meeting: ${e(inWords(meeting.date))}</a>`
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
