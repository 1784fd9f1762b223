/** The home page. */
import { inWords } from '../record/index.ts'
import { actionRow, isOpen } from './actions.ts'
import { clauseState, clausesInForce, type RuleState } from './clauses.ts'
import { pageHead } from './head.ts'
import { type Change, lately } from './lately.ts'
import { type MeetingRow, meetingRow } from './minutes.ts'
import { register } from './register.ts'
import { href, type Named, type Site } from './site.ts'
import { bodyThing } from './things.ts'

/** The home page. */
export interface HomeView {
  /** The page's head for programs, as HTML. */
  head: string
  name: string
  summary: string
  facts: { label: string; text: string }[]
  latest: MeetingRow[]
  /** The latest open actions, as rows of a table in HTML. */
  open: string
  openShown: number
  openCount: number
  /** How many clauses are in each state. */
  clauses: Record<RuleState | 'unchecked', number>
  register: { state: string; count: number }[]
  /** What changed lately, the latest first. */
  changes: Change[]
  announced: { meeting: Named; titles: string[]; date: string | undefined } | undefined
}

/** How many meetings and actions the home page shows. */
const SHOWN = 5

/** The home page of the site. */
export function home(site: Site): HomeView {
  const body = site.record.body.data
  const meetings = site.record.meetings
  const last = meetings.at(-1)
  const open = [...site.record.actions.values()].filter((action) => isOpen(action, site)).reverse()
  return {
    head: pageHead(
      { title: body?.name ?? '', description: body?.summary ?? '', path: '', trail: [], things: [bodyThing(site)] },
      site,
    ),
    name: body?.name ?? 'A public record',
    summary: body?.summary ?? '',
    facts: [
      { label: 'Sponsor', text: body?.sponsor ?? '' },
      { label: 'Appointed by', text: body?.appointedBy ?? '' },
      ...(body?.established ? [{ label: 'Established', text: inWords(body.established) }] : []),
      ...(body?.announced ? [{ label: 'Announced', text: inWords(body.announced) }] : []),
      ...(body?.dissolved ? [{ label: 'Dissolved', text: inWords(body.dissolved) }] : []),
      ...(body?.recordEnds ? [{ label: 'This record covers it until', text: inWords(body.recordEnds) }] : []),
    ],
    latest: meetings
      .slice(-SHOWN)
      .reverse()
      .map((meeting) => meetingRow(meeting, site)),
    open: open
      .slice(0, SHOWN)
      .map((action) => actionRow(action, site))
      .join(''),
    openShown: Math.min(open.length, SHOWN),
    openCount: open.length,
    clauses: countClauses(site),
    changes: lately(site),
    register: [
      ...Map.groupBy(
        register(site).filter((entry) => entry.serving),
        (entry) => entry.state,
      ),
    ].map(([state, entries]) => ({ state, count: entries.length })),
    announced:
      last && last.announcements.length > 0
        ? {
            meeting: { name: inWords(last.date), href: href(site, `${last.id}/`) },
            titles: last.announcements.map(({ title }) => title),
            date: last.data.nextMeeting?.date && inWords(last.data.nextMeeting.date),
          }
        : undefined,
  }
}

function countClauses(site: Site): HomeView['clauses'] {
  const counts = { kept: 0, 'no-evidence': 0, warned: 0, explained: 0, broken: 0, unchecked: 0 }
  for (const clause of clausesInForce(site)) {
    const { rules } = clauseState(clause, site)
    const worst = (['broken', 'explained', 'warned', 'no-evidence', 'kept'] as const).find((state) =>
      rules.some((rule) => rule.state === state),
    )
    if (worst === undefined && clause.attributes.repealed !== undefined) continue
    counts[worst ?? 'unchecked']++
  }
  return counts
}
