/** The forecast for programs. */
import type { IsoDate } from '../record/index.ts'
import type { Turn } from './turns.ts'

/** One object: the span, and each turn with its date, rule, severity, subject and place, and whether it is explained. */
export function json(turns: readonly Turn[], asOf: IsoDate, until: IsoDate): string {
  const list = turns.map(({ date, turn, explained, finding }) => ({
    date,
    turn,
    explained,
    rule: finding.rule,
    severity: finding.severity,
    subject: finding.subjects[0] ?? finding.file,
    file: finding.file,
    line: finding.span.line,
    message: finding.message,
  }))
  return JSON.stringify({ asOf, until, turns: list }, null, 2)
}
