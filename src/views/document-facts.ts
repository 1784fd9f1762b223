/** What a paper, terms, an organisation, a topic, a definition or a pathfinder is, from when and by whom. */
import {
  areInForce,
  bodyOfTerms,
  type DataOf,
  type Document,
  find,
  inWords,
  type Kind,
  languageName,
  rolePeriod,
  shortId,
  termsInForce,
} from '../record/index.ts'
import { clauseHref, clauseNamed } from './clauses.ts'
import { targetNamed } from './entries.ts'
import type { Fact } from './facts.ts'
import { leadFacts } from './leads.ts'
import { letterFacts, peopleOf } from './letters.ts'
import { nameFacts } from './name-facts.ts'
import { addressOf, holder, type Named, named, namedId, type Site } from './site.ts'

type Data = { [K in Kind]?: (data: DataOf<K>, document: Document<K>, site: Site) => Fact[] }

/** What a document is, from when and by whom; facts without a value are left out. */
export function factsOf(document: Document, site: Site): Fact[] {
  const { data } = document
  if (!data) return []
  const facts =
    (FACTS[document.kind] as ((data: unknown, document: Document, site: Site) => Fact[]) | undefined)?.(
      data,
      document,
      site,
    ) ?? []
  return [...facts, ...sourceFacts(document)].filter((fact) => fact.text !== undefined || (fact.named?.length ?? 0) > 0)
}

/** Where the words or facts of a document come from. */
export function sourceFacts(document: Document): Fact[] {
  const source = document.data?.source
  if (!source) return []
  return [
    {
      label: 'Source',
      text: [source.title, source.publisher, source.licence].filter(Boolean).join(', '),
      url: source.url,
    },
  ]
}

/** Whether terms of reference are those in force of the body or a committee; of other documents, and where body.yaml names no terms, nobody can say. */
export function isInForce({ id, kind }: Document, { record }: Site): boolean | undefined {
  const now = termsInForce(record)
  return kind === 'terms-of-reference' && now ? areInForce(record, { id }) : undefined
}

/** A paper by its title, and its language where that is not English. */
function paperNamed(id: string, site: Site): Named {
  const found = find(site.record, 'papers', id)
  const lang = found?.data?.lang
  const name = namedId(site, `papers/${id}`)
  return lang === undefined ? name : { ...name, name: `${name.name} (${languageName(lang)})` }
}

/** The papers that point to one by a field. */
export function pointingAt({ id }: Document, role: string, site: Site): Named[] {
  const found = (site.incoming.get(id) ?? []).filter((link) => link.role === role && link.from.kind === 'papers')
  return found.map(({ from }) => paperNamed(shortId(from), site))
}

const FACTS: Data = {
  papers: (paper, document, site) => [
    { label: 'Type', text: paper.type.replace('-', ' ') },
    { label: 'Status', text: paper.status.replace('-', ' ') },
    { label: 'Version', text: paper.version },
    { label: 'Language', text: paper.lang && languageName(paper.lang) },
    {
      label: 'Translation of',
      named: paper.translationOf === undefined ? [] : [paperNamed(paper.translationOf, site)],
    },
    { label: 'Translations', named: pointingAt(document, 'translationOf', site) },
    { label: 'Replaces', named: paper.replaces === undefined ? [] : [namedId(site, `papers/${paper.replaces}`)] },
    { label: 'Replaced by', named: pointingAt(document, 'replaces', site) },
    {
      label: 'Commissioned by',
      named: paper.commissionedBy === undefined ? [] : [targetNamed(paper.commissionedBy, site)],
    },
    { label: 'Due', text: paper.due && inWords(paper.due) },
    ...letterFacts(paper, document.id, site),
    { label: 'Date', text: paper.type === 'letter' ? undefined : paper.date && inWords(paper.date) },
    { label: 'Approved', text: paper.approved && inWords(paper.approved) },
    {
      label: 'Approved at',
      named: paper.approvedAt === undefined ? [] : [namedId(site, `minutes/${paper.approvedAt}`)],
    },
    { label: 'Embargo until', text: paper.embargo && inWords(paper.embargo) },
    ...peopleOf(paper, site),
    { label: 'Cleared at', named: paper.clearedAt === undefined ? [] : [namedId(site, paper.clearedAt)] },
    { label: 'Publisher', text: paper.publisher },
    { label: 'Address', text: paper.url, url: paper.url },
    { label: 'Identifiers', text: paper.identifiers.join(', ') || undefined },
    { label: 'Topics', named: paper.topics.map((id) => namedId(site, `topics/${id}`)) },
    { label: 'Meets', named: paper.meets.map((id) => met(id, site)) },
  ],
  'terms-of-reference': (terms, document, site) => [
    { label: 'Of', named: ofCommittee(document, site) },
    { label: 'In force', text: isInForce(document, site) ? 'yes' : 'no' },
    { label: 'Version', text: terms.version },
    { label: 'From', text: terms.from && inWords(terms.from) },
    { label: 'Until', text: terms.until && inWords(terms.until) },
  ],
  organisations: (organisation, _, site) => [
    ...nameFacts(organisation),
    { label: 'Abbreviation', text: organisation.abbreviation },
    { label: 'Type', text: organisation.type },
    {
      label: 'Part of',
      named: organisation.partOf === undefined ? [] : [namedId(site, `organisations/${organisation.partOf}`)],
    },
    ...leadFacts(organisation, site),
    {
      label: 'Information barrier',
      text: organisation.barrier ? 'The terms of reference keep the body out of how it is run.' : undefined,
    },
  ],
  topics: (topic) => [
    { label: 'Type', text: topic.type },
    { label: 'Also called', text: topic.aliases.join(', ') || undefined },
  ],
  definitions: (definition, _, site) => [
    { label: 'Status', text: definition.status },
    ...definition.lineage.map((step) => ({
      label: inWords(step.date),
      text: step.note,
      named: [lineageNamed(step.document, site)],
    })),
  ],
  pathfinders: (pathfinder, _, site) => [
    {
      label: 'Organisation',
      named: pathfinder.organisation === undefined ? [] : [namedId(site, `organisations/${pathfinder.organisation}`)],
    },
    { label: 'Place', text: pathfinder.place?.name },
    { label: 'Contact', named: pathfinder.contact === undefined ? [] : [namedId(site, `posts/${pathfinder.contact}`)] },
    ...pathfinder.buddies.map((buddy) => ({
      label: 'Buddy',
      text: `${rolePeriod(buddy)}${buddy.confirmed === undefined ? '' : `, confirmed on ${inWords(buddy.confirmed)}`}`,
      named: [holder(site, buddy.member)],
    })),
    ...[...pathfinder.preferences]
      .sort((a, b) => a.rank - b.rank)
      .map((one) => ({ label: `Preference ${one.rank}`, named: [holder(site, one.member)] })),
  ],
}

/** The committee whose terms these are. */
function ofCommittee(terms: Document<'terms-of-reference'>, site: Site): Named[] {
  const body = bodyOfTerms(site.record, terms)
  return body === undefined ? [] : [namedId(site, `bodies/${body}`)]
}

/** The clause that a paper meets; the id where the terms in force have none of it. */
function met(id: string, site: Site): Named {
  return clauseNamed(id, site) ?? { name: `clause “${id}”`, href: clauseHref(id, site) }
}

function lineageNamed(raw: string, site: Site): Named {
  const [id = '', fragment] = raw.split('#')
  const document = site.record.documents.get(id)
  if (document) return named(site, document, fragment)
  const to = site.record.directory.elements.get(raw)
  return to ? { name: raw, href: addressOf(site, to) } : { name: raw, href: '' }
}
