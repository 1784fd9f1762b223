/** The home page. */
import { counted } from '../record/counted.ts'
import { inWords } from '../record/index.ts'
import { type ActionRow, actionRows, isOpen } from './actions.ts'
import { clauseState, clausesInForce, type Standing } from './clauses.ts'
import type { Head } from './head.ts'
import { type Change, lately } from './lately.ts'
import { type Announced, announcedBy, type MeetingRow, meetingRow } from './minutes.ts'
import { planSummary } from './plan/page.ts'
import { type RegisterEntry, register } from './register.ts'
import { bodyThing } from './schema-org.ts'
import { hasRegister } from './sections.ts'
import { href, type Named, type Site } from './site.ts'

/** The home page. */
export interface HomeView {
  head: Head
  name: string
  summary: string
  facts: { label: string; text: string }[]
  latest: MeetingRow[]
  /** The latest actions that no minutes close, the latest first. */
  open: { caption: string; rows: ActionRow[] }
  /** How many clauses stand how, in words. */
  clauses: string[]
  /** How many members' declarations stand how, in words; nothing where the body has no register. */
  register: string[] | undefined
  /** What changed lately, the latest first. */
  changes: Change[]
  /** How much the forward plan holds, in words; nothing where that is nothing. */
  plan: string | undefined
  announced: { meeting: Named; next: Announced[] } | undefined
}

/** What actions are called that are neither done, dropped nor replaced by what the minutes say. */
const UNCLOSED = 'Actions that no minutes in this record close'

/** How many meetings and actions the home page shows. */
const SHOWN = 5

/** What is said of how many clauses stand in a way, and whether also where none does. */
const CLAUSES: readonly [standing: Standing, said: string, always: boolean][] = [
  ['kept', 'are checked and kept', true],
  ['warned', 'are kept, with warnings', false],
  ['explained', 'are not shown to be kept to the letter, and explained', true],
  ['broken', 'are broken', false],
  ['no-evidence', 'cannot be judged by what this record holds', false],
  ['not-checked', 'are not checked by any rule', true],
]

/** The states of members in the register, in words. */
const STATES: Record<RegisterEntry['state'], string> = {
  current: 'the declaration held is current',
  lapsed: 'the latest declaration held has lapsed',
  none: 'this record holds no declaration',
  former: 'not a member',
}

/** The home page of the site. */
export function home(site: Site): HomeView {
  const body = site.record.body.data
  const meetings = site.record.meetings
  const last = meetings.findLast(({ body: of }) => of === undefined)
  return {
    head: { description: body?.summary ?? '', things: [bodyThing(site)] },
    name: body?.name ?? 'A public record',
    summary: body?.summary ?? '',
    facts: [
      ...(body?.sponsor ? [{ label: 'Sponsor', text: body.sponsor }] : []),
      ...(body?.appointedBy ? [{ label: 'Appointed by', text: body.appointedBy }] : []),
      ...(body?.established ? [{ label: 'Established', text: inWords(body.established) }] : []),
      ...(body?.announced ? [{ label: 'Announced', text: inWords(body.announced) }] : []),
      ...(body?.dissolved ? [{ label: 'Dissolved', text: inWords(body.dissolved) }] : []),
      ...(body?.recordEnds ? [{ label: 'This record covers it until', text: inWords(body.recordEnds) }] : []),
    ],
    latest: meetings
      .slice(-SHOWN)
      .reverse()
      .map((meeting) => meetingRow(meeting, site)),
    open: latestOpen(site),
    clauses: clausesInWords(site),
    register: hasRegister(site) ? registerInWords(site) : undefined,
    changes: lately(site),
    plan: planSummary(site),
    announced:
      last && last.data.nextMeeting.length > 0
        ? {
            meeting: { name: inWords(last.date), href: href(site, `${last.id}/`) },
            next: announcedBy(last),
          }
        : undefined,
  }
}

function latestOpen(site: Site): HomeView['open'] {
  const open = [...site.record.actions.values()].filter((action) => isOpen(action, site)).reverse()
  const rows = actionRows(open.slice(0, SHOWN), site)
  const caption = rows.length === open.length ? UNCLOSED : `${UNCLOSED}: the latest ${rows.length} of ${open.length}`
  return { caption, rows }
}

function clausesInWords(site: Site): string[] {
  const standings = clausesInForce(site).map((clause) => clauseState(clause, site).standing)
  return CLAUSES.flatMap(([standing, said, always]) => {
    const count = standings.filter((one) => one === standing).length
    return count > 0 || always ? [`${count} ${said}`] : []
  })
}

function registerInWords(site: Site): string[] {
  const states = Map.groupBy(
    register(site).filter(({ serving }) => serving),
    ({ state }) => state,
  )
  return [...states].map(([state, entries]) => `${counted(entries.length, 'member')}: ${STATES[state]}`)
}
