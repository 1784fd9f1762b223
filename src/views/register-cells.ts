/** What the table of the register shows of each member: the interests themselves, and by what the table can be narrowed. */
import { counted } from '../record/index.ts'
import type { InterestRow } from './declaration.ts'
import type { RegisterEntry } from './register.ts'
import type { Named } from './site.ts'

/** The interests in the declaration that counts, in a few words each; or what is said in their place. */
export interface Declared {
  interests: Named[]
  /** Where there are none to list: never that there is nothing where nothing is known. */
  instead: string | undefined
}

/** How members stand, in the words of a tag. */
export const STATES: Readonly<Record<RegisterEntry['state'], string>> = {
  current: 'current',
  lapsed: 'lapsed',
  none: 'none held',
  former: 'not serving',
}

/** How a member stands, as it is said beside the tag: without the words of the tag. */
export function besideTag(sentence: string): string {
  return capital(sentence.replace(/^(?:Current; |Not serving: )/, ''))
}

/** What a member has declared. */
export function declared({ declarations }: RegisterEntry): Declared {
  const current = declarations.find((one) => one.current)
  if (!current) return { interests: [], instead: 'not known from this record' }
  if (current.nil) return { interests: [], instead: 'declared that there are none' }
  if (current.interests.length === 0) return { interests: [], instead: 'not stated' }
  return {
    interests: current.interests.map((interest) => ({
      name: nameOf(interest),
      href: `${current.href}#entry-${interest.id}`,
    })),
    instead: undefined,
  }
}

/** `Umber Oil – employment`; of what is in no organisation, the category and the words. */
function nameOf({ organisation, category, detail, until }: InterestRow): string {
  const name = organisation ? `${organisation.name} – ${category.toLowerCase()}` : `${category}: ${detail}`
  return until ? `${name}, until ${until}` : name
}

/** How many members stand how, and how much they declared, in a line. */
export function registerSummary(entries: readonly RegisterEntry[]): string {
  const serving = entries.filter((entry) => entry.serving)
  const states = Map.groupBy(serving, ({ state }) => state)
  const stand = (['none', 'lapsed', 'current'] as const).flatMap((state) => {
    const count = states.get(state)?.length
    return count ? [`${STATES[state]}: ${count}`] : []
  })
  const interests = serving.flatMap(({ declarations }) => declarations.find((one) => one.current)?.interests ?? [])
  const organisations = new Set(interests.flatMap(({ organisation }) => organisation?.href ?? []))
  const what =
    interests.length === 0
      ? ''
      : ` ${counted(interests.length, 'interest')} declared, in ${counted(organisations.size, 'organisation')}.`
  return `${counted(serving.length, 'member')}. ${capital(stand.join(', '))}.${what}`
}

/** The organisations and categories in which something is declared, by name: what the table can be narrowed by. */
export function choicesOf(entries: readonly RegisterEntry[]): { organisations: string[]; categories: string[] } {
  const all = entries.flatMap(interestsOf)
  const sorted = (names: readonly string[]) => [...new Set(names)].sort((a, b) => a.localeCompare(b, 'en'))
  return {
    organisations: sorted(all.flatMap(({ organisation }) => organisation?.name ?? [])),
    categories: sorted(all.map(({ category }) => category)),
  }
}

/** The interests in the declaration that counts. */
export function interestsOf({ declarations }: RegisterEntry): readonly InterestRow[] {
  return declarations.find((one) => one.current)?.interests ?? []
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
