/** Everything that has a page, from A to Z: what search offers, without a script. */
import { type Kind, only } from '../record/index.ts'
import { letterOf } from './folds.ts'
import { sortName } from './people.ts'
import { type Named, named, type Site } from './site.ts'
import { KIND_TITLES } from './titles.ts'

/** A letter, and what begins with it. */
export interface Letter {
  letter: string
  entries: (Named & { kind: string })[]
}

/** Kinds whose pages have a name to be found by; meetings and declarations are found by their days. */
const NAMED: readonly Kind[] = [
  'people',
  'posts',
  'organisations',
  'topics',
  'definitions',
  'papers',
  'events',
  'terms-of-reference',
  'pathfinders',
  'bodies',
]

/** All names, by their first letter; people by their surname. */
export function aToZ(site: Site): Letter[] {
  const { documents } = site.record
  const entries = NAMED.flatMap((kind) =>
    [...only(documents.values(), kind)].map((document) => {
      const { name, href } = named(site, document)
      const sort = kind === 'people' ? sortName(document.id.slice('people/'.length), site) : name
      return { name, href, kind: KIND_TITLES[kind], sort: sort.replace(/^(the|a|an) /i, '') }
    }),
  ).sort((a, b) => a.sort.localeCompare(b.sort, 'en') || a.name.localeCompare(b.name, 'en'))
  const letters = Map.groupBy(entries, ({ sort }) => letterOf(sort))
  return [...letters].map(([letter, of]) => ({
    letter,
    entries: of.map(({ name, href, kind }) => ({ name, href, kind })),
  }))
}
