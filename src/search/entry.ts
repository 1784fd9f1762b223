/** A page that can be found, or a moment: something that was decided, agreed, put off or declared. */
export interface Entry {
  /** Its address below the base, without a slash at either end: `minutes/2011-03-17`; of a part of a page `minutes/2011-03-17#decision-1`. */
  path: string
  /** Of a moment, its own words. */
  title: string
  /** What kind of result it is, by which results can be narrowed. */
  kind: string
  /** When, where and of whom it was said, in words. */
  context?: string | undefined
  /** Its day, or as much of it as is known: `2011-03`. */
  day?: string | undefined
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
  if (filter === 'kind') return [entry.kind]
  if (filter === 'year') return entry.day === undefined ? [] : [entry.day.slice(0, 4)]
  return entry[filter]
}

/** The kinds of moments, each with words that stand for it in questions. */
export const MOMENTS = {
  Decisions: 'decision decided agreed',
  Actions: 'action became',
  'Put off': 'deferred postponed put off',
  'Said to be needed': 'needed',
  'Interests declared': 'interest declared',
} as const satisfies Record<string, string>

/** One of the kinds of moments. */
export type MomentKind = keyof typeof MOMENTS

/** Whether an entry is a moment: it is found by its own words, and no page is read for it. */
export function isMoment({ kind }: Pick<Entry, 'kind'>): boolean {
  return Object.hasOwn(MOMENTS, kind)
}

/** The kinds of pages that are no part of the record: they come after it. */
export const BESIDE_THE_RECORD = { lists: 'Lists', rules: 'Rules', about: 'About this site' } as const

/** What a word counts on them, beside 1 in the record: on rules so little that a title with the word is no more than the word in a long text. */
const WORTH_BESIDE: Readonly<Record<string, number>> = {
  [BESIDE_THE_RECORD.lists]: 0.3,
  [BESIDE_THE_RECORD.rules]: 0.05,
  [BESIDE_THE_RECORD.about]: 0.1,
}

/** What a word counts in an entry: more in a moment, which is the answer itself, and less beside the record. */
export function worthOf(entry: Pick<Entry, 'kind'>): number {
  return isMoment(entry) ? 1.5 : (WORTH_BESIDE[entry.kind] ?? 1)
}
