/** A page that can be found. */
export interface Entry {
  /** Its address below the base, without a slash at either end: `minutes/2011-03-17`. */
  path: string
  title: string
  /** What kind of page it is, by which results can be narrowed. */
  kind: string
  year?: string | undefined
  /** Names of the people who are part of what it tells. */
  people: readonly string[]
  /** Titles of the topics that it is about. */
  topics: readonly string[]
}

/** What results can be narrowed by, in the order in which it is offered. */
export const FILTERS = ['kind', 'year', 'people', 'topics'] as const

/** One of the ways to narrow results. */
export type Filter = (typeof FILTERS)[number]

/** What an entry has to say to a filter. */
export function valuesOf(entry: Entry, filter: Filter): readonly string[] {
  const value = entry[filter]
  return typeof value === 'string' ? [value] : (value ?? [])
}
