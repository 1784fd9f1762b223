/** All that the record says of one topic, person or organisation, as one thread with its days. */
import { compare, counted, type Document, inWords, ownerId, shortId } from '../record/index.ts'
import {
  type Dated,
  type Moment,
  momentOfDeclaration,
  momentOfDocument,
  momentsInMinutes,
  momentsOfElement,
} from './moments.ts'
import type { Site } from './site.ts'

/** Whether the page of a document has a thread. */
export function hasThread({ kind }: Document): boolean {
  return kind === 'topics' || kind === 'organisations' || kind === 'people'
}

/** Roles of references that threads tell: the lists of what links to a page leave them out. */
export const TOLD_IN_THREADS = [
  'Action.owner',
  'Action.lead',
  'Action.topics',
  'Decision.topics',
  'Deferral.topics',
  'Deferral.owner',
  'Need.topics',
  'Item.topics',
  'Item.concerns',
  'Interest.member',
  'Interest.organisation',
  'topics',
  'authors',
  'member',
  'interests.organisation',
  'about',
]

/** The moments of a document's thread, the first first; each once. */
export function threadOf(document: Document, site: Site): Moment[] {
  const moments = new Map<string, Dated>()
  for (const moment of [...ofLinks(document, site), ...ofActions(document, site)]) {
    if (moment.day !== '' && moment.day > site.asOf) continue
    // Under one heading something is spoken of once, and may be agreed or reported more than once.
    const key = `${moment.kind} ${moment.href} ${moment.kind === 'said' ? '' : moment.offset}`
    if (!moments.has(key)) moments.set(key, moment)
  }
  return (
    [...moments.values()]
      // What has no day comes last: nobody knows where it belongs.
      .sort((a, b) => Number(a.day === '') - Number(b.day === '') || compare(a.day, b.day) || a.offset - b.offset)
      .map(({ offset, ...moment }) => ({ ...moment, date: inWords(moment.day) }))
  )
}

/** What speaks of the document itself comes before what only stands under an item of it. */
function* ofLinks({ id }: Document, site: Site): Generator<Dated> {
  const links = Map.groupBy(site.incoming.get(id) ?? [], ({ element }) => element?.name === 'Item')
  for (const link of [...(links.get(false) ?? []), ...(links.get(true) ?? [])]) {
    const { from } = link
    if (from.kind === 'minutes') yield* momentsInMinutes(link, site)
    else if (from.kind === 'papers') yield momentOfDocument(from, 'paper', link, site)
    else if (from.kind === 'events') yield momentOfDocument(from, 'event', link, site)
    else if (from.kind === 'interests') yield* momentOfDeclaration(from as unknown as Document<'interests'>, id, site)
  }
}

/** The actions that somebody owned. */
function* ofActions(document: Document, site: Site): Generator<Dated> {
  // An organisation may have the short id of a person, who comes first.
  if (ownerId(shortId(document), site.record.documents) !== document.id) return
  for (const action of site.actions.get(shortId(document)) ?? []) {
    yield* momentsOfElement(action.element, action.item, action.meeting, site)
  }
}

/** How long the thread of a document is, and when its last moment was; nothing where it has none. */
export function threadSummary(document: Document, site: Site): string | undefined {
  const thread = threadOf(document, site)
  const last = thread.findLast(({ date }) => date !== '')?.date
  if (thread.length === 0) return undefined
  return `${counted(thread.length, 'entry', 'entries')} in the record${last ? `, the latest on ${last}` : ''}`
}

/** At how many meetings a document without a thread was spoken of, and when last; nothing where at none. */
export function meetingsSummary({ id }: Document, site: Site): string | undefined {
  const meetings = new Set((site.incoming.get(id) ?? []).map(({ from }) => site.meetingsById.get(from.id)))
  const days = [...meetings].flatMap((meeting) => (meeting && meeting.date <= site.asOf ? [meeting.date] : [])).sort()
  const last = days.at(-1)
  return last && `In the minutes of ${counted(days.length, 'meeting')}, the last on ${inWords(last)}`
}
