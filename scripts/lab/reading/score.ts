/** Figures of a reader: how much it finds, and how often it is wrong. */
import { KINDS, type Label } from './label.ts'
import type { Found, Match } from './match.ts'

/** Words on a page of minutes. */
const PAGE = 400

/** Counts of one row; shares are undefined where there is nothing to divide by. */
export interface Score {
  readonly name: string
  readonly byHand: number
  readonly found: number
  readonly missed: number
  readonly alarms: number
  /** Found, of all that the reader gave. */
  readonly precision: number | undefined
  /** Found, of all that was labelled by hand. */
  readonly recall: number | undefined
  /** False alarms on a page of 400 words. */
  readonly alarmsPerPage: number | undefined
}

/**
 * The rows of a report: one for each kind, and two more for actions: those with
 * a label, to which the false alarms belong that the reader was sure of, and
 * those without, with the other false alarms. `words` are those of all texts.
 */
export function scores(matches: readonly Match[], words: number): Score[] {
  const all: Match = {
    found: matches.flatMap(({ found }) => found),
    missed: matches.flatMap(({ missed }) => missed),
    alarms: matches.flatMap(({ alarms }) => alarms),
  }
  return KINDS.flatMap((kind) => {
    const one = only(
      all,
      ({ kind: other }) => other === kind,
      ({ kind: other }) => other === kind,
    )
    if (kind !== 'action') return [score(kind, one, words)]
    const marked = (is: boolean) =>
      only(
        one,
        ({ labelled }) => labelled === is,
        ({ sure }) => sure === is,
      )
    return [
      score('action', one, words),
      score('action with a label', marked(true), words),
      score('action without', marked(false), words),
    ]
  })
}

/** The number of words in a text: what stands between white space. */
export function wordsIn(text: string): number {
  return text.split(/\s+/).filter(Boolean).length
}

/** The number of pages that so many words fill. */
export function pages(words: number): number {
  return words / PAGE
}

function only(all: Match, isLabel: (label: Label) => boolean, isAlarm: (passage: Found) => boolean): Match {
  return { found: all.found.filter(isLabel), missed: all.missed.filter(isLabel), alarms: all.alarms.filter(isAlarm) }
}

function score(name: string, { found, missed, alarms }: Match, words: number): Score {
  const byHand = found.length + missed.length
  return {
    name,
    byHand,
    found: found.length,
    missed: missed.length,
    alarms: alarms.length,
    precision: share(found.length, found.length + alarms.length),
    recall: share(found.length, byHand),
    alarmsPerPage: share(alarms.length, pages(words)),
  }
}

function share(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : part / whole
}
