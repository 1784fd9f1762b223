/** What is true of a world, reckoned day by day from what is said of it, without the record or its rules. */
import { type Day, lastOf, written } from './calendar.ts'
import type { Person, World } from './world.ts'

/** For how long declarations count. */
type Periods = Pick<World, 'validMonths' | 'unsignedDays'>

/** One line for each fact, such as `declaration-current people/person-1`, in no order. */
export function factsOf({ people, sittings, asOf, ends, ...periods }: World): string[] {
  const facts: string[] = []
  const judged = ends !== undefined && ends < asOf ? ends : asOf
  for (const one of people) {
    if (sits(one, judged) && !declared(one, judged, periods)) facts.push(`declaration-current people/${one.id}`)
    for (const day of watched(one, periods)) {
      const date = written(day)
      if (sits(one, day)) facts.push(`member ${one.id} ${date}`)
      if (declared(one, day, periods)) facts.push(`declared ${one.id} ${date}`)
      for (const post of postsOn(one, day)) facts.push(`holds ${post} ${one.id} ${date}`)
    }
  }
  for (const { day, attended, apologies, absent, inAttendance } of sittings) {
    // Where minutes name nobody at all, that is told once, and nobody by name.
    if ([attended, apologies, absent, inAttendance].every((list) => list.length === 0)) continue
    for (const one of people) {
      const among = [...attended, ...apologies, ...absent].includes(one.id)
      if (among !== sits(one, day)) facts.push(`member-at-the-time minutes/${written(day)}/members/${one.id}`)
      if (attended.includes(one.id) && !declared(one, day, periods))
        facts.push(`declaration-current-at-meeting minutes/${written(day)}/attended/${one.id}`)
    }
  }
  return facts
}

/** The days asked about for a person: the first and the last of all that is said, that on which words without a form lapse, and those beside them. */
export function watched({ holdings, signed, said }: Person, { unsignedDays }: Pick<Periods, 'unsignedDays'>): Day[] {
  const times = holdings.flatMap((held) => [held, ...held.suspended])
  const turns = [
    ...signed,
    ...said.flatMap(({ day }) => [day, day + unsignedDays]),
    ...times.flatMap(({ from, until = from }) => [from, until]),
  ]
  return [...new Set(turns.flatMap((day) => [day - 1, day, day + 1]))]
}

/** The posts in which a person served on a day, each once. */
function postsOn({ holdings }: Person, day: Day): string[] {
  const held = holdings.filter((one) => isIn(one, day) && !one.suspended.some((away) => isIn(away, day)))
  return [...new Set(held.map(({ post }) => post))]
}

function isIn({ from, until }: { from: Day; until: Day | undefined }, day: Day): boolean {
  return from <= day && (until === undefined || day <= until)
}

function sits(person: Person, day: Day): boolean {
  return postsOn(person, day).some((post) => post !== 'officials')
}

/** Whether anything that somebody had declared by a day still counted on it: a form for its months, and words for their days though a form came before or after them. */
function declared({ signed, said }: Person, day: Day, { validMonths, unsignedDays }: Periods): boolean {
  const counts = (first: Day) => first <= day && day <= lastOf(first, validMonths)
  return signed.some(counts) || said.some((one) => counts(one.day) && day < one.day + unsignedDays)
}
