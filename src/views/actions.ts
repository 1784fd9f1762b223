/** The action log, and the actions of one owner. */
import { type ActionState, CLOSED, type Entry, inWords, stateOn, words } from '../record/index.ts'
import { dueText, type Later, later, type Owner, owners } from './blocks.ts'
import { addressOf, type Named, type Site } from './site.ts'

/** One action in a log. */
export interface ActionRow {
  id: string
  text: string
  owners: Owner[]
  /** The meeting that agreed it. */
  origin: Named
  href: string
  due: string | undefined
  state: ActionState
  later: Later[]
}

/** The actions of one year. */
export interface YearOfActions {
  year: string
  rows: ActionRow[]
}

/** One action, as a row. */
export function actionRow(action: Entry<'Action'>, site: Site): ActionRow {
  const { element, meeting, id } = action
  const { due } = element.attributes
  const place = { document: meeting.id, fragment: `action-${element.attributes.id}` }
  return {
    id,
    text: words(element.body),
    owners: owners(element, site),
    origin: { name: inWords(meeting.date), href: addressOf(site, { document: meeting.id }) },
    href: addressOf(site, place),
    due: due && dueText(due),
    state: stateOn(site.record.updates.get(id) ?? [], site.asOf),
    later: later(id, site),
  }
}

/** All actions by the year of their meeting, the latest year first. */
export function actionLog(site: Site): YearOfActions[] {
  const years = Map.groupBy(site.record.actions.values(), (action) => action.meeting.date.slice(0, 4))
  return [...years]
    .map(([year, actions]) => ({ year, rows: actions.map((action) => actionRow(action, site)) }))
    .reverse()
}

/** How many actions of a log are not closed. */
export function countOpen(rows: readonly ActionRow[]): number {
  return rows.filter((row) => !CLOSED.has(row.state)).length
}
