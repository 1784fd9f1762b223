/** The entries of declarations: when an interest is held, and in what. */
import type { IsoDate } from './dates.ts'
import { countsOn, type Declaration, latestBy } from './declaration.ts'
import { touches, type Wholes } from './organisation.ts'
import type { DataOf } from './schemas/index.ts'

/** One entry of a declaration. */
export type Interest = DataOf<'interests'>['interests'][number]

/** Whether an interest is held on a day; its first and last day count, and a day that isn't given sets no bound. */
export function heldInterest({ from, until }: Interest, date: IsoDate): boolean {
  return (from === undefined || from <= date) && (until === undefined || date <= until)
}

/** The declaration that counts on a day; `undefined` where the latest one has lapsed, or none was signed. */
export function currentOn(declarations: readonly Declaration[] | undefined, date: IsoDate): Declaration | undefined {
  const latest = declarations && latestBy(declarations, date)
  return latest && countsOn(latest, date) ? latest : undefined
}

/** The position in a declaration of its first entry that bears on an organisation and passes a test. */
export function interestIn(
  { data }: Declaration,
  organisation: string,
  record: { wholes: Wholes },
  passes: (interest: Interest) => boolean,
): number | undefined {
  const n = data.interests.findIndex(
    (one) => one.organisation !== undefined && touches(record, one.organisation, organisation) && passes(one),
  )
  return n < 0 ? undefined : n
}
