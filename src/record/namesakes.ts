/** People whose names print alike, and what tells them apart. */
import type { IsoDate } from './dates.ts'
import { type Document, shortId } from './document.ts'
import { lazy } from './lazy.ts'
import { nameOn } from './name.ts'
import { slug } from './text.ts'

type Person = Document<'people'>
type Documents = ReadonlyMap<string, Document>

/**
 * The name of a person as it is printed: where somebody else of the record prints alike, with what tells them apart.
 * @param day the day whose names people have; without it, those of today
 */
export function printedName(person: Person, documents: Documents, day?: IsoDate): string {
  const { data } = person
  if (!data) return shortId(person)
  const name = day === undefined ? data.name : nameOn(data, day)
  if (data.distinguisher === undefined || namesakesOf(person, documents, day).length === 0) return name
  return `${name} ${data.distinguisher}`
}

/** Others whose names print like that of a person, on a day or today. */
export function namesakesOf(person: Person, documents: Documents, day?: IsoDate): Person[] {
  const name = keyOn(person, day)
  return (sharing(documents).get(name) ?? []).filter((other) => other !== person && keyOn(other, day) === name)
}

/** Somebody who prints like somebody else on some day, without a word that tells the two apart. */
export interface Confused {
  person: Person
  other: Person
}

/** Everybody who prints on some day like somebody else, and has no distinguisher or the same one; each once, in the order of their ids. */
export function confused(documents: Documents): Confused[] {
  const found = new Map<Person, Person>()
  for (const [name, people] of sharing(documents)) {
    for (const [person, other] of atOnce(people, name))
      if (person.data?.distinguisher === undefined) found.set(person, other)
    const told = people.filter(({ data }) => data?.distinguisher !== undefined)
    for (const of of Map.groupBy(told, ({ data }) => keyOf(data?.distinguisher ?? '')).values())
      for (const [person, other] of atOnce(of, name)) found.set(person, other)
  }
  const all = [...found].map(([person, other]) => ({ person, other }))
  return all.sort((a, b) => (a.person.id < b.person.id ? -1 : 1))
}

/** Of people who all had a name, each who had it while another did, with one such other. */
function atOnce(people: readonly Person[], name: string): Map<Person, Person> {
  const found = new Map<Person, Person>()
  const times = people.flatMap((person) => timesOf(person, name).map((time) => ({ person, ...time })))
  let longest: (typeof times)[number] | undefined
  for (const one of times.sort((a, b) => (a.after < b.after ? -1 : 1))) {
    if (longest && longest.person !== one.person && one.after < longest.until) {
      if (!found.has(longest.person)) found.set(longest.person, one.person)
      if (!found.has(one.person)) found.set(one.person, longest.person)
    }
    if (!longest || one.until > longest.until) longest = one
  }
  return found
}

/** People by each name, present or former, that more than one of them has. */
const sharing = lazy((documents: Documents): ReadonlyMap<string, readonly Person[]> => {
  const by = new Map<string, Set<Person>>()
  for (const document of documents.values()) {
    if (document.kind !== 'people' || !document.data) continue
    const person = document as unknown as Person
    for (const { name } of namesOf(person)) {
      const key = keyOf(name)
      const known = by.get(key)
      if (known) known.add(person)
      else by.set(key, new Set([person]))
    }
  }
  return new Map([...by].flatMap(([key, of]) => (of.size > 1 ? [[key, [...of]]] : [])))
})

/** All names of a person with their last days, oldest first; the present one has none. */
function namesOf({ data }: Person): { name: string; until?: IsoDate }[] {
  return data ? [...data.formerNames, { name: data.name }] : []
}

/** The times of a name, each from the day after one up to another. */
function timesOf(person: Person, key: string): { after: IsoDate; until: IsoDate }[] {
  const names = namesOf(person)
  return names.flatMap(({ name, until = LAST }, n) =>
    keyOf(name) === key ? { after: names[n - 1]?.until ?? '', until } : [],
  )
}

/** Later than every day. */
const LAST = '9999-99-99'

function keyOn({ data }: Person, day: IsoDate | undefined): string {
  return data ? keyOf(day === undefined ? data.name : nameOn(data, day)) : ''
}

/** A name without what the eye takes for the same: accents, capitals, full stops. */
function keyOf(name: string): string {
  return slug(name) || name
}
