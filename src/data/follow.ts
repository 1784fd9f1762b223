/** What is new of one topic, person or organisation, as a feed for each: what meetings said and reported, papers, events and declarations. */
import { type DataOf, type Document, FOLLOWED, type Link, only, shortId } from '../record/index.ts'
import { named, type Site } from '../views/site.ts'
import { type Entry, type Feed, latest, MOST } from './atom.ts'
import { newsDay, ofDeclaration, ofEvent, ofPaper } from './news.ts'
import { type Reports, reportsOf } from './reports.ts'
import { type Said, told } from './said.ts'

/** The feed of each person, organisation and topic. */
export function follow(site: Site): Feed[] {
  const documents = FOLLOWED.flatMap((kind) => [...only(site.record.documents.values(), kind)] as Document[])
  // One way through all meetings serves every feed.
  let reports: Reports | undefined
  const news = (document: Document) => {
    reports ??= reportsOf(documents, site)
    return newsOf(document, reports, site)
  }
  return documents.map((document) => ({
    name: document.id,
    title: named(site, document).name,
    page: `${document.id}/`,
    entries: () => news(document),
  }))
}

function newsOf(document: Document, reports: Reports, site: Site): Entry[] {
  const { id, kind } = document
  const links = site.incoming.get(id) ?? []
  // Links come in the order of the ids of their documents, and so those of minutes in that of their days.
  const first = linksBefore('minutes/', links)
  const end = linksBefore('minutes0', links)
  const meetings = new Latest(site)
  for (let n = end - 1; n >= first; n--) {
    const link = links[n] as Link
    if (!meetings.add(link.from, link)) break
  }
  // Of a person also the actions of posts that they held.
  const owned = kind === 'people' ? (site.actions.get(shortId(document)) ?? []) : []
  for (let n = owned.length - 1; n >= 0; n--) {
    const action = owned[n] as (typeof owned)[number]
    if (!meetings.add(action.meeting.document, action)) break
  }
  for (const update of reports.get(id) ?? []) meetings.add(update.meeting.document, update)
  const others = new Set([...links.slice(0, first), ...links.slice(end)].map(({ from }) => from))
  const ofMeetings = [...meetings.all].map(([minutes, said]) => ofMinutes(minutes, said, document, site))
  return latest([...ofMeetings, ...[...others].flatMap((from) => ofOther(from, site))])
}

function ofMinutes(minutes: Document, said: readonly Said[], { id }: Document, site: Site): Entry {
  const { words, fragment } = told(said, site)
  return {
    title: named(site, minutes).name,
    path: `${minutes.id}/${fragment && `#${fragment}`}`,
    id: `feeds/${id}.atom#${minutes.id}`,
    date: newsDay(minutes.data as DataOf<'minutes'>, site),
    summary: words,
  }
}

/** Papers, events and declarations are the same news here as in the feeds of their kind; other documents are of no day. */
function ofOther(from: Document, site: Site): Entry[] {
  if (from.kind === 'papers') return ofPaper(from as unknown as Document<'papers'>, site)
  if (from.kind === 'events') return ofEvent(from as unknown as Document<'events'>, site)
  if (from.kind !== 'interests' || !from.data) return []
  const all = site.record.declarations.get((from.data as DataOf<'interests'>).member) ?? []
  return all.filter((one) => one.id === from.id).flatMap((one) => ofDeclaration(one, site))
}

/** How many links come from documents with ids before a given one, by halving. */
function linksBefore(id: string, links: readonly Link[]): number {
  let from = 0
  let to = links.length
  while (from < to) {
    const middle = (from + to) >> 1
    if ((links[middle] as Link).from.id < id) from = middle + 1
    else to = middle
  }
  return from
}

/** What was said, by minutes: at least those of as many of the latest meetings as a feed tells. */
class Latest {
  readonly all = new Map<Document, Said[]>()
  readonly #until: string
  /** Minutes of before are not asked for, as enough later ones are here. */
  #from = ''

  constructor({ asOf }: Site) {
    this.#until = asOf
  }

  /** Adds what minutes said, and gives whether anything that earlier ones said could still be asked for. */
  add(minutes: Document, said: Said): boolean {
    const date = (minutes.data as DataOf<'minutes'> | undefined)?.date
    if (date === undefined || date > this.#until) return true
    if (date < this.#from) return false
    const already = this.all.get(minutes)
    if (already) already.push(said)
    else this.all.set(minutes, [said])
    if (this.#from === '' && this.all.size === MOST)
      this.#from = [...this.all.keys()].map((one) => (one.data as DataOf<'minutes'>).date).sort()[0] ?? ''
    return true
  }
}
