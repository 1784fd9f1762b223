/** Days on which no declaration of a person counts. */
import {
  awaitsForm,
  countsOn,
  type Declaration,
  type IsoDate,
  inWords,
  latestBy,
  madeOn,
  type PublicRecord,
} from '../../record/index.ts'
import { mayCount } from './unread.ts'

/** A day for which the record holds no declaration of a person. */
export interface Gap {
  /** The last one signed by that day, which had lapsed. */
  latest: Declaration | undefined
  /** The first one signed after it. */
  next: Declaration | undefined
}

/**
 * What the record doesn't hold, in a sentence without its full stop. It says nothing of what the person did: a form that
 * isn't here may have been signed.
 * @param what what is looked for: `declaration by Ben Marl for 1 May 2024`
 */
export function notHeld(what: string, { latest }: Gap): string {
  if (!latest) return `This record holds no ${what}; it cannot show whether one was signed`
  const { data, lapses, form } = latest
  const [without, one] = awaitsForm(data)
    ? [` with no signed form ${form ? 'of it ' : ''}held by then`, form ? 'another' : 'one']
    : ['', 'another']
  return `This record holds no ${what}: the latest, ${madeOn(data)}, lapsed on ${inWords(lapses)}${without}; it cannot show whether ${one} was signed`
}

/** What is held around a day on which no declaration of a person counts; `undefined` where one does, or where one that can't be read may. */
export function gapOn(person: string, date: IsoDate, record: PublicRecord): Gap | undefined {
  const declarations = record.declarations.get(person) ?? []
  const latest = latestBy(declarations, date)
  if ((latest && countsOn(latest, date)) || mayCount(person, latest, date, record)) return undefined
  return { latest, next: declarations.find(({ signed }) => signed > date) }
}
