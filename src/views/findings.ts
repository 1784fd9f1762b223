/** What buddies found of pathfinders, and the patterns across all of it. */
import { compare, counted, type Document, inWords, only } from '../record/index.ts'
import { sortName } from './people.ts'
import { addressOf, type Named, named, namedId, type Site } from './site.ts'

/** Something that a buddy found. */
export interface Found {
  /** The fragment on the page of the pathfinder. */
  fragment: string
  /** The pathfinder, at the finding. */
  at: Named
  /** The short id of the buddy. */
  member: string
  by: Named
  /** The day in words. */
  date: string
  text: string
  topics: Named[]
}

/** Findings that share a topic, or have none. */
export interface Pattern {
  /** Nothing for findings without a topic. */
  topic: Named | undefined
  /** "3 findings, 2 pathfinders". */
  count: string
  /** The findings, by pathfinder and day. */
  at: Named[]
}

/** The page of all findings. */
export interface FindingsPage {
  patterns: Pattern[]
  buddies: { by: Named; findings: Found[] }[]
}

/** The path of that page. */
export const FINDINGS = 'pathfinders/findings/'

/** The findings of one pathfinder, as its file lists them. */
export function findingsOf(document: Document<'pathfinders'>, site: Site): Found[] {
  return (document.data?.findings ?? []).map((finding, n) => {
    const fragment = `found-${n + 1}`
    return {
      fragment,
      at: { ...named(site, document), href: addressOf(site, { document: document.id, fragment }) },
      member: finding.member,
      by: namedId(site, `people/${finding.member}`),
      date: inWords(finding.date),
      text: finding.text,
      topics: finding.topics.map((id) => namedId(site, `topics/${id}`)),
    }
  })
}

/** Whether any pathfinder has a finding; without one there is no page of them. */
export function hasFindings({ record }: Pick<Site, 'record'>): boolean {
  return only(record.documents.values(), 'pathfinders').some(({ data }) => (data?.findings.length ?? 0) > 0)
}

/** All findings: the patterns that most share first, then those of each buddy, by surname. */
export function findingsPage(site: Site): FindingsPage {
  const all = [...only(site.record.documents.values(), 'pathfinders')].flatMap((one) => findingsOf(one, site))
  const buddies = [...Map.groupBy(all, ({ member }) => member)]
    .map(([id, findings]) => ({ sort: sortName(id, site), by: namedId(site, `people/${id}`), findings }))
    .sort((a, b) => a.sort.localeCompare(b.sort, 'en') || compare(a.by.href, b.by.href))
  return { patterns: patternsIn(all), buddies: buddies.map(({ by, findings }) => ({ by, findings })) }
}

function patternsIn(all: readonly Found[]): Pattern[] {
  const topics = new Map(all.flatMap(({ topics }) => topics).map((topic) => [topic.href, topic]))
  const byTopic = Map.groupBy(
    all.flatMap((found) => found.topics.map(({ href }) => ({ href, found }))),
    ({ href }) => href,
  )
  const shared = [...byTopic]
    .map(([href, of]) => ({ topic: topics.get(href), of: of.map(({ found }) => found) }))
    .sort((a, b) => b.of.length - a.of.length || (a.topic?.name ?? '').localeCompare(b.topic?.name ?? '', 'en'))
  const rest = all.filter(({ topics }) => topics.length === 0)
  return [...shared, ...(rest.length > 0 ? [{ topic: undefined, of: rest }] : [])].map(({ topic, of }) => ({
    topic,
    count: `${counted(of.length, 'finding')}, ${counted(new Set(of.map(({ at }) => at.href.split('#')[0])).size, 'pathfinder')}`,
    at: of.map(({ at, date }) => ({ name: `${at.name}, ${date}`, href: at.href })),
  }))
}
