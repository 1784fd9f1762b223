/** What became of the actions: for each meeting that agreed some, how they stand on the day. */
import { type ActionState, inWords, type Meeting, meetingsHeld } from '../../record/index.ts'
import { stateOf } from '../entries.ts'
import type { Site } from '../site.ts'
import { type Bar, bars, type Part } from './bars.ts'
import { PERIOD_HEADS, type Period, type Periods, periodsOf } from './period.ts'
import { cell, type Figures, type Section } from './section.ts'

const PARTS: readonly Part[] = [
  { name: 'Done', fill: { look: 'solid', tone: 'good' } },
  { name: 'Dropped or replaced', fill: { look: 'hatched', tone: 'soft' } },
  { name: 'In progress', fill: { look: 'dotted', tone: 'plain' } },
  { name: 'No later report', fill: { look: 'open', tone: 'soft' } },
  { name: 'No later minutes', fill: { look: 'dashed', tone: 'soft' } },
]

/** Which part an action counts in. */
const PART: Record<ActionState, number> = {
  done: 0,
  dropped: 1,
  replaced: 1,
  'in-progress': 2,
  reported: 2,
  open: 3,
  'no-later-minutes': 4,
}

/** The section on the life of the actions; nothing where none was agreed by the day. */
export function lifePlot(site: Site): Section | undefined {
  const held = meetingsHeld(site.record, site.asOf)
  const last = held.at(-1)
  const agreeing = held.filter(({ actions }) => actions.length > 0)
  const told = periodsOf(agreeing, site, (year) => `actions/${year}/`)
  if (!last || told.periods.length === 0) return undefined
  const rows = told.periods.map((period) => barOf(period, site))
  const reported = rows.some(({ figures }) => figures.slice(0, PART.open).some((count) => count > 0))
  const id = 'life'
  const title = 'What became of the actions'
  const description = `One stacked bar for each ${told.by}, with the figures of the table.`
  return {
    id,
    title,
    words: [reported ? REPORTED : UNREPORTED, ...(last.actions.length > 0 ? [latest(last)] : [])],
    drawing: reported
      ? { id, title, description, ...bars(id, PARTS, rows, { written: String, nothing: '' }) }
      : undefined,
    figures: figuresOf(told, rows, reported),
  }
}

const REPORTED =
  'What became of the actions of each meeting, by the latest minutes that report on them. Where no later minutes report on an action, this record cannot show what became of it.'
const UNREPORTED =
  'No minutes in this record report on an action of an earlier meeting, so what became of the actions is not known here, and there is nothing to draw. That does not mean that they were not carried out.'

function latest({ date }: Meeting): string {
  return `The minutes of ${inWords(date)} are the latest in this record: no later ones could report on what was agreed then.`
}

function barOf({ short, meetings }: Period, site: Site): Bar {
  const figures = PARTS.map(() => 0)
  for (const { actions } of meetings) {
    for (const { id } of actions) {
      const part = PART[stateOf(id, site)]
      figures[part] = (figures[part] ?? 0) + 1
    }
  }
  return { label: short, figures }
}

function figuresOf({ by, periods }: Periods, rows: readonly Bar[], reported: boolean): Figures {
  // A column of noughts under "Done" would look like a finding where there is none.
  const from = reported ? 0 : PART.open
  return {
    caption: `Actions by ${by}`,
    heads: [PERIOD_HEADS[by], 'Agreed', ...PARTS.slice(from).map(({ name }) => name)],
    rows: periods.map(({ named }, n) => {
      const figures = rows[n]?.figures ?? []
      const agreed = figures.reduce((sum, count) => sum + count, 0)
      return [cell(named), ...[agreed, ...figures.slice(from)].map((count) => cell(String(count)))]
    }),
    numbers: true,
  }
}
