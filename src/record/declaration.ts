/** Declarations of interests over time. */
import { compare } from './compare.ts'
import { addDays, addMonths, earliest, type IsoDate, inWords } from './dates.ts'
import type { Document } from './document.ts'
import type { Body, DataOf } from './schemas/index.ts'

/** One declaration, and for how long it counts. */
export interface Declaration {
  id: string
  member: string
  /** The day of the signature, or, of one made orally or by letter, its own. */
  signed: IsoDate
  /** The first day on which nothing declared by then counts: `signed` and the policy's calendar months; of one made orally or by letter, the policy's days where these are fewer, unless the form signed before it still counts. */
  lapses: IsoDate
  /** Of one made orally or by letter, the first day on which it no longer counts without its signed form. */
  formDue?: IsoDate
  /** Of one made orally or by letter, the form signed before it that counts for longer, if there is one. */
  form?: Declaration
  data: DataOf<'interests'>
  document: Document<'interests'>
}

/** What of the policy bears on declarations; where body.yaml can't be read, what holds in its silence. */
type Policy = Pick<Body['policy'], 'declarationValidMonths' | 'unsignedDays'>

const USUAL: Policy = { declarationValidMonths: 12, unsignedDays: 28 }

/** All declarations, by member and then by day of signature; of one day the signed form is the last. */
export function readDeclarations(
  documents: Iterable<Document<'interests'>>,
  policy: Policy = USUAL,
): Map<string, Declaration[]> {
  const all: Declaration[] = []
  for (const document of documents) {
    const { data } = document
    if (!data) continue
    all.push({
      id: document.id,
      member: data.member,
      signed: data.signed,
      lapses: addMonths(data.signed, policy.declarationValidMonths),
      data,
      document,
    })
  }
  all.sort((a, b) => compare(a.signed, b.signed) || Number(awaitsForm(b.data)) - Number(awaitsForm(a.data)))
  const declarations = Map.groupBy(all, (one) => one.member)
  for (const series of declarations.values()) awaitForms(series, policy)
  return declarations
}

/** A signed form goes on counting for its months: what was said or written after it adds to it. */
function awaitForms(series: readonly Declaration[], { unsignedDays }: Policy): void {
  let form: Declaration | undefined
  for (const one of series) {
    if (one.data.form === 'signed') form = one
    if (!awaitsForm(one.data)) continue
    one.formDue = earliest(one.lapses, addDays(one.signed, unsignedDays))
    one.lapses = one.formDue
    if (form === undefined || form.lapses <= one.formDue) continue
    one.form = form
    one.lapses = form.lapses
  }
}

type Made = Pick<DataOf<'interests'>, 'form' | 'signed'>

/** Whether a declaration was made orally or by letter, so that the signed form has to follow. */
export function awaitsForm({ form }: Pick<Made, 'form'>): boolean {
  return form === 'oral' || form === 'letter'
}

const MADE: Record<Made['form'], string> = {
  signed: 'signed on',
  oral: 'made orally on',
  letter: 'made by letter on',
  unsigned: 'dated',
}

/** How a declaration was made, and when: "signed on 1 May 2026", "made orally on …"; of a form without its signature only its date. */
export function madeOn({ form, signed }: Made): string {
  return `${MADE[form]} ${inWords(signed)}`
}

/** Whether a declaration counts on a day, or the signed form before it: from the day it was signed, up to and without the day it lapses. */
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
