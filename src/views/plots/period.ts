/** Meetings, taken together where there are too many to be drawn one by one. */
import type { Meeting } from '../../record/index.ts'
import { addressOf, href, type Named, type Site } from '../site.ts'
import { dayOfMeeting, meetingDay } from '../titles.ts'

/** A meeting, or all those of a year or ten. */
export interface Period {
  /** What it is called in full, with the address where it is told. */
  named: Named
  /** What it is called where there is little room. */
  short: string
  meetings: Meeting[]
}

/** Periods of one length, and what that is. */
export interface Periods {
  by: 'meeting' | 'year' | 'decade'
  periods: Period[]
}

/** What stands above a column of periods. */
export const PERIOD_HEADS = { meeting: 'Meeting', year: 'Year', decade: 'Decade' } as const

/** More than this are not drawn one by one. */
const MANY = 40

/**
 * Meetings in the order of their days, one by one; by year where they are many; by decade where even years are.
 * @param ofYear the path of the page, or the place on one, where a year is told
 */
export function periodsOf(meetings: readonly Meeting[], site: Site, ofYear: (year: string) => string): Periods {
  if (meetings.length <= MANY) return { by: 'meeting', periods: meetings.map((meeting) => single(meeting, site)) }
  const years = Map.groupBy(meetings, ({ date }) => date.slice(0, 4))
  if (years.size <= MANY) {
    const link = (year: string) => href(site, ofYear(year))
    return { by: 'year', periods: [...years].map(([year, of]) => several(year, link(year), of)) }
  }
  const decades = Map.groupBy(meetings, ({ date }) => date.slice(0, 3))
  return { by: 'decade', periods: [...decades].map(([ten, of]) => several(`${ten}0s`, '', of)) }
}

function single(meeting: Meeting, site: Site): Period {
  const name = meetingDay(meeting.document, site.record.documents)
  return {
    named: { name, href: addressOf(site, { document: meeting.id }) },
    short: dayOfMeeting(meeting.document).replace(/[A-Z]\w+/, (month) => month.slice(0, 3)),
    meetings: [meeting],
  }
}

function several(name: string, address: string, meetings: Meeting[]): Period {
  return { named: { name, href: address }, short: name, meetings }
}
