/** The page of one action: what was agreed, and what became of it, each in its own words with its day. */
import { type ActionState, CLOSED, dueOn, type Entry, inOneLine, nextBy, replacing } from '../record/index.ts'
import { dueText, type Owner, ownersOf, stateOf, targetNamed } from './entries.ts'
import { explainedAs } from './explained.ts'
import { excerpt, type Head } from './head.ts'
import { addressOf, holder, href, type Named, namedId, type Site } from './site.ts'
import { meetingDay } from './titles.ts'
import { topicsOf } from './topics.ts'
import { type WithheldWords, withheldWords } from './withheld.ts'

/** One step of an action's life. */
export interface Step {
  /** What happened at the meeting: `Agreed`, `Reported as done`. */
  what: string
  at: Named
  /** Whether its minutes are not approved yet. */
  isDraft: boolean
  /** The heading under which it was said. */
  item: string | undefined
  /** What was said; empty where the minutes say no more. */
  text: string
  /** The actions that it replaces, or that replace it. */
  others: readonly Named[]
}

/** One action. */
export interface ActionView {
  title: string
  head: Head
  trail: Named[]
  withheld: WithheldWords | undefined
  state: ActionState
  /** The state in a sentence that says no more than the record shows. */
  says: string
  owners: readonly Owner[]
  lead: Named | 'each' | undefined
  due: string | undefined
  topics: readonly Named[]
  /** The first first. */
  steps: Step[]
  /** Why it was not followed up, where exceptions.yaml says so. */
  explained: string | undefined
}

/** More of an action's words than this are no title. */
const TITLE = 120

/** The path of an action's page below the base, by the action's full id. */
export function actionPath(id: string): string {
  return id.replace(/^minutes\//, 'actions/').concat('/')
}

/** The page of an action; nothing where there is none. `meeting` and `id` are the two parts of its address. */
export function actionPage(meeting: string, id: string, site: Site): ActionView | undefined {
  const action = site.record.actions.get(`minutes/${meeting}/${id}`)
  if (!action) return undefined
  const { element } = action
  const { lead, due, standing } = element.attributes
  const text = inOneLine(element.body)
  const day = meetingDay(action.meeting.document, site.record.documents)
  const title = text === '' ? `An action of ${day}` : excerpt(text, TITLE)
  const says = inWordsOf(action, site)
  return {
    title,
    head: { description: `An action of ${day}. ${says}` },
    trail: [
      { name: 'Actions', href: href(site, 'actions/') },
      { name: title, href: href(site, actionPath(action.id)) },
    ],
    withheld: withheldWords(element),
    state: stateOf(action.id, site),
    says,
    owners: ownersOf(element.attributes, site),
    lead: lead === undefined || lead === 'each' ? lead : holder(site, lead),
    due: due === undefined ? (standing ? 'each meeting' : undefined) : dueText(due),
    topics: topicsOf(element, action.item).map((topic) => namedId(site, `topics/${topic}`)),
    steps: stepsOf(action, site),
    explained: explainedAs('action-followed-up', action.id, site),
  }
}

function stepsOf(action: Entry<'Action'>, site: Site): Step[] {
  const { record, asOf } = site
  const first = step('Agreed', action, `action-${action.element.attributes.id}`, site)
  const replaced = (replacing(record).get(action.id) ?? []).map(({ element }) => element.attributes.of)
  const others = [...new Set(replaced)].map((id) => targetNamed(id, site))
  const later = (record.updates.get(action.id) ?? []).filter(({ meeting }) => meeting.date <= asOf)
  return [
    { ...first, others },
    ...later.map((update) => ({
      ...step(reportedAs(update.element.attributes.status), update, update.item?.heading.id, site),
      others: (update.element.attributes.by ?? []).map((id) => targetNamed(id, site)),
    })),
  ]
}

/** A report says what became of an action, which may have been at any time before. */
function reportedAs(status: string): string {
  return status === 'reported' ? 'Reported' : `Reported as ${status.replace('-', ' ')}`
}

function step(
  what: string,
  { element, meeting, item }: Entry<'Action'> | Entry<'Update'>,
  fragment: string | undefined,
  site: Site,
): Omit<Step, 'others'> {
  return {
    what,
    at: {
      name: meetingDay(meeting.document, site.record.documents),
      href: addressOf(site, { document: meeting.id, fragment }),
    },
    isDraft: meeting.data.status === 'draft',
    item: item?.heading.text,
    text: inOneLine(element.body),
  }
}

/** Whether the day by which an action was due is past, and no minutes close it. */
export function isPastDue(action: Entry<'Action'>, site: Site): boolean {
  const due = dueOn(action, site.asOf)
  return due !== undefined && due < site.asOf && !CLOSED.has(stateOf(action.id, site))
}

/** How an action stands, in a sentence; neither silence nor a day that is past says that it was not carried out. */
function inWordsOf(action: Entry<'Action'>, site: Site): string {
  const state = stateOf(action.id, site)
  const last = site.record.updates.get(action.id)?.findLast(({ meeting }) => meeting.date <= site.asOf)
  const told = last && meetingDay(last.meeting.document, site.record.documents)
  if (CLOSED.has(state)) return `The minutes${told ? ` of ${told}` : ''} say that it was ${state}.`
  const past = isPastDue(action, site) ? ' The day by which it was due is past.' : ''
  if (state === 'no-later-minutes')
    return `This record holds no later minutes that could report on it, and cannot show what became of it.${past}`
  if (state === 'open') {
    const next = nextBy(action.meeting, site.asOf)
    const since = next ? ` since ${meetingDay(next.document, site.record.documents)}` : ''
    return `No minutes${since} report on it.${past}`
  }
  const on = told ? ` on ${told}` : ' when the minutes first recorded it'
  return `Last reported as ${state.replace('-', ' ')}${on}; no minutes close it.${past}`
}
