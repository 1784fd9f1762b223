/** What comes to a meeting from those before it: actions, what was put off, and what was announced. */
import {
  type Announcement,
  addDays,
  dueOn,
  type Entry,
  fragmentOf,
  type IsoDate,
  inWords,
  openActions,
  type PublicRecord,
  untaken,
} from '../../record/index.ts'
import { nameOf } from './names.ts'

/** A meeting to be. */
export interface ToBe {
  date: IsoDate
  /** The committee that is to meet, by its id; without it, the body itself. */
  body?: string | undefined
}

/** An action, or what was put off. */
export type Left = Entry<'Action'> | Entry<'Deferral'>

/** What earlier meetings left to one, in the order of their days. */
export interface Matters {
  actions: readonly Entry<'Action'>[]
  /** Put off until then or before, and taken up by no meeting. */
  deferrals: readonly Entry<'Deferral'>[]
  /** Announced for then or before, and taken up by no meeting. */
  announced: readonly Announcement[]
  /** When and where the meeting was announced to be. */
  place: { start?: string | undefined; venue?: string | undefined }
}

/** Gathers what minutes of earlier days left to a meeting of the same body. */
export function mattersFor(record: PublicRecord, { date, body }: ToBe): Matters {
  const eve = addDays(date, -1)
  const left = [...untaken(record, eve)].filter(({ of }) => of.meeting.body === body)
  const announcements = record.meetings.filter((one) => one.body === body && one.date <= eve)
  const place = announcements.flatMap(({ data }) => data.nextMeeting).findLast((next) => next.date === date)
  return {
    actions: openActions(record, eve).filter(({ meeting }) => meeting.body === body),
    deferrals: left.flatMap(({ of, to }) => ('element' in of && (to === 'next-meeting' || to <= date) ? [of] : [])),
    announced: left.flatMap(({ of }) => ('element' in of || dayAnnounced(of, date) > date ? [] : [of])),
    place: { start: place?.start, venue: place?.venue },
  }
}

/** The day for which something was announced; without one, the day that is asked about. */
function dayAnnounced({ meeting, path }: Announcement, date: IsoDate): IsoDate {
  return meeting.data.nextMeeting[Number(path[1])]?.date ?? date
}

/** What an entry is called, by its kind, its id and its day: `Action 3 of 1 September 2026`, `From 1 September 2026 (horn)`. */
export function called({ element, meeting }: Left): string {
  const id = element.attributes.id
  return element.name === 'Action'
    ? `Action ${id} of ${inWords(meeting.date)}`
    : `From ${inWords(meeting.date)} (${id})`
}

/** The link to an entry, seen from minutes/. */
export function linkTo({ element, meeting }: Left): string {
  return `${meeting.id.replace('minutes/', '')}.mdx#${fragmentOf(element)}`
}

/** The names of those who own an action or what was put off; none where the minutes name nobody. */
export function ownersOf({ element }: Left, record: PublicRecord): string[] {
  const { owner = [] } = element.attributes
  const outside = element.name === 'Action' ? element.attributes.ownerName : undefined
  return [
    ...owner.map((id) => (id === 'withheld' ? 'Owner not named' : nameOf(record, id))),
    ...(outside === undefined ? [] : [outside]),
  ]
}

/** By when an action is due, in words: `26 February 2027`, `March 2027`, `the next meeting`. */
export function dueInWords({ element }: Left): string | undefined {
  const due = element.name === 'Action' ? element.attributes.due : undefined
  return due === 'next-meeting' ? 'the next meeting' : due === undefined ? undefined : inWords(due)
}

/** Whether an action was due before a day. */
export function isOverdue(action: Entry<'Action'>, { date }: ToBe): boolean {
  const due = dueOn(action, addDays(date, -1))
  return due !== undefined && due < date
}
