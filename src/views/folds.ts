/** Long lists, in parts that are folded on the page: years, and of a long year its months. */
import { type IsoDate, inWords } from '../record/index.ts'

/** One part of a long list. */
export interface Fold<Row> {
  /** The year or the month, in words. */
  name: string
  rows: Row[]
}

/** Lists up to this length are not folded: on a phone, as many actions are about ten thousand pixels high. */
export const LONG = 30

/** The first letter of a name, without its accent; "Other" where there is none. */
export function letterOf(name: string): string {
  const letter = name.normalize('NFD').charAt(0).toUpperCase()
  return /[A-Z]/.test(letter) ? letter : 'Other'
}

/**
 * The parts of a list, in its order.
 * @param rows in the order of their days, or in the opposite one
 * @param dayOf the day of a row; empty where none is recorded
 */
export function folds<Row>(rows: readonly Row[], dayOf: (row: Row) => IsoDate): Fold<Row>[] {
  return [...Map.groupBy(rows, (row) => dayOf(row).slice(0, 4))].flatMap(([year, ofYear]) =>
    ofYear.length <= LONG
      ? [{ name: year || 'Without a day', rows: ofYear }]
      : [...Map.groupBy(ofYear, (row) => dayOf(row).slice(0, 7))].map(([month, ofMonth]) => ({
          name: inWords(month) || 'Without a day',
          rows: ofMonth,
        })),
  )
}
