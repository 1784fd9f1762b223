/** Days on which no declaration of a person counts. */
import { countsOn, type Declaration, type IsoDate, inWords, latestBy, type PublicRecord } from '../../record/index.ts'
import { mayCount } from './unread.ts'

/** Why no declaration counts on a day. */
export interface Gap {
  /** The last one signed by that day, which had lapsed. */
  latest: Declaration | undefined
  /** The first one signed after it. */
  next: Declaration | undefined
  /** The same in words. */
  why: string
}

/** Why no declaration of a person counts on a day; `undefined` where one does, or where one that can't be read may. */
export function gapOn(person: string, date: IsoDate, record: PublicRecord): Gap | undefined {
  const declarations = record.declarations.get(person) ?? []
  const latest = latestBy(declarations, date)
  if ((latest && countsOn(latest, date)) || mayCount(person, latest, date, record)) return undefined
  const why = latest
    ? `the one signed on ${inWords(latest.signed)} lapsed on ${inWords(latest.lapses)}`
    : 'none was signed by that day'
  return { latest, next: declarations.find(({ signed }) => signed > date), why }
}
