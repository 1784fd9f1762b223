/** What the list of meetings and the page of a meeting show. */
import { attendanceSaid, counted, type IsoDate, inWords, LISTS, type Meeting } from '../record/index.ts'
import { sourceFacts } from './document-facts.ts'
import type { Fact } from './facts.ts'
import { href, type Named, named, type Site } from './site.ts'
import { fullDate, fullMeetingDay, meetingDay } from './titles.ts'

/** A meeting in a list. */
export interface MeetingRow extends Named {
  /** Its first day. */
  day: IsoDate
  /** Where it was held, and how many its minutes name and mark. */
  facts: string
}

/** One meeting, as a row. */
export function meetingRow(meeting: Meeting, site: Site): MeetingRow {
  const { venue, status } = meeting.data
  const counts = countsOf(meeting).join(', ')
  return {
    ...named(site, meeting.document),
    name: fullMeetingDay(meeting.document, site.record.documents),
    day: meeting.date,
    facts: [status === 'cancelled' ? 'called off' : '', venue, counts].filter(Boolean).join('; '),
  }
}

/** How many members and deputies the minutes name as having attended, how many members as having sent apologies, and how many decisions and actions they mark; nothing of what they don’t speak of, which is unknown and not none. */
export function countsOf({ data, actions, decisions }: Meeting): string[] {
  const { attended, apologies } = data
  const deputies = attended.filter((one) => one.for !== undefined).length
  const members = attended.length - deputies
  const came = [
    members > 0 ? counted(members, 'member') : '',
    deputies > 0 ? counted(deputies, 'deputy', 'deputies') : '',
  ].filter(Boolean)
  return [
    ...(came.length > 0 ? [`${came.join(' and ')} attended`] : []),
    ...(apologies.length > 0 ? [counted(apologies.length, 'apology', 'apologies')] : []),
    ...(decisions.length > 0 ? [counted(decisions.length, 'decision')] : []),
    ...(actions.length > 0 ? [counted(actions.length, 'action')] : []),
  ]
}

const UNRECORDED = {
  complete: undefined,
  'attended-only': 'The minutes say who attended, and not who stayed away',
  'not-recorded': 'The minutes don’t say who attended',
} as const

const KINDS = {
  ordinary: undefined,
  extraordinary: 'Extraordinary meeting',
  correspondence: 'Decision by correspondence: nobody met',
} as const

/** Kind, days, time, venue, status, attendance as far as it isn't told, and source of a meeting. */
export function meetingFacts(meeting: Meeting, { record }: Pick<Site, 'record'>): Fact[] {
  const { data, date, ends, document, named } = meeting
  const said = attendanceSaid(meeting, record)
  const isNotKnown = said === undefined && LISTS.every((list) => named[list].length === 0)
  const time = data.start && (data.end ? `${data.start} to ${data.end}` : data.start)
  const nextDay = data.until === undefined && ends > date ? ' on the day after' : ''
  const facts = [
    { label: 'Called off', text: data.reason },
    { label: 'Number', text: data.number === undefined ? undefined : `${data.number}` },
    { label: 'Kind', text: KINDS[data.type] },
    { label: 'Days', text: data.until && `${fullDate(date)} to ${fullDate(ends)}` },
    { label: 'Time', text: time && `${time}${nextDay}` },
    { label: 'Venue', text: data.venue },
    { label: 'Status', text: data.status },
    { label: 'Quorate', text: data.quorate === undefined ? undefined : data.quorate ? 'Yes' : 'No' },
    {
      label: 'Attendance',
      text: isNotKnown
        ? 'This record doesn’t say who attended: these minutes are archive'
        : UNRECORDED[said ?? 'complete'],
    },
    ...sourceFacts(document),
  ]
  return facts.filter((fact) => fact.text)
}

/** The meetings to come that a meeting announced, with day, hour and venue as far as they were said. */
export function announcedBy({ data }: Meeting): Announced[] {
  return data.nextMeeting.map(({ date, start, venue, agenda }) => {
    const said = [date && inWords(date), start, venue].filter((one) => one !== undefined)
    const titles = agenda.map((entry) => (typeof entry === 'string' ? entry : entry.title))
    return { day: said.length > 0 ? said.join(', ') : undefined, titles }
  })
}

/** A meeting to come: its day, hour and venue in words, and what is to be on its agenda. */
export interface Announced {
  day: string | undefined
  titles: string[]
}

/** A meeting as the page of another one links to it. */
export function meetingLink(meeting: Meeting | undefined, site: Site): Named | undefined {
  return meeting && { name: meetingDay(meeting.document, site.record.documents), href: href(site, `${meeting.id}/`) }
}
