/** The decisions of all meetings: each in its own words, with the item and the day on which it was taken. */
import { counted, type Entry, type IsoDate, inOneLine } from '../record/index.ts'
import type { Head } from './head.ts'
import { addressOf, href, type Named, namedId, type Site } from './site.ts'
import { meetingDay } from './titles.ts'
import { topicsOf } from './topics.ts'
import { voteText } from './votes.ts'
import { type WithheldWords, withheldWords } from './withheld.ts'

/** One decision. */
export interface DecisionRow {
  /** Its own words; empty where they are withheld. */
  text: string
  /** Its place in the minutes. */
  href: string
  /** The same below the base. */
  path: string
  /** The day of the meeting. */
  date: IsoDate
  withheld: WithheldWords | undefined
  /** The heading under which it was taken. */
  item: string | undefined
  meeting: Named
  /** Whether its minutes are not approved yet. */
  isDraft: boolean
  /** Those of the decision; where it names none, those of its item. */
  topics: readonly Named[]
  vote: string | undefined
}

/** The decisions of one year. */
export interface YearOfDecisions {
  year: string
  count: number
  /** The latest first; `undefined` where the year has a page of its own. */
  rows: DecisionRow[] | undefined
}

/** All decisions. */
export interface DecisionLog {
  count: number
  /** The latest year first. */
  years: YearOfDecisions[]
}

/** More decisions than this are told year by year, each on a page. */
const MANY = 100

/** The page of all decisions. */
export function decisionLog(site: Site): DecisionLog {
  const years = byYear(site)
  const count = years.reduce((sum, [, decisions]) => sum + decisions.length, 0)
  return {
    count,
    years: years.map(([year, decisions]) => ({
      year,
      count: decisions.length,
      rows: count > MANY ? undefined : decisionRows(decisions, site),
    })),
  }
}

/** The years whose decisions have a page of their own. */
export function yearsOfDecisions(site: Site): string[] {
  return decisionLog(site).years.flatMap(({ year, rows }) => (rows === undefined ? [year] : []))
}

/** The page of a year; nothing where it has none of its own. */
export function decisionYear(year: string, site: Site) {
  if (!yearsOfDecisions(site).includes(year)) return undefined
  const decisions = byYear(site).find(([one]) => one === year)?.[1] ?? []
  const title = `Decisions of ${year}`
  const trail = [
    { name: 'Decisions', href: href(site, 'decisions/') },
    { name: year, href: href(site, `decisions/${year}/`) },
  ]
  const head: Head = {
    description: `${counted(decisions.length, 'decision')} that the meetings of ${year} took, in their own words`,
  }
  return { title, head, trail, rows: decisionRows(decisions, site) }
}

/** Decisions in the order given, as rows. */
export function decisionRows(decisions: readonly Entry<'Decision'>[], site: Site): DecisionRow[] {
  return decisions.map(({ element, item, meeting }) => {
    const { id, vote } = element.attributes
    const fragment = id === undefined ? item?.heading.id : `decision-${id}`
    const path = `${meeting.id}/${fragment ? `#${fragment}` : ''}`
    return {
      text: inOneLine(element.body),
      path,
      href: href(site, path),
      date: meeting.date,
      withheld: withheldWords(element),
      item: item?.heading.text,
      isDraft: meeting.data.status === 'draft',
      meeting: {
        name: meetingDay(meeting.document, site.record.documents),
        href: addressOf(site, { document: meeting.id }),
      },
      topics: topicsOf(element, item).map((topic) => namedId(site, `topics/${topic}`)),
      vote: vote && voteText(vote),
    }
  })
}

/** The decisions of meetings held by the day, the latest first. */
export function decisionsHeld({ record, asOf }: Site): Entry<'Decision'>[] {
  const held = record.meetings.filter(({ date, isHeld }) => isHeld && date <= asOf)
  return held.toReversed().flatMap(({ decisions }) => decisions)
}

function byYear(site: Site): [string, Entry<'Decision'>[]][] {
  return [...Map.groupBy(decisionsHeld(site), ({ meeting }) => meeting.date.slice(0, 4))]
}
