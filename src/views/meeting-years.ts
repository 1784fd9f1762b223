/** The list of meetings by year; where committees met in a year, those of each body by themselves. */
import { type Meeting, only } from '../record/index.ts'
import { type MeetingRow, meetingRow } from './minutes.ts'
import { href, type Named, named, namedId, type Site } from './site.ts'

/** The meetings of a year, the latest first. */
export interface MeetingYear {
  year: string
  /** Those of the body itself, then those of each committee by its name. */
  groups: MeetingGroup[]
}

/** The meetings of one body in a year. */
export interface MeetingGroup {
  /** The place on the page; of the body itself that of the year. */
  id: string | undefined
  /** The name of the body; none where no committee met in that year. */
  title: string | undefined
  rows: MeetingRow[]
}

/** All meetings by year, the latest first. */
export function meetingYears(site: Site): MeetingYear[] {
  const years = Map.groupBy(site.record.meetings.toReversed(), ({ date }) => date.slice(0, 4))
  return [...years].map(([year, of]) => ({ year, groups: groups(year, of, site) }))
}

/** The place where the meetings of one body in a year are listed. */
export function yearId(year: string, body?: string): string {
  return body === undefined ? `year-${year}` : `year-${year}-${body}`
}

/** The committees that have met, each with the list of its own meetings. */
export function whoMet(site: Site): Named[] {
  const met = new Set(site.record.meetings.map(({ body }) => `bodies/${body}`))
  return [...only(site.record.documents.values(), 'bodies')]
    .filter(({ id }) => met.has(id))
    .map((document) => ({ name: named(site, document).name, href: href(site, `${document.id}/#meetings`) }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'))
}

function groups(year: string, meetings: readonly Meeting[], site: Site): MeetingGroup[] {
  const by = Map.groupBy(meetings, ({ body }) => body)
  const isOne = by.size === 1 && by.has(undefined)
  const nameOf = (body: string | undefined) =>
    body === undefined ? (site.record.body.data?.name ?? 'The body') : namedId(site, `bodies/${body}`).name
  return [...by]
    .sort(([a], [b]) => Number(a !== undefined) - Number(b !== undefined) || nameOf(a).localeCompare(nameOf(b), 'en'))
    .map(([body, of]) => ({
      id: body === undefined ? undefined : yearId(year, body),
      title: isOne ? undefined : nameOf(body),
      rows: of.map((meeting) => meetingRow(meeting, site)),
    }))
}
