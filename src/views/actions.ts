/** The action log, and the actions of one owner. */
import { type ActionState, CLOSED, counted, type Entry, type IsoDate, inOneLine } from '../record/index.ts'
import { actionPath, isPastDue } from './action-page.ts'
import { dueText, type Later, laterOf, type Owner, ownersOf, stateOf } from './entries.ts'
import type { Head } from './head.ts'
import { addressOf, href, type Named, type Site } from './site.ts'
import { meetingDay } from './titles.ts'

/** One action in a table. */
export interface ActionRow {
  /** Its own words. */
  text: string
  /** Its page. */
  href: string
  owners: readonly Owner[]
  /** The meeting that agreed it, by its day. */
  agreed: Named
  /** The day of that meeting. */
  day: IsoDate
  /** When it is due, in words; or that this is not stated. */
  due: string
  /** Whether that day is past, and no minutes close it. */
  isPastDue: boolean
  state: ActionState
  /** Whether no meeting by the day has closed it. */
  isOpen: boolean
  later: readonly Later[]
}

/** The actions that the meetings of one year agreed. */
export interface YearOfActions {
  year: string
  count: number
  /** How many of them no later meeting has closed. */
  open: number
  /** `undefined` where the year has a page of its own. */
  rows: ActionRow[] | undefined
}

/** The action log. */
export interface ActionLog {
  count: number
  open: number
  /** The latest year first. */
  years: YearOfActions[]
}

/** The actions of a person, post or organisation. */
export interface OwnedActions {
  /** How many there are. */
  count: number
  /** The latest first; of very many, those that are not closed. */
  rows: ActionRow[]
  /** The logs by year that have the others, where these are not all. */
  logs: Named[]
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
    rows: count > MANY ? undefined : actionRows(actions, site),
  }))
  return { count, open: years.reduce((sum, { open }) => sum + open, 0), years }
}

/** The years that have a page of their own. */
export function yearsOfActions(site: Site): string[] {
  return byYear(site).map(([year]) => year)
}

/** The page of a year; nothing where no meeting of it agreed an action. */
export function actionYear(year: string, site: Site) {
  const actions = byYear(site).find(([one]) => one === year)?.[1]
  if (!actions) return undefined
  const title = `Actions agreed in ${year}`
  const trail = [
    { name: 'Actions', href: href(site, 'actions/') },
    { name: year, href: href(site, `actions/${year}/`) },
  ]
  const head: Head = {
    description: `${counted(actions.length, 'action')} that the meetings of ${year} agreed, with their owners and what became of them`,
  }
  return { title, head, trail, rows: actionRows(actions, site) }
}

/** The actions of a person or post, by the short id. */
export function ownedActions(owner: string, site: Site): OwnedActions {
  const owned = site.actions.get(owner) ?? []
  const areAllShown = owned.length <= MANY
  const shown = areAllShown ? owned : owned.filter((action) => isOpen(action, site))
  const years = areAllShown ? [] : [...new Set(owned.map(yearOf))]
  return {
    count: owned.length,
    rows: actionRows(shown, site).reverse(),
    logs: years.map((year) => ({ name: year, href: href(site, `actions/${year}/`) })),
  }
}

/** Actions as rows of a table, in their order. */
export function actionRows(actions: readonly Entry<'Action'>[], site: Site): ActionRow[] {
  return actions.map((action) => {
    const { element, meeting } = action
    const { id, due, standing } = element.attributes
    const full = `${meeting.id}/${id}`
    return {
      text: inOneLine(element.body),
      href: href(site, actionPath(full)),
      owners: ownersOf(element.attributes, site),
      agreed: {
        name: meetingDay(meeting.document, site.record.documents),
        href: addressOf(site, { document: meeting.id }),
      },
      day: meeting.date,
      due: due === undefined ? (standing ? 'each meeting' : 'not stated') : dueText(due),
      isPastDue: isPastDue(action, site),
      state: stateOf(full, site),
      isOpen: !CLOSED.has(stateOf(full, site)),
      later: laterOf(full, site),
    }
  })
}

/** Whether no meeting by the day has closed an action. */
export function isOpen({ element, meeting }: Entry<'Action'>, site: Site): boolean {
  return !CLOSED.has(stateOf(`${meeting.id}/${element.attributes.id}`, site))
}

function byYear({ record }: Site): [string, Entry<'Action'>[]][] {
  return [...Map.groupBy(record.actions.values(), yearOf)].reverse()
}

function yearOf({ meeting }: Entry<'Action'>): string {
  return meeting.date.slice(0, 4)
}
