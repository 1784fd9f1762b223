/** Documents in the words of schema.org: what the record says of them, and no more. */
import {
  type DataOf,
  type Document,
  elements,
  find,
  isSeat,
  type Kind,
  namesakesOf,
  type Role,
  rolesBy,
  shortId,
  stretchesOf,
  words,
} from '../record/index.ts'
import { excerpt } from './head.ts'
import type { Thing } from './json-ld.ts'
import { absolute, type Named, type Site } from './site.ts'
import { titleOf } from './titles.ts'

type Things = { [K in Kind]?: (data: DataOf<K>, document: Document<K>, site: Site) => Thing }

/** What a document is; nothing for kinds that schema.org has no word for. */
export function thingsOf(document: Document, site: Site): Thing[] {
  const make = THINGS[document.kind] as ((data: unknown, document: Document, site: Site) => Thing) | undefined
  return document.data && make ? [make(document.data, document, site)] : []
}

/** The body itself. */
export function bodyThing(site: Site): Thing {
  const { data } = site.record.body
  return {
    '@type': 'Organization',
    ...bodyId(site),
    url: site.origin ? absolute(site, '') : undefined,
    name: data?.name,
    alternateName: data?.abbreviation,
    description: data?.summary,
    foundingDate: data?.established,
    dissolutionDate: data?.dissolved,
  }
}

/**
 * The open data, with its files where the site's address is known.
 * @param tables the name and title of each table
 * @param version the version of their columns
 */
export function datasetThing(tables: readonly { name: string; title: string }[], version: number, site: Site): Thing {
  const { meetings } = site.record
  const name = site.record.body.data?.name ?? 'Public record'
  const file = (path: string, encodingFormat: string) => ({
    '@type': 'DataDownload',
    encodingFormat,
    contentUrl: absolute(site, path),
  })
  return {
    '@type': 'Dataset',
    ...id(site, 'data/'),
    url: site.origin ? absolute(site, 'data/') : undefined,
    name: `${name}: open data of the public record`,
    description: `${tables.map(({ title }) => title).join('; ')}. The public record of the ${name.replace(/^The /, '')} as tables, in CSV and JSON.`,
    version: String(version),
    creator: bodyId(site),
    creditText: site.record.body.data?.attribution,
    isAccessibleForFree: true,
    temporalCoverage: meetings.length > 0 ? `${meetings[0]?.date}/${meetings.at(-1)?.date}` : undefined,
    distribution: site.origin
      ? tables.flatMap((table) => [
          file(`data/${table.name}.csv`, 'text/csv'),
          file(`data/${table.name}.json`, 'application/json'),
        ])
      : undefined,
  }
}

/** The way from the home page to a page, both included; nothing on the home page, where the trail is empty. */
export function breadcrumbs(trail: readonly Named[], { base, origin }: Pick<Site, 'base' | 'origin'>): Thing[] {
  if (trail.length === 0) return []
  const itemListElement = [{ name: 'Home', href: base }, ...trail].map(({ name, href }, n) => ({
    '@type': 'ListItem',
    position: n + 1,
    name,
    item: `${origin}${href}`,
  }))
  return [{ '@type': 'BreadcrumbList', itemListElement }]
}

function id(site: Site, path: string): { '@id': string } {
  return { '@id': absolute(site, path) }
}

function bodyId(site: Site): { '@id': string } {
  return id(site, '')
}

/** What is made of each of a list; nothing of an empty one. */
function some<T, U>(of: readonly T[] = [], make: (one: T) => U): U[] | undefined {
  return of.length > 0 ? of.map(make) : undefined
}

/** Those of some short ids who are people. */
function people(ids: readonly string[], site: Site): { '@id': string }[] | undefined {
  const found = ids.filter((one) => site.record.documents.has(`people/${one}`))
  return some(found, (one) => id(site, `people/${one}/`))
}

const PAPER_TYPES: Partial<Record<DataOf<'papers'>['type'], string>> = {
  briefing: 'Report',
  'working-paper': 'Report',
  report: 'Report',
  'white-paper': 'Report',
  legislation: 'Legislation',
}

