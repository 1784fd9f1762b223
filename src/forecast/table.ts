/** The forecast for people: day by day, what turns, and whom to ask. */
import { type IsoDate, inWords, type PublicRecord, weekday } from '../record/index.ts'
import { printable } from '../report/printable.ts'
import type { Turn } from './turns.ts'
import { peopleToAsk } from './whom-to-ask.ts'

/** Lines for a terminal. */
export function table(turns: readonly Turn[], record: PublicRecord, asOf: IsoDate, until: IsoDate): string {
  const span = `from ${inWords(asOf)} until ${inWords(until)}`
  if (turns.length === 0) return `Nothing turns by itself ${span}.`
  const lines = [...Map.groupBy(turns, ({ date }) => date)].map(([date, of]) => {
    const told = of.map((turn) => {
      const { finding } = turn
      const ask = peopleToAsk(turn, record)
      const word = turn.turn === 'goes' ? 'is over' : turn.explained ? 'explained' : finding.severity
      const [subject] = finding.subjects
      return [
        `  ${word} [${finding.rule}] ${printable(finding.message)}`,
        `    ${subject === undefined ? '' : `${printable(subject)}, at `}${printable(finding.file)}:${finding.span.line}`,
        ...(ask.length > 0 ? [`    ask ${printable(ask.join(', '))}`] : []),
      ].join('\n')
    })
    return `${weekday(date)} ${inWords(date)}\n${told.join('\n')}`
  })
  const count = `${turns.length} ${turns.length === 1 ? 'turn' : 'turns'} ${span}, if nobody edits anything`
  return `${lines.join('\n\n')}\n\n${count}`
}
