/** What members have declared, by category: the other way to read the register. */
import { counted } from '../record/counted.ts'
import type { InterestRow } from './declaration.ts'
import type { RegisterEntry } from './register.ts'
import type { Named } from './site.ts'

/** A category with the interests that are declared in it. */
export interface Category {
  category: string
  interests: { person: Named; interest: InterestRow; href: string }[]
}

/** The interests of serving members in the declarations that count on the day of the judgement, by category in the order of the alphabet. */
export function byCategory(entries: readonly RegisterEntry[]): Category[] {
  const all = entries
    .filter(({ serving }) => serving)
    .flatMap(({ person, declarations }) => {
      const current = declarations.find((one) => one.current)
      return (current?.interests ?? []).map((interest) => ({
        person,
        interest,
        href: `${current?.href}#entry-${interest.id}`,
      }))
    })
  return [...Map.groupBy(all, ({ interest }) => interest.category)]
    .map(([category, interests]) => ({ category, interests }))
    .sort((a, b) => (a.category < b.category ? -1 : 1))
}

/** What a member has declared, in a few words; never that there is nothing where nothing is known. */
export function declared({ declarations }: RegisterEntry): string {
  const current = declarations.find((one) => one.current)
  if (!current) return 'not known from this record'
  if (current.nil) return 'declared that there are none'
  return current.interests.length > 0 ? counted(current.interests.length, 'interest') : 'not stated'
}
