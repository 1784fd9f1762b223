/** The names of people and organisations in time. */
import { type IsoDate, inWords } from './dates.ts'

/** Somebody or something with a name. */
export interface HasName {
  name: string
  /** Earlier names, oldest first, each with its last day. */
  formerNames?: readonly { name: string; until: IsoDate }[] | undefined
}

/** The name on a day: the first one whose last day is not past, else the present one. */
export function nameOn({ name, formerNames = [] }: HasName, day: IsoDate): string {
  return formerNames.find(({ until }) => until >= day)?.name ?? name
}

/** Earlier names, the latest first, each with its last day in words: `Ada Finch (until 30 April 2026)`. */
export function formerly({ formerNames = [] }: HasName): string[] {
  return formerNames.map(({ name, until }) => `${name} (until ${inWords(until)})`).reverse()
}
