/** Two editions of the register compared, as readers see it: in the build and in their browser. */
import { compareEditions, type Stated } from '../record/edition.ts'
import { type InterestChange, interestChanges } from './interest-changes.ts'
import type { Named } from './site.ts'

/** What a comparison needs: `interests/compare/editions.json`. */
export interface Editions {
  declarations: Told[]
  /** Names of organisations by their short ids. */
  organisations: Record<string, string>
  /** Names of the kinds of interests by their ids. */
  categories: Record<string, string>
}

/** A declaration with the words it is told in. */
export interface Told extends Stated {
  name: string
  /** The day of the signature, in words. */
  day: string
  /** How it was made anew, and when: "signed anew on 1 May 2026", "made orally on …". */
  anew: string
  /** Whether it says that there are no interests. */
  nil: boolean
}

/** One member's part of a comparison. */
export interface Compared {
  /** The member by name, with the address of the later declaration. */
  declaration: Named
  /** What is said of the declaration as a whole. */
  says: string
  changes: InterestChange[]
}

/**
 * What the later of two days' editions says otherwise than the earlier.
 * @param base the path under which the site is published
 */
export function compared(
  { declarations, organisations, categories }: Editions,
  one: string,
  other: string,
  base: string,
) {
  const naming = {
    base,
    organisation: (id: string) => organisations[id] ?? id,
    category: (id: string) => categories[id] ?? id,
  }
  return compareEditions(declarations, one, other).map(
    ({ before, now, changes }): Compared => ({
      declaration: { name: now.name, href: `${base}${now.id}/` },
      says: says(before, now, changes.length),
      changes: interestChanges(changes, before?.id, now.id, naming),
    }),
  )
}

function says(before: Told | undefined, now: Told, changes: number): string {
  if (!before)
    return `no declaration held before; now one of ${now.day}${now.nil ? ', which says that there are no interests' : ''}`
  return changes === 0 ? `${now.anew}, with no change` : now.anew
}
