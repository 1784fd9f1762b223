/** Declarations of interests over time. */
import { compare } from './compare.ts'
import { addMonths, type IsoDate } from './dates.ts'
import type { Document } from './document.ts'
import type { DataOf } from './schemas/index.ts'

/** One signed declaration, and for how long it counts. */
export interface Declaration {
  id: string
  member: string
  signed: IsoDate
  /** The first day on which it no longer counts: `signed` and the policy's calendar months. */
  lapses: IsoDate
  data: DataOf<'interests'>
  document: Document<'interests'>
}

/** All declarations, by member and then by day of signature. */
export function readDeclarations(
  documents: Iterable<Document<'interests'>>,
  validMonths: number,
): Map<string, Declaration[]> {
  const all: Declaration[] = []
  for (const document of documents) {
    const { data } = document
    if (!data) continue
    all.push({
      id: document.id,
      member: data.member,
      signed: data.signed,
      lapses: addMonths(data.signed, validMonths),
      data,
      document,
    })
  }
  all.sort((a, b) => compare(a.signed, b.signed))
  return Map.groupBy(all, (one) => one.member)
}

/** Whether a declaration counts on a day: from the day it was signed, up to and without the day it lapses. */
export function countsOn(declaration: Declaration, date: IsoDate): boolean {
  return declaration.signed <= date && date < declaration.lapses
}

/** The latest declaration of a list, oldest first, that was signed on or before a day. */
export function latestBy(declarations: readonly Declaration[], date: IsoDate): Declaration | undefined {
  // Asked for each member at each meeting: halving keeps that from growing with the square of the years.
  let from = 0
  let to = declarations.length
  while (from < to) {
    const middle = (from + to) >> 1
    if ((declarations[middle] as Declaration).signed <= date) from = middle + 1
    else to = middle
  }
  return declarations[from - 1]
}
