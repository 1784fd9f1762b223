/** A small body by chance: who held which post when, who signed when, who came to which meeting. */
import { Random } from '../corpus/random.ts'
import { type Day, lastOf } from './calendar.ts'

/** A post held for a time; `until` is the last day. */
export interface Holding {
  post: 'chair' | 'vice-chair' | 'members' | 'officials'
  from: Day
  until: Day | undefined
  /** Times in it in which the holder doesn't serve; the last may have no end. */
  suspended: Suspended[]
}

/** From the first day to the last, both included. */
export interface Suspended {
  from: Day
  until: Day | undefined
}

/** A declaration that awaits its form. */
export interface Said {
  day: Day
  form: 'oral' | 'letter'
}

/** One person with all that the record will say. */
export interface Person {
  id: string
  holdings: Holding[]
  signed: Day[]
  /** The days on which they declared orally or by letter; some of these are in `signed` too. */
  said: Said[]
}

/** One meeting: who is in which list, and who owns its actions. */
export interface Sitting {
  day: Day
  attended: string[]
  apologies: string[]
  absent: string[]
  inAttendance: string[]
  owners: string[]
}

/** All that is said of the body, and the day on which it is judged. */
export interface World {
  validMonths: number
  /** For how many days what was said or written counts without a signed form. */
  unsignedDays: number
  people: Person[]
  sittings: Sitting[]
  asOf: Day
  ends: Day | undefined
}

const FIRST: Day = 8000
const SPAN = 1500

/** The world of a seed; the same seed gives the same world. */
export function world(seed: number): World {
  const random = new Random(seed, 11)
  const validMonths = random.pick([1, 6, 12, 12, 24])
  const asOf = FIRST + random.between(200, SPAN)
  const people = Array.from({ length: random.between(2, 6) }, (_, n) => person(`person-${n + 1}`, validMonths, random))
  // Of its own, so that what else there is stays as it was.
  const unsignedDays = withSaid(people, new Random(seed, 12))
  const days = new Set(Array.from({ length: random.between(1, 5) }, () => FIRST + random.between(0, SPAN)))
  const sittings = [...days].filter((day) => day <= asOf).map((day) => sitting(day, people, random))
  const ends = random.chance(0.2)
    ? Math.max(asOf - random.between(0, 60), ...sittings.map(({ day }) => day))
    : undefined
  return { validMonths, unsignedDays, people, sittings: sittings.sort((a, b) => a.day - b.day), asOf, ends }
}

function person(id: string, validMonths: number, random: Random): Person {
  const holdings: Holding[] = []
  let from = FIRST + random.between(-300, 300)
  for (let n = random.between(0, 3); n > 0; n--) {
    const until = random.chance(0.3) && n === 1 ? undefined : from + random.between(0, 500)
    holdings.push({
      post: random.pick(['chair', 'vice-chair', 'members', 'members', 'officials']),
      from,
      until,
      suspended: suspensions(from, until, random),
    })
    if (until === undefined) break
    // The next term begins the day after, or after a gap.
    from = until + (random.chance(0.5) ? 1 : random.between(2, 200))
  }
  const signed = new Set<Day>()
  for (let n = random.between(0, 4); n > 0; n--) signed.add(FIRST + random.between(-200, SPAN))
  for (const day of [...signed]) {
    // The days on which a period turns: just lapsed, lapses today, renewed in time.
    if (random.chance(0.3)) signed.add(lastOf(day, validMonths) + random.between(0, 2))
  }
  return { id, holdings, signed: [...signed].sort((a, b) => a - b), said: [] }
}

/** Adds what was declared orally or by letter; gives for how many days it counts. */
function withSaid(people: readonly Person[], random: Random): number {
  const unsignedDays = random.pick([1, 14, 28, 28, 400])
  for (const { signed, said } of people) {
    const days = new Set<Day>()
    for (let n = random.between(0, 2); n > 0; n--) days.add(FIRST + random.between(-200, SPAN))
    // On the day of a form, within the days before it, or as many as they are before it.
    for (const day of signed)
      if (random.chance(0.2)) days.add(day - random.pick([0, 1, unsignedDays - 1, unsignedDays, unsignedDays + 1]))
    for (const day of days) said.push({ day, form: random.pick(['oral', 'letter'] as const) })
  }
  return unsignedDays
}

/** Up to two, in their order, within a holding: some from its first day on, some up to its last. */
function suspensions(first: Day, last: Day | undefined, random: Random): Suspended[] {
  const found: Suspended[] = []
  if (random.chance(0.5)) return found
  let from = first + (random.chance(0.3) ? 0 : random.between(0, 200))
  for (let n = random.between(1, 2); n > 0 && (last === undefined || from <= last); n--) {
    if (n === 1 && random.chance(0.2)) return [...found, { from, until: undefined }]
    const end = from + random.between(0, 120)
    const until = last !== undefined && end > last ? last : end
    found.push({ from, until })
    from = until + (random.chance(0.3) ? 1 : random.between(2, 60))
  }
  return found
}

function sitting(day: Day, people: readonly Person[], random: Random): Sitting {
  const lists = { attended: [], apologies: [], absent: [], inAttendance: [] } as Omit<Sitting, 'day' | 'owners'>
  for (const { id } of people) {
    if (random.chance(0.1)) continue
    lists[random.pick(['attended', 'attended', 'attended', 'apologies', 'absent', 'inAttendance'] as const)].push(id)
  }
  return { day, ...lists, owners: random.some(people, random.between(0, 2)).map(({ id }) => id) }
}
