/** The page of the forward plan, and what other pages say of it. */
import { counted, inWords, only, shortId } from '../../record/index.ts'
import { href, type Named, namedId, type Site } from '../site.ts'
import { NOT_UNDONE } from '../words.ts'
import { undated } from './actions.ts'
import { hasEnded } from './entry.ts'
import { groupsOf, type PlanGroup, partsOf } from './groups.ts'
import { plan } from './plan.ts'

/** The plan of all, or of one committee. */
export interface PlanView {
  title: string
  description: string
  /** The way to it. */
  trail: Named[]
  intro: string
  groups: PlanGroup[]
  /** The ways to its groups; months are one. */
  parts: Named[]
  /** How many open actions are left out, as they have no day. */
  undated: number
  /** The address of its calendar. */
  calendar: string
  /** The plans of all and of each committee, where there are some; this one is not linked. */
  plans: Named[]
}

/** The plan of all; with the short id of a committee, that of the committee. */
export function planView(body: string | undefined, site: Site): PlanView {
  const own =
    body === undefined ? [] : [{ name: namedId(site, `bodies/${body}`).name, href: href(site, `plan/${body}/`) }]
  const title = body === undefined ? 'Forward plan' : `Forward plan of the ${own[0]?.name}`
  const entries = body === undefined ? plan(site) : plan(site).filter((entry) => entry.body === body)
  const groups = groupsOf(entries, site)
  return {
    title,
    description: `${title}: meetings, items, actions, papers and everything else that lies ahead, by date`,
    trail: [{ name: 'Forward plan', href: href(site, 'plan/') }, ...own],
    intro: introOf(site),
    groups,
    parts: partsOf(groups),
    undated: body === undefined ? undated(site) : 0,
    calendar: href(site, `calendar/plan${body === undefined ? '' : `-${body}`}.ics`),
    plans: plansOf(body, site),
  }
}

/** The short ids of the committees; each has a plan of its own. */
export function committees({ record }: Pick<Site, 'record'>): string[] {
  return [...only(record.documents.values(), 'bodies')].map(shortId)
}

/** How much there is in the plan of all, in words; nothing where there is nothing. */
export function planSummary(site: Site): string | undefined {
  const entries = plan(site)
  if (entries.length === 0) return undefined
  const late = entries.filter(({ isOverdue }) => isOverdue).length
  if (hasEnded(site)) {
    const open = entries.filter(({ kind }) => kind !== 'explanation').length
    return open === 0 ? undefined : `${counted(open, 'entry', 'entries')} left open when this record ends`
  }
  const past = late > 0 ? `${late} past ${late === 1 ? 'its' : 'their'} day` : ''
  return [`${entries.length - late} still to come`, past].filter(Boolean).join(', ')
}

function introOf(site: Site): string {
  const { record, asOf, judged } = site
  if (!hasEnded(site))
    return `What lies ahead on ${inWords(asOf)}, and what was due by then but is not shown in this record. ${NOT_UNDONE}`
  const end = record.body.data?.dissolved === judged ? 'The body was dissolved on' : 'This record covers the body until'
  return `${end} ${inWords(judged)}. This page lists what the minutes leave open, and what still ends. No later minutes in this record could say what became of it. ${NOT_UNDONE}`
}

function plansOf(body: string | undefined, site: Site): Named[] {
  const ids = committees(site)
  if (ids.length === 0) return []
  const own = (id: string) => ({
    name: namedId(site, `bodies/${id}`).name,
    href: id === body ? '' : href(site, `plan/${id}/`),
  })
  return [{ name: 'all', href: body === undefined ? '' : href(site, 'plan/') }, ...ids.map(own)]
}
