/** Committees and sub-groups: their list, and the page of each. */
import {
  byBody,
  type Document,
  type IsoDate,
  inWords,
  lazy,
  type Meeting,
  only,
  type PublicRecord,
  shortId,
  termsInForce,
} from '../record/index.ts'
import { type ActionRow, actionRows, isOpen } from './actions.ts'
import type { Fact } from './facts.ts'
import { holdersOf, type Roles } from './holder.ts'
import { type MeetingRow, meetingRow } from './minutes.ts'
import { href, type Named, named, namedId, type Site } from './site.ts'

/** The page of a committee. */
export interface CommitteeView {
  name: string
  summary: string
  facts: Fact[]
  /** The committees that are part of it. */
  parts: Named[]
  /** Its posts, with those who hold and held each. */
  posts: (Named & { holders: Roles[] })[]
  /** The latest first. */
  meetings: MeetingRow[]
  /** Its actions that no minutes close, the latest first. */
  open: ActionRow[]
  calendar: string
  /** What lies ahead of it. */
  plan: string
}

/** Roles of references that the page of a committee tells in lists of its own. */
export const TOLD_OF_BODIES = ['body', 'partOf', 'terms']

/** All committees by their names, with their summaries. */
export function bodyRows(site: Site): (Named & { summary: string })[] {
  return [...only(site.record.documents.values(), 'bodies')]
    .map((document) => ({ ...named(site, document), summary: document.data?.summary ?? '' }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'))
}

/** The page of a committee. */
export function committee(document: Document<'bodies'>, site: Site): CommitteeView {
  const id = shortId(document)
  const { documents } = site.record
  const meetings = meetingsBy(site.record).get(id) ?? []
  return {
    name: named(site, document).name,
    summary: document.data?.summary ?? '',
    facts: factsOfCommittee(document, site),
    parts: [...only(documents.values(), 'bodies')]
      .filter(({ data }) => data?.partOf === id)
      .map((part) => named(site, part)),
    posts: [...only(documents.values(), 'posts')]
      .filter(({ data }) => data?.body === id)
      .map((post) => ({ ...named(site, post), holders: holdersOf(shortId(post), site) })),
    meetings: meetings.map((meeting) => meetingRow(meeting, site)).reverse(),
    open: actionRows(
      meetings
        .flatMap(({ actions }) => actions)
        .filter((action) => isOpen(action, site))
        .reverse(),
      site,
    ),
    calendar: href(site, `calendar/meetings-${id}.ics`),
    plan: href(site, `plan/${id}/`),
  }
}

/** The committee that a meeting was of, as a fact of it; nothing where the body itself met. */
export function bodyFact({ body }: Meeting, site: Site): Fact[] {
  return body === undefined ? [] : [{ label: 'Body', named: [namedId(site, `bodies/${body}`)] }]
}

/** The meetings of the same body before and after one. */
export function neighboursOf(meeting: Meeting, { record }: Site): { previous?: Meeting; next?: Meeting } {
  return neighbours(record).get(meeting.id) ?? {}
}

/** The meetings of each body, in their order. */
export const meetingsBy = lazy(({ meetings }: PublicRecord) => byBody(meetings))

const neighbours = lazy((record: PublicRecord) => {
  const beside = new Map<string, { previous?: Meeting; next?: Meeting }>()
  for (const series of meetingsBy(record).values())
    for (const [n, { id }] of series.entries()) {
      const [previous, next] = [series[n - 1], series[n + 1]]
      beside.set(id, { ...(previous && { previous }), ...(next && { next }) })
    }
  return beside
})

function factsOfCommittee(document: Document<'bodies'>, site: Site): Fact[] {
  const { abbreviation, partOf, established, dissolved, policy } = document.data ?? {}
  const terms = termsInForce(site.record, shortId(document))
  const text = (label: string, value: string | undefined): Fact[] =>
    value === undefined ? [] : [{ label, text: value }]
  const day = (date: IsoDate | undefined) => date && inWords(date)
  return [
    ...text('Abbreviation', abbreviation),
    {
      label: 'Part of',
      named: [
        partOf === undefined
          ? { name: site.record.body.data?.name ?? 'The body', href: href(site, '') }
          : namedId(site, `bodies/${partOf}`),
      ],
    },
    ...(terms ? [{ label: 'Terms of reference', named: [named(site, terms)] }] : []),
    ...text('Established', day(established)),
    ...text('Dissolved', day(dissolved)),
    ...text('Quorum', policy?.quorum === undefined ? undefined : `${policy.quorum}`),
  ]
}
