/** Members whose names read like that of somebody else. */
import { bareName, find, isSeat, lazy, type PublicRecord, rolesBy, slug } from '../../record/index.ts'

/** Shorter names are near each other by chance. */
const SHORTEST = 4

/**
 * The ids of people with a seat, on any day, whose names read like that of a person:
 * the whole name but for one letter, or the surname with an initial for the first name.
 * Two first names in full that differ by more are two people.
 */
export function readLike(person: string, record: PublicRecord): Set<string> {
  const name = wordsOf(person, record)
  const seats = seated(record)
  const met = [
    ...whole(name),
    ...(isShort(name) ? [...short(name, 'any'), ...short(name, 'short')] : short(name, 'short')),
  ]
  const found = new Set(met.flatMap((key) => seats.get(key) ?? []))
  found.delete(person)
  return found
}

/** Those with a seat, by what their names can be met by. */
const seated = lazy((record: PublicRecord) => {
  const by = new Map<string, string[]>()
  for (const [person, roles] of rolesBy(record.roles).byPerson) {
    if (!roles.some(isSeat)) continue
    const name = wordsOf(person, record)
    for (const key of [...whole(name), ...short(name, isShort(name) ? 'short' : 'any')]) {
      const others = by.get(key)
      if (others) others.push(person)
      else by.set(key, [person])
    }
  }
  return by
})

function wordsOf(person: string, record: PublicRecord): string[] {
  return slug(bareName(find(record, 'people', person)?.data?.name ?? person)).split('-')
}

/** Whether an initial stands for the first name. */
function isShort([first = '']: readonly string[]): boolean {
  return first.length === 1
}

function whole(words: readonly string[]): string[] {
  return spellings(words.join(' '))
}

function short(words: readonly string[], as: 'any' | 'short'): string[] {
  if (words.length < 2) return []
  return spellings(words.at(-1) as string).map((one) => `${as} ${words[0]?.[0]} ${one}`)
}

/** A name, and the name with each letter left out: two that are one letter apart have one of these in common. Digits tell people apart. */
function spellings(name: string): string[] {
  const found = [name]
  if (name.length >= SHORTEST)
    for (let n = 0; n < name.length; n++)
      if (!/\d/.test(name[n] as string)) found.push(name.slice(0, n) + name.slice(n + 1))
  return found
}