const THINGS: Things = {
  minutes: ({ date, start, end, venue, attended, inAttendance }, document, site) => ({
    '@type': 'Event',
    ...id(site, `${document.id}/`),
    name: titleOf(document),
    // Without a zone: the hours are those of the place.
    startDate: start ? `${date}T${start}` : date,
    endDate: end && `${date}T${end}`,
    location: venue && { '@type': 'Place', name: venue },
    organizer: bodyId(site),
    attendee: people(
      [...attended, ...inAttendance].map(({ person }) => person),
      site,
    ),
  }),
  events: ({ title, status, date, until, venue }, document, site) => ({
    '@type': 'Event',
    ...id(site, `${document.id}/`),
    name: title,
    eventStatus: status === 'cancelled' ? 'https://schema.org/EventCancelled' : undefined,
    startDate: date,
    endDate: until,
    location: venue && { '@type': 'Place', name: venue },
  }),
  papers: (paper, document, site) => ({
    '@type': PAPER_TYPES[paper.type] ?? 'CreativeWork',
    ...id(site, `${document.id}/`),
    name: paper.title,
    inLanguage: paper.lang,
    version: paper.version,
    translationOfWork: paper.translationOf && id(site, `papers/${paper.translationOf}/`),
    creativeWorkStatus: paper.status === 'not-recorded' ? undefined : paper.status,
    datePublished: paper.status === 'published' ? paper.date : undefined,
    author: paper.status === 'commissioned' ? undefined : people(paper.authors, site),
    contributor: paper.status === 'commissioned' ? undefined : people(paper.contributors, site),
    publisher: paper.publisher && { '@type': 'Organization', name: paper.publisher },
    identifier: some(paper.identifiers, (one) => one),
    sameAs: paper.url,
    about: some(paper.topics, (topic) => id(site, `topics/${topic}/`)),
  }),
  'terms-of-reference': ({ title, version, from, until }, document, site) => ({
    '@type': 'CreativeWork',
    ...id(site, `${document.id}/`),
    name: title,
    version,
    temporalCoverage: from && `${from}/${until ?? '..'}`,
    about: bodyId(site),
    hasPart: some(
      elements(document.body).filter((element) => element.name === 'Clause'),
      ({ attributes }) => id(site, `${document.id}/#${attributes.id}`),
    ),
  }),
  people: ({ name, distinguisher, formerNames, aliases }, document, site) => {
    const roles = rolesBy(site.record.roles).byPerson.get(shortId(document)) ?? []
    const title = ({ post }: Role) => find(site.record, 'posts', post)?.data?.name
    return {
      '@type': 'Person',
      ...id(site, `${document.id}/`),
      name,
      disambiguatingDescription: namesakesOf(document, site.record.documents).length > 0 ? distinguisher : undefined,
      alternateName: some([...new Set([...formerNames.map((one) => one.name), ...aliases])], (one) => one),
      // Schema.org puts the role between the person and the body. Its first day is left out where no source tells it.
      // Who is suspended is no member for that time.
      memberOf: some(
        roles.filter(isSeat).flatMap((role) => stretchesOf(role).map((one) => ({ role, ...one }))),
        ({ role, from, until }) => ({
          '@type': 'OrganizationRole',
          memberOf: bodyId(site),
          roleName: title(role),
          startDate: from === role.from && !role.fromKnown ? undefined : from,
          endDate: until,
        }),
      ),
      jobTitle: some(
        // Past the end of the body or its record nobody knows who still holds what.
        roles.filter((role) => !isSeat(role) && role.until === undefined && site.judged === site.asOf),
        title,
      ),
    }
  },
  definitions: ({ term }, document, site) => ({
    '@type': 'DefinedTerm',
    ...id(site, `${document.id}/`),
    name: term,
    description: excerpt(words(document.body), 500) || undefined,
    inDefinedTermSet: absolute(site, 'definitions/'),
  }),
}
