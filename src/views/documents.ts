/** Lists and pages of papers, terms, organisations, topics, definitions and pathfinders. */
import {
  areInForce,
  bodyOfTerms,
  compare,
  type DataOf,
  type Document,
  find,
  type Heading,
  type IsoDate,
  inWords,
  isOut,
  type Kind,
  languageName,
  only,
  rolePeriod,
  shortId,
  termsInForce,
} from '../record/index.ts'
import { clauseHref, clauseNamed } from './clauses.ts'
import { targetNamed } from './entries.ts'
import type { Fact } from './facts.ts'
import { type Fold, folds, LONG, letterOf } from './folds.ts'
import { leadFacts } from './leads.ts'
import { letterFacts, nounOf, peopleOf } from './letters.ts'
import { nameFacts } from './name-facts.ts'
import { addressOf, holder, type Named, named, namedId, type Phrase, type Site } from './site.ts'
import { hasThread, meetingsSummary, threadSummary } from './thread.ts'

/** A document in a list. */
export interface Row extends Named {
  facts: Fact[]
  /** How long its thread in the record is, or of a paper at how many meetings it was spoken of, and when last. */
  thread?: string | undefined
  /** Of a paper, its day; empty where none is recorded. */
  day?: IsoDate | undefined
}

type Data = { [K in Kind]?: (data: DataOf<K>, document: Document<K>, site: Site) => Fact[] }

/** The documents of a kind, as a list. */
export function rows(kind: Kind, site: Site): Row[] {
  return [...only(site.record.documents.values(), kind)]
    .map((document) => ({ document, row: rowOf(document as Document, site) }))
    .sort((a, b) => past(a.document, site) - past(b.document, site) || a.row.name.localeCompare(b.row.name, 'en'))
    .map(({ row }) => row)
}

/** The documents of a kind, in parts where they are many: papers by their year, the latest first; all others by their first letter. */
export function rowParts(kind: Kind, site: Site): Fold<Row>[] {
  const all = rows(kind, site)
  if (all.length <= LONG) return [{ name: '', rows: all }]
  if (kind === 'papers')
    return folds(
      all.toSorted((a, b) => compare(b.day ?? '', a.day ?? '')),
      ({ day = '' }) => day,
    )
  return [...Map.groupBy(all, ({ name }) => letterOf(name))].map(([name, rows]) => ({ name, rows }))
}

function rowOf(document: Document, site: Site): Row {
  const summary = hasThread(document) ? threadSummary : document.kind === 'papers' ? meetingsSummary : undefined
  const { date: day = '' } = (document.kind === 'papers' && document.data ? document.data : {}) as { date?: IsoDate }
  return { ...named(site, document), day, facts: factsOf(document, site), thread: summary?.(document, site) }
}

/** Whether terms of reference are those in force of the body or a committee; of other documents, and where body.yaml names no terms, nobody can say. */
function isInForce({ id, kind }: Document, { record }: Site): boolean | undefined {
  const now = termsInForce(record)
  return kind === 'terms-of-reference' && now ? areInForce(record, { id }) : undefined
}

/** Terms that are not in force come last. */
function past(document: Document, site: Site): number {
  return isInForce(document, site) === false ? 1 : 0
}

/** What readers are told before all else: that terms are not in force, or why the text of a paper is not on its page. */
export function noticeOf(document: Document, site: Site): Phrase | undefined {
  if (document.kind === 'terms-of-reference') return termsNotice(document, site)
  return document.kind === 'papers' && document.data
    ? paperNotice(document as unknown as Document<'papers'>, site)
    : undefined
}

/** Where to find the terms that are in force, on the page of others. */
function termsNotice(document: Document, site: Site): Phrase | undefined {
  const now = termsInForce(site.record, bodyOfTerms(site.record, document as Document<'terms-of-reference'>))
  if (!now || isInForce(document, site) !== false) return undefined
  const { from, until } = (document.data ?? {}) as Partial<DataOf<'terms-of-reference'>>
  const why =
    from !== undefined && from > site.asOf
      ? `are not in force before ${inWords(from)}`
      : `are no longer in force${until === undefined ? '' : `: they ended on ${inWords(until)}`}`
  return [`These terms of reference ${why}. The terms now in force are `, named(site, now), '.']
}

/** Why the text of a paper is not on its page; nothing where it is. */
function paperNotice(document: Document<'papers'>, site: Site): Phrase | undefined {
  const paper = document.data as DataOf<'papers'>
  const { asOf } = site
  const { held, status, date, embargo, reason } = paper
  const noun = nounOf(paper)
  if (status === 'withdrawn')
    return [
      `This ${noun} was withdrawn${reason === undefined ? '' : `: ${reason.replace(/[.\s]+$/, '')}`}. Its text is not shown.`,
    ]
  const [later] = pointingAt(document as unknown as Document, 'replaces', site)
  if (later) return [`This ${noun} has been replaced by `, later, '.']
  if (!held) return [notHeld(noun, paper)]
  if (isOut(paper, asOf)) return undefined
  const why =
    status === 'commissioned'
      ? 'is commissioned, and not yet written'
      : status === 'draft'
        ? 'is a draft'
        : status === 'cleared'
          ? 'is cleared, and not yet published'
          : undefined
  const from = embargo !== undefined && embargo > asOf ? embargo : date
  const until = from !== undefined && from > asOf ? `before ${inWords(from)}` : 'here until it is published'
  return [`This ${noun} ${why ?? 'is not out yet'}. Its text is not shown ${until}.`]
}

/** What the record can't show of a paper that it doesn't hold. */
function notHeld(noun: string, { status, date }: DataOf<'papers'>): string {
  const written = 'whether it was ever written'
  if (status === 'commissioned')
    return `This ${noun} was asked for. This record does not hold it, and cannot show ${written}.`
  if (status === 'not-recorded' && date === undefined)
    return `This record speaks of this ${noun} and does not hold it. It cannot show how far the ${noun} came, nor ${written}.`
  const text = `This record cites this ${noun} and does not hold its text.`
  return status === 'draft' || status === 'cleared' ? `${text} It cannot show what became of it.` : text
}

/** The headings that the contents of a page list. */
export function headingsOf({ body }: Document): Heading[] {
  return body.filter((block): block is Heading => block.type === 'heading' && block.depth <= 2)
}

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

/** A paper by its title, and its language where that is not English. */
function paperNamed(id: string, site: Site): Named {
  const found = find(site.record, 'papers', id)
  const lang = found?.data?.lang
  const name = namedId(site, `papers/${id}`)
  return lang === undefined ? name : { ...name, name: `${name.name} (${languageName(lang)})` }
}

/** The papers that point to one by a field. */
function pointingAt({ id }: Document, role: string, site: Site): Named[] {
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
