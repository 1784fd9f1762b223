/** Suspensions in the sentences of rules. */
import { type IsoDate, type Role, suspendedInWords } from '../../record/index.ts'
import type { Related } from '../engine/rule.ts'

/** A suspension of a role, as a second place beside a finding. */
export interface Suspended {
  role: Role
  /** For how long, in words: `suspended from 2 November 2026 until 31 January 2027`. */
  words: string
  related: Related
}

/** The first suspension among some roles that touches the days from one to another, if there is one. */
export function suspendedDuring(
  roles: readonly Role[],
  { date, ends }: { date: IsoDate; ends: IsoDate },
): Suspended | undefined {
  for (const role of roles) {
    if (role.from > ends || (role.until !== undefined && role.until < date)) continue
    const n = role.suspended.findIndex(({ from, until }) => from <= ends && (until === undefined || date <= until))
    const found = role.suspended[n]
    if (!found) continue
    const words = suspendedInWords(found)
    return {
      role,
      words,
      related: { ...role.document.at(['roles', role.index, 'suspended', n, 'from']), message: words },
    }
  }
  return undefined
}

/** What to do about a suspension that does not fit what else the record says. */
export function correctSuspension({ role }: Suspended): string {
  return `if they served that day, correct the days under \`suspended\` in \`people/${role.person}.mdx\``
}
