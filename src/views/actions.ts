/** The action log, and the actions of one owner. */
import { CLOSED, type Entry, escapeHtml as e, inWords, stateOn, words } from '../record/index.ts'
import { dueText, laterHtml, laterOf, ownersHtml, ownersOf, tag } from './entries.ts'
import { addressOf, type Site } from './site.ts'

/** The actions that the meetings of one year agreed. */
export interface YearOfActions {
  year: string
  actions: readonly Entry<'Action'>[]
  /** How many of them no later meeting has closed. */
  open: number
}

/** One action as the row of a table, in HTML: a log can have tens of thousands of them. */
export function actionRow({ element, meeting, id }: Entry<'Action'>, site: Site): string {
  const { due } = element.attributes
  const place = addressOf(site, { document: meeting.id, fragment: `action-${element.attributes.id}` })
  const later = laterOf(id, site)
  const cells = [
    `<a href="${e(place)}">${e(words(element.body))}</a>`,
    ownersHtml(ownersOf(element, site)),
    `<a href="${e(addressOf(site, { document: meeting.id }))}">${inWords(meeting.date)}</a>`,
    due === undefined ? 'not stated' : e(dueText(due)),
    tag(stateOn(site.record.updates.get(id) ?? [], site.asOf)) + (later.length > 0 ? `<br>${laterHtml(later)}` : ''),
  ]
  return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
}

/** Whether no meeting by the day has closed an action. */
export function isOpen({ id }: Entry<'Action'>, site: Site): boolean {
  return !CLOSED.has(stateOn(site.record.updates.get(id) ?? [], site.asOf))
}

/** All actions by the year of their meeting, the latest year first. */
export function actionLog(site: Site): YearOfActions[] {
  const years = Map.groupBy(site.record.actions.values(), (action) => action.meeting.date.slice(0, 4))
  return [...years]
    .map(([year, actions]) => ({ year, actions, open: actions.filter((action) => isOpen(action, site)).length }))
    .reverse()
}
