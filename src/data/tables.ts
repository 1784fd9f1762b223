/** The open data: each table once, from which its CSV, its JSON and the descriptions of both are made. */
import { hasRegister } from '../views/sections.ts'
import type { Site } from '../views/site.ts'
import type { Table } from './table.ts'
import { actions } from './tables/actions.ts'
import { attachments } from './tables/attachments.ts'
import { attendance } from './tables/attendance.ts'
import { clauses } from './tables/clauses.ts'
import { decisions } from './tables/decisions.ts'
import { declarations } from './tables/declarations.ts'
import { events } from './tables/events.ts'
import { findings } from './tables/findings.ts'
import { interests } from './tables/interests.ts'
import { letters } from './tables/letters.ts'
import { meetings } from './tables/meetings.ts'
import { nominations } from './tables/nominations.ts'
import { organisations } from './tables/organisations.ts'
import { papers } from './tables/papers.ts'
import { people } from './tables/people.ts'
import { planTable } from './tables/plan.ts'
import { posts } from './tables/posts.ts'
import { replies } from './tables/replies.ts'
import { witnesses } from './tables/witnesses.ts'

/** The version of the tables' columns: it changes when a column goes or means something else. */
export const VERSION = 3

/** All tables, in the order in which the site lists them. */
const TABLES: readonly Table[] = [
  meetings,
  attendance,
  actions,
  decisions,
  papers,
  events,
  witnesses,
  letters,
  attachments,
  people,
  posts,
  nominations,
  organisations,
  declarations,
  interests,
  replies,
  clauses,
  findings,
  planTable,
]

const REGISTER: ReadonlySet<Table> = new Set([declarations, interests])

/** Tables that a site has only where there is something in them. */
const WHERE_ANY: ReadonlySet<Table> = new Set([
  events,
  witnesses,
  letters,
  posts,
  nominations,
  organisations,
  findings,
  replies,
])

/** The tables of a site: those of the register only where the body has one, some others only where there is something in them. */
export function tablesOf(site: Site): readonly Table[] {
  return TABLES.filter((table) => {
    if (REGISTER.has(table)) return hasRegister(site)
    return !WHERE_ANY.has(table) || !table.rows(site.record, site)[Symbol.iterator]().next().done
  })
}
