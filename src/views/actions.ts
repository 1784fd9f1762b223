/** The action log, and the actions of one owner. */
import { CLOSED, type Entry, escapeHtml as e, inWords, words } from '../record/index.ts'
import { dueText, fateOf, ownersHtml, ownersOf, tag } from './entries.ts'
import { pageHead } from './head.ts'
import type { Parts } from './parts.ts'
import { addressOf, href, type Site } from './site.ts'

/** The actions that the meetings of one year agreed. */
export interface YearOfActions {
  year: string
  count: number
  /** How many of them no later meeting has closed. */
  open: number
  /** The actions as rows of a table, in HTML; `undefined` where the year has a page of its own. */
  rows: string | undefined
}

/** The action log. */
export interface ActionLog {
  count: number
  open: number
  /** The latest year first. */
  years: YearOfActions[]
}

/** More actions than this are told year by year, each on a page. */
const MANY = 300

/** The page of all actions. */
export function actionLog(site: Site): ActionLog {
  const count = site.record.actions.size
  const years = byYear(site).map(([year, actions]) => ({
    year,
    count: actions.length,
    open: actions.filter((action) => isOpen(action, site)).length,
    rows: count > MANY ? undefined : rowsOf(actions, site).join(''),
  }))
  return { count, open: years.reduce((sum, { open }) => sum + open, 0), years }
}

/** The years that have a page of their own. */
export function yearsOfActions(site: Site): string[] {
  return byYear(site).map(([year]) => year)
}

/** The page of a year. */
export function actionYear(year: string, site: Site): Parts {
  const actions = byYear(site).find(([one]) => one === year)?.[1] ?? []
  const title = `Actions agreed in ${year}`
  const trail = [
    { name: 'Actions', href: href(site, 'actions/') },
    { name: year, href: href(site, `actions/${year}/`) },
  ]
  const description = `${actions.length} actions that the meetings of ${year} agreed, with their owners and what became of them`
  const head = pageHead({ title, description, path: `actions/${year}/`, trail }, site)
  return { text: { title }, html: { head, actions: actionsHtml(rowsOf(actions, site).join(''), title) } }
}

/** Rows of actions as a table. */
export function actionsHtml(rows: string, caption: string): string {
  const heads = ['Action', 'Owner', 'Agreed', 'Due', 'State'].map((head) => `<th scope="col">${head}</th>`).join('')
  const beginning = `<section class="scroll" aria-label="${e(caption)}" tabindex="0"><table class="table table--cards table--actions"><caption>${e(caption)}</caption><thead><tr>${heads}</tr></thead><tbody>`
  return `${beginning}${rows}</tbody></table></section>`
}

function byYear({ record }: Site): [string, Entry<'Action'>[]][] {
  return [...Map.groupBy(record.actions.values(), ({ meeting }) => meeting.date.slice(0, 4))].reverse()
}

function rowsOf(actions: readonly Entry<'Action'>[], site: Site): string[] {
  return actions.map((action) => actionRow(action, site))
}

/** One action as the row of a table, in HTML: a log can have tens of thousands of them. */
export function actionRow({ element, meeting }: Entry<'Action'>, site: Site): string {
  const { due } = element.attributes
  const place = addressOf(site, { document: meeting.id, fragment: `action-${element.attributes.id}` })
  const { state, later } = fateOf(element, meeting.id, site)
  const cells = [
    `<a href="${e(place)}">${e(words(element.body))}</a>`,
    ownersHtml(ownersOf(element, site)),
    `<a href="${e(addressOf(site, { document: meeting.id }))}">${e(inWords(meeting.date))}</a>`,
    due === undefined ? 'not stated' : e(dueText(due)),
    tag(state) + (later && `<br>${once(later, state)}`),
  ]
  return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
}

/** What later meetings said; where that is the state and no more, the meeting alone. */
function once(later: string, state: string): string {
  const same = `${state.replace('-', ' ')}, `
  return later.startsWith(same) && !later.includes('; ') ? later.slice(same.length) : later
}

/** Whether no meeting by the day has closed an action. */
export function isOpen({ element, meeting }: Entry<'Action'>, site: Site): boolean {
  return !CLOSED.has(fateOf(element, meeting.id, site).state)
}
