/** A member as the buddy of a pathfinder: which interests they held meanwhile, and whether they sat on the body. */
import { addDays, type IsoDate } from './dates.ts'
import type { Declaration } from './declaration.ts'
import type { Document } from './document.ts'
import { interestIn } from './interest.ts'
import { type PublicRecord, seatsOf } from './record.ts'
import { stretchesOf } from './suspension.ts'

/** One entry of a pathfinder's buddies. */
export interface Buddy {
  document: Document<'pathfinders'>
  /** Its place in the list. */
  n: number
  member: string
  from: IsoDate
  until: IsoDate | undefined
  /** The last day that is judged: `until`, or the day of the judgement before it. */
  end: IsoDate
}

/**
 * An interest that the buddy held on some day of the buddying, as declared by `asOf`. It is held from the day that the
 * declaration gives, else from the signature; until the day it gives, else until the next declaration leaves it out or
 * gives the same entry an end.
 */
export function heldWhileBuddy(
  { member, from, end }: Pick<Buddy, 'member' | 'from' | 'end'>,
  organisation: string,
  asOf: IsoDate,
  record: PublicRecord,
): { declaration: Declaration; index: number } | undefined {
  let next: Declaration | undefined
  for (const declaration of (record.declarations.get(member) ?? []).toReversed()) {
    if (declaration.signed > asOf) continue
    const after = next
    const index = interestIn(declaration, organisation, record, (interest) => {
      const since = interest.from ?? declaration.signed
      const start = since > from ? since : from
      const entry = after?.data.interests.find((one) => one.id === interest.id)
      const lasts = (until: IsoDate | undefined) => until === undefined || start <= until
      return start <= end && lasts(interest.until) && lasts(entry?.until) && !(after && after.signed <= start)
    })
    if (index !== undefined) return { declaration, index }
    next = declaration
  }
  return undefined
}

/** The first day of the buddying on which the buddy held no seat on the body itself, if there was one. */
export function unseatedFrom({ member, from, end }: Buddy, record: PublicRecord): IsoDate | undefined {
  const seats = seatsOf(record, member).flatMap((role) => (role.body === undefined ? stretchesOf(role) : []))
  for (let day = from; day <= end; ) {
    const seat = seats.find(({ from: since, until }) => since <= day && (until === undefined || day <= until))
    if (!seat) return day
    if (seat.until === undefined) return undefined
    day = addDays(seat.until, 1)
  }
  return undefined
}
