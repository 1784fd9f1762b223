/** What one declaration says otherwise than another, as readers see it: in the build and in their browser. */
import { inWords } from '../record/calendar.ts'
import type { EntryChange } from '../record/edition.ts'
import type { Interest } from '../record/interest.ts'
import type { Named } from './site.ts'

/** An entry that differs. */
export interface InterestChange {
  what: string
  /** The entry as it is now; of one left out, as it was. */
  entry: Named
  /** Of one reworded, the entry as it was. */
  before: Named | undefined
}

/** A change in two columns: what was, and what is; one of them is empty where an entry was added or left out. */
export function columnsOf({ what, entry, before }: InterestChange): { before?: Named | undefined; now?: Named } {
  if (what === WHAT['left-out']) return { before: entry }
  return { before, now: entry }
}

/** What names and addresses need: a declaration is known by its full id, an organisation by its short one. */
export interface Naming {
  /** The path under which the site is published, with a slash at both ends. */
  base: string
  organisation: (id: string) => string
  /** The name of a kind of interest. */
  category: (id: string) => string
}

const WHAT: Record<EntryChange['what'], string> = {
  added: 'added',
  'left-out': 'no longer declared',
  ended: 'ended',
  reworded: 'reworded',
}

/**
 * Entries that differ, in words and linked.
 * @param before id of the earlier declaration, where there is one
 * @param now id of the later declaration
 */
export function interestChanges(
  changes: readonly EntryChange[],
  before: string | undefined,
  now: string,
  naming: Naming,
): InterestChange[] {
  return changes.map(({ what, entry, was }) => ({
    what: WHAT[what],
    entry: entryNamed(entry, what === 'left-out' ? (before ?? now) : now, naming),
    before: what === 'reworded' && was && before !== undefined ? entryNamed(was, before, naming) : undefined,
  }))
}

function entryNamed(
  { id, category, organisation, until, value, detail }: Interest,
  declaration: string,
  { base, organisation: nameOf, category: kind }: Naming,
): Named {
  const name = organisation === undefined ? '' : `, ${nameOf(organisation)}`
  const end = until === undefined ? '' : `, until ${inWords(until)}`
  const worth = value === undefined ? '' : `, value ${value}`
  return {
    name: `entry ${id} (${kind(category)}${name}${end}${worth}): ${detail}`,
    href: `${base}${declaration}/#entry-${id}`,
  }
}
