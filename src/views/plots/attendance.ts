/** Who came: for each meeting of one body how many members attended, how many deputies, and how many members apologised or were absent. */
import { type Meeting, meetingsHeld } from '../../record/index.ts'
import { meetingsBy } from '../bodies.ts'
import { yearId } from '../meeting-years.ts'
import type { Site } from '../site.ts'
import { type Bar, bars, type Part } from './bars.ts'
import { PERIOD_HEADS, type Period, periodsOf } from './period.ts'
import { cell, type Section } from './section.ts'

/** A part of a bar: how many the minutes of a meeting name, and of how many meetings that is known. */
interface Counted extends Part {
  count: (meeting: Meeting) => number
  isKnown: (meeting: Meeting) => boolean
  /** What the table says of nobody. */
  nobody: string
}

/** A list in which minutes name nobody is not recorded: it does not say that there was nobody. */
function listed(name: string, look: Part['fill']['look'], count: Counted['count']): Counted {
  return {
    name,
    fill: { look, tone: 'plain' },
    count,
    isKnown: (meeting) => count(meeting) > 0,
    nobody: 'not recorded',
  }
}

const PARTS: readonly Counted[] = [
  listed('Attended', 'solid', ({ data }) => data.attended.filter((one) => one.for === undefined).length),
  {
    ...listed('Deputies', 'dotted', deputies),
    isKnown: ({ data }) => data.attended.length > 0,
    nobody: 'none named',
  },
  listed('Apologies', 'hatched', ({ data }) => data.apologies.length),
  listed('Absent', 'open', ({ data }) => data.absent.length),
]

function deputies({ data }: Meeting): number {
  return data.attended.filter((one) => one.for !== undefined).length
}

const UNRECORDED = 'Where they name nobody, that is not recorded. It does not mean that there was nobody.'

/**
 * The section on attendance of the body itself, or of a committee; nothing where no meeting of it whose minutes record
 * attendance was held by the day.
 */
export function attendancePlot(site: Site, body?: string): Section | undefined {
  const held = meetingsHeld({ meetings: meetingsBy(site.record).get(body) ?? [] }, site.asOf)
  const recorded = held.filter(({ data }) => (data.attendance ?? 'complete') === 'complete')
  const { by, periods } = periodsOf(recorded, site, (year) => `minutes/#${yearId(year, body)}`)
  if (periods.length === 0) return undefined
  const each = by === 'meeting'
  const id = 'attendance'
  const title = `Attendance by ${by}`
  const some = recorded.some((meeting) => deputies(meeting) > 0)
  const parts = PARTS.filter(({ count }) => count !== deputies || some)
  const rows = periods.map((period) => barOf(period, parts))
  const written = each ? String : (figure: number) => figure.toFixed(1)
  return {
    id,
    title,
    words: [
      ...(recorded.length < held.length ? ['Meetings whose minutes don’t record all of it are left out.'] : []),
      ...(some ? ['Deputies are counted apart from members.'] : []),
      each
        ? `How many members the minutes name as having attended, sent apologies or been absent. ${UNRECORDED}`
        : `How many members the minutes name as having attended, sent apologies or been absent: the average of those meetings of each ${by} whose minutes name somebody. ${UNRECORDED}`,
    ],
    drawing: {
      id,
      title,
      description: `One stacked bar for each ${by}, with the figures of the table.`,
      ...bars(id, parts, rows, { written, nothing: 'Nobody is recorded' }),
    },
    figures: {
      caption: each ? 'Members at each meeting' : 'Members at a meeting, on average',
      heads: [PERIOD_HEADS[by], ...(each ? [] : ['Meetings']), ...parts.map(({ name }) => name)],
      rows: periods.map(({ named, meetings }, row) => [
        cell(named),
        ...(each ? [] : [cell(String(meetings.length))]),
        ...parts.map(({ isKnown, nobody }, n) => {
          const figure = rows[row]?.figures[n] ?? 0
          return cell(figure > 0 ? written(figure) : meetings.some(isKnown) ? nobody : 'not recorded')
        }),
      ]),
      numbers: true,
    },
  }
}

/** Averages over the meetings whose minutes tell of it: of the others it is not known. */
function barOf({ short, meetings }: Period, parts: readonly Counted[]): Bar {
  const average = ({ count, isKnown }: Counted) => {
    const counts = meetings.filter(isKnown).map(count)
    return counts.length === 0 ? 0 : counts.reduce((sum, one) => sum + one, 0) / counts.length
  }
  return { label: short, figures: parts.map(average) }
}
