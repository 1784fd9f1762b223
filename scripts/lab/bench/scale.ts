/** What four times the meetings cost. */
import { oursOf } from './comparison.ts'
import type { Contestant } from './contestant.ts'
import { FIGURES, figures } from './figures.ts'
import type { Part } from './part.ts'
import { type Row, summarise } from './result.ts'
import { inTurns } from './rounds.ts'
import { table, thousands } from './table.ts'

/** Check or build on two sizes. */
export interface Growth {
  part: 'check' | 'build'
  meetings: readonly [number, number]
  small: Row
  large: Row
  /** The seconds of the large one by those of the small one. */
  ratio: number
}

/** The part that measures growth. */
export const scale: Part<Growth> = {
  about: 'check and build on N and on four times N meetings',
  sized: true,
  async *measure(workshop, sizes) {
    for (const size of sizes) {
      for (const part of ['check', 'build'] as const) {
        const meetings = [size, size * 4] as const
        const contestants = meetings.map((each) => ({
          ...(oursOf(part, workshop, each)[0] as Contestant),
          name: `${part} of ${thousands(each)} minutes`,
        }))
        const { documents } = workshop.record(size)
        const { runs } = await inTurns(contestants, workshop.runs, documents, workshop.folder)
        const [small, large] = summarise(runs) as [Row, Row]
        yield { part, meetings, small, large, ratio: large.seconds / small.seconds }
      }
    }
  },
  text({ small, large, ratio }) {
    const lines = [small, large].map((row) => [row.name, ...figures(row)])
    return `${table(['', ...FIGURES], lines)}\n\nFour times the minutes take ${ratio.toFixed(2)} times as long.`
  },
}
