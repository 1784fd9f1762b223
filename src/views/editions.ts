/** The page on which editions of the register are compared. */
import { editionDays } from '../record/edition.ts'
import { categoryName, compare, inWords, madeOn } from '../record/index.ts'
import { type Compared, compared, type Editions } from './compared.ts'
import { href, namedId, type Site } from './site.ts'

/** One edition: the register as it stood from a day on which somebody signed. */
export interface EditionView {
  day: string
  words: string
  /** What it says otherwise than the edition before. */
  changes: Compared[]
}

/** What the page shows: the editions, the latest first, by year. */
export interface ComparePage {
  years: { year: string; editions: EditionView[] }[]
  /** Everybody who declared something, by the short id, to compare one member alone. */
  members: { id: string; name: string }[]
  /** The address of what a browser compares. */
  data: string
}

/** Everything that a comparison needs, as data. */
export function editionsOf(site: Site): Editions {
  // Of one member those of one day keep their order: the signed form is the last.
  const all = [...site.record.declarations.values()].flat().sort((a, b) => compare(a.member, b.member))
  const declarations = all.map(({ id, member, signed, data }) => ({
    id,
    member,
    signed,
    interests: data.interests,
    name: namedId(site, `people/${member}`).name,
    day: inWords(signed),
    anew: madeOn(data).replace(/^signed/, 'signed again'),
    nil: data.nil,
  }))
  const named = new Set(all.flatMap(({ data }) => data.interests.map(({ organisation }) => organisation ?? '')))
  named.delete('')
  const kinds = new Set(all.flatMap(({ data }) => data.interests.map(({ category }) => category)))
  return {
    declarations,
    organisations: Object.fromEntries([...named].sort().map((id) => [id, namedId(site, `organisations/${id}`).name])),
    categories: Object.fromEntries([...kinds].sort().map((id) => [id, categoryName(id, site.record)])),
  }
}

/** The page, with each edition against the one before it. */
export function comparePage(site: Site): ComparePage {
  const editions = editionsOf(site)
  const days = editionDays(editions.declarations)
  // Each edition differs from the one before only by what was signed on its own day.
  const signedOn = Map.groupBy(editions.declarations, ({ signed }) => signed)
  const previous = new Map<string, Editions['declarations'][number]>()
  const views = days.map((day) => {
    const signed = signedOn.get(day) ?? []
    const before = signed.flatMap(({ member }) => previous.get(member) ?? [])
    for (const one of signed) previous.set(one.member, one)
    const changes = compared(
      { ...editions, declarations: [...before, ...signed] },
      before.length > 0 ? latest(before) : '',
      day,
      site.base,
    )
    return { day, words: inWords(day), changes }
  })
  const years = Map.groupBy(views.reverse(), ({ day }) => day.slice(0, 4))
  const members = new Map(editions.declarations.map(({ member, name }) => [member, name]))
  return {
    members: Array.from(members, ([id, name]) => ({ id, name })),
    years: [...years].map(([year, of]) => ({ year, editions: of })),
    data: href(site, 'interests/compare/editions.json'),
  }
}

function latest(declarations: Editions['declarations']): string {
  return declarations.reduce((day, { signed }) => (signed > day ? signed : day), '')
}
