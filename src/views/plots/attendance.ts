/** Who came: for each meeting how many members attended, apologised or were absent. */
import { meetingsHeld } from '../../record/index.ts'
import type { Site } from '../site.ts'
import { type Bar, bars, type Part } from './bars.ts'
import { PERIOD_HEADS, type Period, periodsOf } from './period.ts'
import { cell, type Section } from './section.ts'

const PARTS: readonly Part[] = [
  { name: 'Attended', fill: { look: 'solid', tone: 'plain' } },
  { name: 'Apologies', fill: { look: 'hatched', tone: 'plain' } },
  { name: 'Absent', fill: { look: 'open', tone: 'plain' } },
]

const UNRECORDED = 'Where they name nobody, that is not recorded: it does not say that there was nobody.'

/** The section on attendance; nothing where no meeting whose minutes record it was held by the day. */
export function attendancePlot(site: Site): Section | undefined {
  const held = meetingsHeld(site.record, site.asOf)
  const recorded = held.filter(({ data }) => data.attendance === 'complete')
  const { by, periods } = periodsOf(recorded, site, (year) => `minutes/#year-${year}`)
  if (periods.length === 0) return undefined
  const each = by === 'meeting'
  const id = 'attendance'
  const title = `Attendance by ${by}`
  const rows = periods.map(barOf)
  const written = each ? String : (figure: number) => figure.toFixed(1)
  return {
    id,
    title,
    words: [
      ...(recorded.length < held.length ? ['Meetings whose minutes don’t record all of it are left out.'] : []),
      each
        ? `How many members the minutes name as having attended, sent apologies or been absent. ${UNRECORDED}`
        : `How many members the minutes name as having attended, sent apologies or been absent: the average of those meetings of each ${by} whose minutes name somebody. ${UNRECORDED}`,
    ],
    drawing: {
      id,
      title,
      description: `Stacked bars, one for each ${by}, of the figures in the table.`,
      ...bars(id, PARTS, rows, { written, nothing: 'Nobody is recorded' }),
    },
    figures: {
      caption: each ? 'Members at each meeting' : 'Members at a meeting, on average',
      heads: [PERIOD_HEADS[by], ...(each ? [] : ['Meetings']), ...PARTS.map(({ name }) => name)],
      rows: periods.map(({ named, meetings }, n) => [
        cell(named),
        ...(each ? [] : [cell(String(meetings.length))]),
        ...(rows[n]?.figures ?? []).map((figure) => cell(figure > 0 ? written(figure) : 'not recorded')),
      ]),
      numbers: true,
    },
  }
}

/** Averages over the meetings whose minutes name somebody: of the others it is not known. */
function barOf({ short, meetings }: Period): Bar {
  const average = (list: 'attended' | 'apologies' | 'absent') => {
    const counts = meetings.map(({ data }) => data[list].length).filter((count) => count > 0)
    return counts.length === 0 ? 0 : counts.reduce((sum, count) => sum + count, 0) / counts.length
  }
  return { label: short, figures: [average('attended'), average('apologies'), average('absent')] }
}
