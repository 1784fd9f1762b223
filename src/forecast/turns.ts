/** What time alone will break, or mend: the turns of a record's rules, as if nobody edited anything. */
import type { IsoDate, PublicRecord } from '../record/index.ts'
import { type Diagnostic, type Rule, runRules } from '../rules/index.ts'
import { candidates } from './days.ts'

/** A finding that begins or ends on a day. */
export interface Turn {
  date: IsoDate
  /** `appears`: from this day on it is found; `goes`: no longer. */
  turn: 'appears' | 'goes'
  finding: Diagnostic
}

/**
 * All turns after one day up to and with another, in the order of the days.
 * A finding is the same one as long as its rule, place and subject are: words
 * that count the days change nothing.
 */
export function forecast(rules: readonly Rule[], record: PublicRecord, asOf: IsoDate, until: IsoDate): Turn[] {
  const turns: Turn[] = []
  let before = found(rules, record, asOf)
  for (const date of candidates(record, asOf, until)) {
    const now = found(rules, record, date)
    for (const [key, finding] of before) if (!now.has(key)) turns.push({ date, turn: 'goes', finding })
    for (const [key, finding] of now) if (!before.has(key)) turns.push({ date, turn: 'appears', finding })
    before = now
  }
  return turns
}

/** What is found on a day and not explained, by what makes it the same finding on another. */
export function found(rules: readonly Rule[], record: PublicRecord, date: IsoDate): Map<string, Diagnostic> {
  const { diagnostics, faults } = runRules(rules, record, date)
  if (faults[0]) throw faults[0].error
  const byKey = new Map<string, Diagnostic>()
  for (const one of diagnostics) {
    const key = [one.rule, one.file, one.span.line, one.span.column, ...one.subjects].join('\n')
    let twin = key
    for (let n = 2; byKey.has(twin); n++) twin = `${key}\n#${n}`
    byKey.set(twin, one)
  }
  return byKey
}
