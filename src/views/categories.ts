/** What members have declared, by category: the other way to read the register. */
import { categoriesOf, compare } from '../record/index.ts'
import type { InterestRow } from './declaration.ts'
import type { RegisterEntry } from './register.ts'
import type { Named, Site } from './site.ts'

/** A category with the interests that are declared in it. */
export interface Category {
  /** Its name. */
  category: string
  /** What belongs to it, where the body says so. */
  explain: string | undefined
  interests: { person: Named; interest: InterestRow; href: string }[]
}

/** The interests of serving members in the declarations that count on the day of the judgement, by category in the order in which the body lists them. */
export function byCategory(entries: readonly RegisterEntry[], { record }: Site): Category[] {
  const known = categoriesOf(record)
  const place = (name: string) => known.findIndex((one) => one.name === name) + 1 || known.length + 1
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
    .map(([category, interests]) => {
      return { category, explain: known.find(({ name }) => name === category)?.explain, interests }
    })
    .sort((a, b) => place(a.category) - place(b.category) || compare(a.category, b.category))
}
