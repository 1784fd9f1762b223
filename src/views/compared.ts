/** Two editions of the register compared, as readers see it: in the build and in their browser. */
import { inWords } from '../record/calendar.ts'
import { compareEditions, type Stated } from '../record/edition.ts'

/** What a comparison needs: `interests/compare/editions.json`. */
export interface Editions {
  declarations: Told[]
  /** Names of organisations by their short ids. */
  organisations: Record<string, string>
}

/** A declaration with the words it is told in. */
export interface Told extends Stated {
  name: string
  /** The day of the signature, in words. */
  day: string
}

/** One member's part of a comparison. */
export interface Compared {
  name: string
  /** The declaration, below the base. */
  path: string
  /** What is said of the declaration as a whole. */
  says: string
  entries: { what: string; text: string; path: string; before: { text: string; path: string } | undefined }[]
}

const WHAT = { added: 'added', 'left-out': 'no longer declared', ended: 'ended', reworded: 'reworded' } as const

/** What the later of two days' editions says otherwise than the earlier. */
export function compared({ declarations, organisations }: Editions, one: string, other: string): Compared[] {
  return compareEditions(declarations, one, other).map(({ before, now, changes }) => ({
    name: now.name,
    path: `${now.id}/`,
    says: says(before, now, changes.length),
    entries: changes.map(({ what, entry, was }) => ({
      what: WHAT[what],
      text: told(entry, organisations),
      path: `${(what === 'left-out' ? before : now)?.id}/#entry-${entry.id}`,
      before:
        what === 'reworded' && was && before
          ? { text: told(was, organisations), path: `${before.id}/#entry-${was.id}` }
          : undefined,
    })),
  }))
}

function says(before: Told | undefined, now: Told, changes: number): string {
  if (!before) return `none before; now that of ${now.day}${changes === 0 ? ', without interests' : ''}`
  return changes === 0 ? `signed anew on ${now.day}, and says the same` : `signed anew on ${now.day}`
}

function told(
  { id, category, organisation, until, detail }: Told['interests'][number],
  names: Editions['organisations'],
) {
  const name = organisation === undefined ? '' : `, ${names[organisation] ?? organisation}`
  return `entry ${id} (${category}${name}${until === undefined ? '' : `, until ${inWords(until)}`}): ${detail}`
}
