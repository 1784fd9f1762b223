/** What an entry of the forward plan is. */
import { type IsoDate, inWords } from '../../record/index.ts'
import type { Owning } from '../entries.ts'
import type { Named, Site } from '../site.ts'

/** The sorts of entries, in the order in which those of one day are listed, and what readers call each. */
export const KINDS = {
  meeting: 'Meeting',
  event: 'Event',
  item: 'Announced',
  deferral: 'Put off',
  action: 'Action',
  paper: 'Paper',
  commitment: 'Commitment',
  review: 'Review',
  embargo: 'Embargo',
  declaration: 'Declaration',
  explanation: 'Explanation',
  need: 'Said to be needed',
} as const

/** The sort of an entry. */
export type PlanKind = keyof typeof KINDS

/** Something that lies ahead, or was due. */
export interface PlanEntry {
  /** What it is known by for good. */
  id: string
  kind: PlanKind
  /** What it is: the words of the record, where there are some. */
  title: string
  /** Its place on the site. */
  href: string
  /** When it is due: a day, a month, `next-meeting`; `undefined` where no day was set. */
  when: string | undefined
  /** The day on which it falls, of a month the last; of the next meeting its day, if it was held. */
  day: IsoDate | undefined
  /** An hour and a place, where a meeting or an event has them. */
  start?: string | undefined
  end?: string | undefined
  until?: IsoDate | undefined
  place?: string | undefined
  by: Owning
  /** The committee that it is about: its short id; `undefined` where it is about the body itself. */
  body: string | undefined
  /** On what it stands, with its id in the record where it has one. */
  basis: Named & { id?: string }
  /** Whether its day is past, and the record does not show it; never where the record has ended. */
  isOverdue: boolean
  /** How it stands, in a sentence without a full stop, where there is something to say. */
  note?: string | undefined
  /** The reason for which it was not done, where exceptions.yaml has one. */
  explained?: string | undefined
  /** What a calendar says of it, where that is not made of the rest; and the day that says how old that is. */
  words?: string
  stamp?: IsoDate
}

/** Where the page of a meeting says what it announced. */
export const ANNOUNCED = 'next-meeting-announced'

/** Nobody in particular. */
export const NOBODY: Owning = { owner: undefined, ownerName: undefined, withheld: undefined }

/** What is said where the record ends before anybody could report. */
export const NO_LATER = 'No later minutes'

/** Whether the body or its record has ended: then nothing in it is overdue. */
export function hasEnded({ judged, asOf }: Pick<Site, 'judged' | 'asOf'>): boolean {
  return judged < asOf
}

/** Whether a day is past, and somebody could still be asked about it. */
export function isPast(day: IsoDate | undefined, site: Site): boolean {
  return day !== undefined && day < site.asOf && !hasEnded(site)
}

/** `on 1 March 2027`, `in March 2027`. */
export function onDay(when: string): string {
  return `${when.length === 'YYYY-MM-DD'.length ? 'on' : 'in'} ${inWords(when)}`
}

/** What is said of something that was due: `Was due on 1 March 2027; this record does not show it`. */
export function wasDue(when: string, shows = 'this record does not show it'): string {
  return `Was due ${onDay(when)}; ${shows}`
}
