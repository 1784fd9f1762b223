/** What the search can find: every document, every moment, each member's page of the register, every rule, and the lists and the site's own pages. */
import { compare, type Document, type Kind } from '../record/index.ts'
import { BESIDE_THE_RECORD, type Entry, FILTERS, type Filter, valuesOf } from '../search/entry.ts'
import { dayOf } from './era.ts'
import { pagePaths } from './page-paths.ts'
import { register } from './register.ts'
import { searchMoments } from './search-moments.ts'
import { namedId, type Site } from './site.ts'
import { KIND_TITLES, titleOf } from './titles.ts'

/** Pages of the site that are no document's. */
const OWN: readonly [path: string, title: string][] = [
  ['data', 'Open data'],
  ['about', 'About this record'],
  ['feeds', 'How to subscribe'],
  ['verify', 'Check it yourself'],
  ['cite', 'How to cite'],
  ['accessibility', 'Accessibility'],
  ['privacy', 'Privacy'],
]

/** Lists of what the record holds. */
const LISTS: readonly [path: string, title: string][] = [
  ['minutes', 'Meetings'],
  ['decisions', 'Decisions'],
  ['actions', 'Actions'],
  ['interests', 'Register of interests'],
  ['plan', 'Forward plan'],
  ['people', 'People'],
  ['posts', 'Posts'],
  ['terms-of-reference', 'Terms of reference'],
  ['compliance', 'Comply or explain'],
  ['gaps', 'What this record lacks'],
]

/** Everything that can be found, by the day: first what has none, in an order that is the same in every build. */
export function searchEntries(site: Site): Entry[] {
  const mentions = mentionsOf(site)
  const documents = [...site.record.documents.values()].map((document) => entryOf(document, site, mentions))
  const members = register(site).map(({ person, href }): Entry => {
    const path = href.slice(site.base.length, -1)
    return {
      path,
      title: `Interests of ${person.name}`,
      kind: KIND_TITLES.interests,
      people: [person.name],
      topics: [],
    }
  })
  const rules = site.judgement.rules.map(({ id, title }) => plain(`rules/${id}`, title, BESIDE_THE_RECORD.rules))
  const paths = new Set(pagePaths(site))
  const all = [
    ...LISTS.filter(([path]) => paths.has(`${path}/`)).map(([path, title]) =>
      plain(path, title, BESIDE_THE_RECORD.lists),
    ),
    ...documents,
    ...members,
    ...searchMoments(site),
    ...rules,
    ...OWN.map(([path, title]) => plain(path, title, BESIDE_THE_RECORD.about)),
  ]
  return all.sort((a, b) => compare(a.day ?? '', b.day ?? ''))
}

/** One of the ways to narrow results. */
export interface FilterView {
  name: Filter
  label: string
  values: string[]
}

const LABELS: Record<Filter, string> = { kind: 'Kind', year: 'Year', people: 'Person', topics: 'Topic' }

/** The filters that offer a choice, each with its values: years from the latest, others by the alphabet. */
export function searchFilters(site: Site): FilterView[] {
  const entries = searchEntries(site)
  return FILTERS.map((name) => {
    const values = [...new Set(entries.flatMap((entry) => valuesOf(entry, name)))]
    values.sort((a, b) => a.localeCompare(b, 'en'))
    return { name, label: LABELS[name], values: name === 'year' ? values.reverse() : values }
  }).filter(({ values }) => values.length > 1)
}

function plain(path: string, title: string, kind: string): Entry {
  return { path, title, kind, people: [], topics: [] }
}

type Mentions = ReadonlyMap<Document, { people: ReadonlySet<string>; topics: ReadonlySet<string> }>

/** The people and topics that each document refers to, by its marks and links. */
function mentionsOf(site: Site): Mentions {
  const mentions = new Map<Document, { people: Set<string>; topics: Set<string> }>()
  for (const { from, to } of site.record.links) {
    const kind = to.document.startsWith('people/') ? 'people' : to.document.startsWith('topics/') ? 'topics' : undefined
    if (!kind) continue
    let of = mentions.get(from)
    if (!of) {
      of = { people: new Set(), topics: new Set() }
      mentions.set(from, of)
    }
    of[kind].add(namedId(site, to.document).name)
  }
  return mentions
}

function entryOf(document: Document, site: Site, mentions: Mentions): Entry {
  const { id, kind } = document
  const title = titleOf(document, site.record.documents)
  const of = mentions.get(document)
  const itself = (one: Kind) => (kind === one ? [title] : [])
  return {
    path: id,
    title,
    kind: KIND_TITLES[kind],
    day: dayOf(document),
    people: [...new Set([...itself('people'), ...(of?.people ?? [])])],
    topics: [...new Set([...itself('topics'), ...(of?.topics ?? [])])],
  }
}
