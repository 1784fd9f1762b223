/** What the list of meetings and the page of a meeting show. */
import { counted, inWords, type Meeting } from '../record/index.ts'
import { sourceFacts } from './documents.ts'
import type { Fact } from './facts.ts'
import { holder, href, type Named, named, type Phrase, type Site } from './site.ts'
import { fullDate } from './titles.ts'

/** A meeting in a list. */
export interface MeetingRow extends Named {
  date: string
  venue: string
  /** How many came and sent apologies, as far as the minutes say: `7 attended, 1 apology`. */
  attendance: string
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
    attendance: attendanceIn(data),
    actions: actions.length,
    decisions: decisions.length,
  }
}

function attendanceIn({ attendance, attended, apologies }: Meeting['data']): string {
  if (attendance === 'not-recorded') return 'attendance not recorded'
  const came = `${attended.length} attended`
  return attendance === 'complete' ? `${came}, ${counted(apologies.length, 'apology', 'apologies')}` : came
}

const UNRECORDED = {
  complete: undefined,
  'attended-only': 'The minutes say who attended, and not who stayed away',
  'not-recorded': 'The minutes don’t say who attended',
} as const

/** Time, venue, status and source of a meeting. */
export function meetingFacts({ data, document }: Meeting): Fact[] {
  const time = data.start && (data.end ? `${data.start} to ${data.end}` : data.start)
  const facts = [
    { label: 'Time', text: time },
    { label: 'Venue', text: data.venue },
    { label: 'Status', text: data.status },
    { label: 'Attendance', text: UNRECORDED[data.attendance] },
    ...sourceFacts(document),
  ]
  return facts.filter((fact) => fact.text)
}

/** Who was at a meeting, as its minutes list them. */
export interface Attendance {
  /** Who was in the chair, members, then guests who are no officials. */
  attendees: readonly Phrase[]
  officials: readonly Phrase[]
  apologies: readonly Phrase[]
  absent: readonly Phrase[]
}

/** Attendees with the one in the chair first, guests, officials, and who was away. */
export function attendanceOf({ data }: Meeting, site: Site): Attendance {
  const { chair, attended, inAttendance, apologies, absent } = data
  const isOfficial = (id: string) => site.officials.has(id)
  const people = (ids: readonly string[]): Phrase[] => ids.map((id) => [holder(site, id)])
  const first: Phrase[] = chair === undefined ? [] : [['Chair: ', holder(site, chair)]]
  return {
    attendees: [
      ...first,
      ...people([...attended.filter((id) => id !== chair), ...inAttendance.filter((id) => !isOfficial(id))]),
    ],
    officials: people(inAttendance.filter(isOfficial)),
    apologies: people(apologies),
    absent: people(absent),
  }
}

/** What a meeting announced for the next one, which is on a day if that was said. */
export function announcedBy({ announcements, data }: Meeting): { day: string | undefined; titles: string[] } {
  return {
    day: data.nextMeeting?.date && inWords(data.nextMeeting.date),
    titles: announcements.map(({ title }) => title),
  }
}

/** A meeting as the page of another one links to it. */
export function meetingLink(meeting: Meeting | undefined, site: Site): Named | undefined {
  return meeting && { name: inWords(meeting.date), href: href(site, `${meeting.id}/`) }
}
