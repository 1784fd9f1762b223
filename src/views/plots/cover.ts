/** What of a member's time in the body, and which of the meetings attended, a declaration of interests covers. */
import {
  addDays,
  currentOn,
  type Declaration,
  type IsoDate,
  isSeat,
  lazy,
  type Meeting,
  meetingsHeld,
  type Role,
  stretchesOf,
} from '../../record/index.ts'
import type { Site } from '../site.ts'

/** A time without a break in which somebody was a member. */
export interface Term {
  from: IsoDate
  /** Whether `from` is the true first day, and not only the first on record. */
  fromKnown: boolean
  until: IsoDate | undefined
}

/** A declaration, and the day from which it counts no longer: it lapses, or the next one takes its place. */
export interface Spell {
  declaration: Declaration
  end: IsoDate
}

/** One member's time line up to the day of the judgement. */
export interface Cover {
  terms: Term[]
  spells: Spell[]
  /** Meetings attended on a day on which a declaration counted. */
  covered: Meeting[]
  /** The others attended: of these the record cannot show whether one did. */
  unknown: Meeting[]
}

/** The time line of somebody, by the short id. */
export function coverOf(person: string, site: Site): Cover {
  const { covers } = timesOf(site)
  let cover = covers.get(person)
  if (!cover) {
    cover = workOut(person, site)
    covers.set(person, cover)
  }
  return cover
}

function workOut(person: string, site: Site): Cover {
  const { attended, seats } = timesOf(site)
  const declarations = (site.record.declarations.get(person) ?? []).filter(({ signed }) => signed <= site.asOf)
  const covered: Meeting[] = []
  const unknown: Meeting[] = []
  for (const meeting of attended.get(person) ?? [])
    (currentOn(declarations, meeting.date) ? covered : unknown).push(meeting)
  return { terms: termsOf(seats.get(person) ?? []), spells: declarations.map(spell), covered, unknown }
}

/** The days between which a time line lies, in no order. */
export function datesOf({ terms, spells, covered, unknown }: Cover): IsoDate[] {
  return [
    ...terms.flatMap(({ from, until }) => (until === undefined ? [from] : [from, until])),
    ...spells.flatMap(({ declaration, end }) => [declaration.signed, end]),
    ...[covered, unknown].flatMap((meetings) => [meetings.at(0), meetings.at(-1)].flatMap((one) => one?.date ?? [])),
  ]
}

function spell(declaration: Declaration, n: number, all: readonly Declaration[]): Spell {
  const next = all[n + 1]?.signed
  return { declaration, end: next !== undefined && next < declaration.lapses ? next : declaration.lapses }
}

/** The times in which a seat was held without a suspension; only the first can begin on a day that isn't known. */
function servedIn(seat: Role): Term[] {
  return stretchesOf(seat).map((one, n) => ({ ...one, fromKnown: n > 0 || seat.fromKnown }))
}

/** Seats held one after the other, or at once, make one term. */
function termsOf(seats: readonly Role[]): Term[] {
  const terms: Term[] = []
  for (const { from, fromKnown, until } of seats.flatMap(servedIn)) {
    const last = terms.at(-1)
    if (!last || (last.until !== undefined && addDays(last.until, 1) < from)) terms.push({ from, fromKnown, until })
    else if (last.until !== undefined && (until === undefined || until > last.until)) last.until = until
  }
  return terms
}

/** The meetings that each person attended as a member, and the seats that each held, by the day. */
interface Times {
  attended: Map<string, Meeting[]>
  seats: Map<string, Role[]>
  /** Time lines that somebody has asked for: a member's stands on two pages. */
  covers: Map<string, Cover>
}

/** Worked out once for a site. */
const timesOf = lazy((site: Site): Times => {
  const seats = site.record.roles.filter((role) => isSeat(role) && role.from <= site.asOf)
  const attended = new Map<string, Meeting[]>()
  for (const meeting of meetingsHeld(site.record, site.asOf)) {
    for (const person of new Set(meeting.named.attended)) {
      const meetings = attended.get(person)
      if (meetings) meetings.push(meeting)
      else attended.set(person, [meeting])
    }
  }
  return { attended, seats: Map.groupBy(seats, ({ person }) => person), covers: new Map() }
})
