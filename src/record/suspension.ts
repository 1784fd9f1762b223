/** Times in a role in which its holder does not serve. */
import { addDays, type IsoDate, inWords } from './dates.ts'

/** A suspension. Its first and last day count. */
export interface Suspension {
  from: IsoDate
  /** Last day; `undefined` where no end was set. */
  until?: IsoDate | undefined
  /** Who decided it: the id of a person or post, or words. */
  by?: string | undefined
  reason?: string | undefined
}

/** A time without a break; `until` is its last day, `undefined` while it lasts. */
export interface Stretch {
  from: IsoDate
  until: IsoDate | undefined
}

/** The suspension that a day lies in, if there is one. */
export function suspensionOn(suspended: readonly Suspension[], date: IsoDate): Suspension | undefined {
  return suspended.find(({ from, until }) => from <= date && (until === undefined || date <= until))
}

/** What is left of a time without the suspensions in it, which come in the order of their days. */
export function stretchesOf({ from, until, suspended }: Stretch & { suspended: readonly Suspension[] }): Stretch[] {
  const found: Stretch[] = []
  let begins = from
  for (const one of suspended) {
    if (until !== undefined && one.from > until) break
    if (one.from > begins) found.push({ from: begins, until: addDays(one.from, -1) })
    if (one.until === undefined) return found
    if (one.until >= begins) begins = addDays(one.until, 1)
  }
  if (until === undefined || begins <= until) found.push({ from: begins, until })
  return found
}

/** For how long, in words: `suspended from 2 November 2026 until 31 January 2027`. */
export function suspendedInWords({ from, until }: Pick<Suspension, 'from' | 'until'>): string {
  if (from === until) return `suspended on ${inWords(from)}`
  return `suspended from ${inWords(from)}${until === undefined ? '' : ` until ${inWords(until)}`}`
}
