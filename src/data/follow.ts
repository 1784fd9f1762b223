/** What is new of one topic, person or organisation, as a feed for each: what meetings said and reported, papers, events and declarations. */
import { type DataOf, type Document, FOLLOWED, type IsoDate, only, shortId } from '../record/index.ts'
import { named, type Site } from '../views/site.ts'
import { type Entry, type Feed, latest } from './atom.ts'
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
  const said = new Map<Document, Said[]>()
  const add = (minutes: Document, one: Said) => {
    const date = (minutes.data as DataOf<'minutes'> | undefined)?.date
    if (date === undefined || date > site.asOf) return
    const already = said.get(minutes)
    if (already) already.push(one)
    else said.set(minutes, [one])
  }
  const others = new Set<Document>()
  for (const link of site.incoming.get(id) ?? [])
    if (link.from.kind === 'minutes') add(link.from, link)
    else others.add(link.from)
  // Of a person also the actions of posts that they held.
  const owned = kind === 'people' ? (site.actions.get(shortId(document)) ?? []) : []
  for (const action of owned) add(action.meeting.document, action)
  for (const update of reports.get(id) ?? []) add(update.meeting.document, update)
  // Only what the feed tells is put into words.
  const minutes = [...said.keys()].map((one) => ({ one, path: `${one.id}/`, date: dayOfNews(one, site) }))
  const ofMeetings = latest(minutes).map(({ one }) => ofMinutes(one, said.get(one) ?? [], document, site))
  return latest([...ofMeetings, ...[...others].flatMap((from) => ofOther(from, site))])
}

function dayOfNews({ data }: Document, site: Site): IsoDate {
  return newsDay(data as DataOf<'minutes'>, site)
}

function ofMinutes(minutes: Document, said: readonly Said[], { id }: Document, site: Site): Entry {
  const { words, fragment } = told(said, site)
  return {
    title: named(site, minutes).name,
    path: `${minutes.id}/${fragment && `#${fragment}`}`,
    id: `feeds/${id}.atom#${minutes.id}`,
    date: dayOfNews(minutes, site),
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
