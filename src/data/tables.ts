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
import { interests } from './tables/interests.ts'
import { meetings } from './tables/meetings.ts'
import { papers } from './tables/papers.ts'
import { people } from './tables/people.ts'

/** The version of the tables' columns: it changes when a column goes or means something else. */
export const VERSION = 3

/** All tables, in the order in which the site lists them. */
const TABLES: readonly Table[] = [
  meetings,
  attendance,
  actions,
  decisions,
  papers,
  attachments,
  people,
  declarations,
  interests,
  clauses,
]

const REGISTER: ReadonlySet<Table> = new Set([declarations, interests])

/** The tables of a site: those of the register only where the body has one. */
export function tablesOf(site: Site): readonly Table[] {
  return hasRegister(site) ? TABLES : TABLES.filter((table) => !REGISTER.has(table))
}
