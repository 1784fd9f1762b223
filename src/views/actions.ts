/** The action log, and the actions of one owner. */
import { type ActionState, CLOSED, type Entry, escapeHtml as e, inWords, stateOn, words } from '../record/index.ts'
import { dueText, laterHtml, laterOf, ownersHtml, ownersOf, tag } from './entries.ts'
import { addressOf, type Site } from './site.ts'

/** One action in a log. */
export interface ActionRow {
  id: string
  state: ActionState
  /** The row of the table, as HTML: a log can have tens of thousands of them. */
  html: string
}

/** The actions of one year. */
export interface YearOfActions {
  year: string
  rows: ActionRow[]
}

const made = new WeakMap<Entry<'Action'>, ActionRow>()

/** One action, as a row; made once, as it stands in the log, on its owners' pages and on those of its topics. */
export function actionRow(action: Entry<'Action'>, site: Site): ActionRow {
  let row = made.get(action)
  if (!row) {
    row = makeRow(action, site)
    made.set(action, row)
  }
  return row
}

function makeRow({ element, meeting, id }: Entry<'Action'>, site: Site): ActionRow {
  const { due } = element.attributes
  const state = stateOn(site.record.updates.get(id) ?? [], site.asOf)
  const place = addressOf(site, { document: meeting.id, fragment: `action-${element.attributes.id}` })
  const later = laterOf(id, site)
  const cells = [
    `<a href="${e(place)}">${e(words(element.body))}</a>`,
    ownersHtml(ownersOf(element, site)),
    `<a href="${e(addressOf(site, { document: meeting.id }))}">${inWords(meeting.date)}</a>`,
    due === undefined ? 'not stated' : e(dueText(due)),
    tag(state) + (later.length > 0 ? `<br>${laterHtml(later)}` : ''),
  ]
  return { id, state, html: `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>` }
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
