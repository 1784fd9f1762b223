/** What is true of a world, reckoned day by day from what is said of it, without the record or its rules. */
import { type Day, lastOf, written } from './calendar.ts'
import type { Person, World } from './world.ts'

/** One line for each fact, such as `declaration-current people/person-1`, in no order. */
export function factsOf({ validMonths, people, sittings, asOf, ends }: World): string[] {
  const facts: string[] = []
  const judged = ends !== undefined && ends < asOf ? ends : asOf
  for (const one of people) {
    if (sits(one, judged) && !declared(one, judged, validMonths)) facts.push(`declaration-current people/${one.id}`)
    for (const day of watched(one)) {
      const date = written(day)
      if (sits(one, day)) facts.push(`member ${one.id} ${date}`)
      if (declared(one, day, validMonths)) facts.push(`declared ${one.id} ${date}`)
      for (const post of postsOn(one, day)) facts.push(`holds ${post} ${one.id} ${date}`)
    }
  }
  for (const { day, attended, apologies, absent } of sittings) {
    for (const one of people) {
      const among = [...attended, ...apologies, ...absent].includes(one.id)
      if (among !== sits(one, day)) facts.push(`member-at-the-time minutes/${written(day)}/members/${one.id}`)
      if (attended.includes(one.id) && !declared(one, day, validMonths))
        facts.push(`declaration-current-at-meeting minutes/${written(day)}/attended/${one.id}`)
    }
  }
  return facts
}

/** The days asked about for a person: the first and the last of all that is said, and those beside them. */
export function watched({ holdings, signed }: Person): Day[] {
  const turns = [...signed, ...holdings.flatMap(({ from, until = from }) => [from, until])]
  return [...new Set(turns.flatMap((day) => [day - 1, day, day + 1]))]
}

/** The posts that a person held on a day, each once. */
function postsOn({ holdings }: Person, day: Day): string[] {
  const held = holdings.filter(({ from, until }) => from <= day && (until === undefined || day <= until))
  return [...new Set(held.map(({ post }) => post))]
}

function sits(person: Person, day: Day): boolean {
  return postsOn(person, day).some((post) => post !== 'officials')
}

function declared({ signed }: Person, day: Day, months: number): boolean {
  return signed.some((first) => first <= day && day <= lastOf(first, months))
}
