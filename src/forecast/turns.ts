/** What time alone will break, or mend: the turns of a record's rules, as if nobody edited anything. */
import type { IsoDate, PublicRecord } from '../record/index.ts'
import { type Diagnostic, type Rule, type RuleFault, runRules, type Verdict } from '../rules/index.ts'
import { candidates } from './days.ts'
import { turning } from './turning.ts'

/** A finding that begins or ends on a day. */
export interface Turn {
  date: IsoDate
  /** `appears`: from this day on it is found; `goes`: no longer. */
  turn: 'appears' | 'goes'
  /** Whether an exception explains it: from this day on, or, where it goes, until then. */
  explained: boolean
  finding: Diagnostic
}

/** What will turn, and which rules could not tell. */
export interface Forecast {
  turns: Turn[]
  /** Rules that threw, each with the first day on which it did; their turns are left out. */
  faults: (RuleFault & { date: IsoDate })[]
}

/**
 * All turns after one day up to and with another, in the order of the days.
 * A finding is the same one as long as its rule, place and subjects are: words
 * that count the days change nothing. One whose explanation ends appears anew.
 */
export function forecast(rules: readonly Rule[], record: PublicRecord, asOf: IsoDate, until: IsoDate): Forecast {
  const turns: Turn[] = []
  const faults = new Map<string, Forecast['faults'][number]>()
  const days = candidates(record, asOf, until)
  const asked = turning(rules, days)
  const judge = (date: IsoDate) => {
    const verdict = runRules(asked, record, date)
    for (const fault of verdict.faults) if (!faults.has(fault.rule)) faults.set(fault.rule, { ...fault, date })
    return standing(verdict)
  }
  let before = judge(asOf)
  for (const date of days.counted) {
    const now = judge(date)
    for (const [key, one] of before) if (!now.has(key)) turns.push({ date, turn: 'goes', ...one })
    for (const [key, one] of now)
      if (before.get(key)?.explained !== one.explained) turns.push({ date, turn: 'appears', ...one })
    before = now
  }
  return { turns: turns.filter(({ finding }) => !faults.has(finding.rule)), faults: [...faults.values()] }
}

/** What is found on a day, explained or not, by what makes it the same finding on another. */
function standing({ diagnostics, explained }: Verdict): Map<string, Pick<Turn, 'finding' | 'explained'>> {
  const all = [
    ...diagnostics.map((finding) => ({ finding, explained: false })),
    ...explained.map(({ diagnostic }) => ({ finding: diagnostic, explained: true })),
  ]
  return keyed(all)
}

/** Findings by what makes each the same one on another day: rule, severity, place and subjects. */
export function keyed<One extends { finding: Diagnostic }>(all: readonly One[]): Map<string, One> {
  const byKey = new Map<string, One>()
  for (const one of all) {
    const { rule, severity, file, span, subjects } = one.finding
    const key = [rule, severity, file, span.line, span.column, ...subjects].join('\n')
    let twin = key
    for (let n = 2; byKey.has(twin); n++) twin = `${key}\n#${n}`
    byKey.set(twin, one)
  }
  return byKey
}
