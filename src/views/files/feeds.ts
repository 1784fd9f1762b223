/** Atom feeds (RFC 4287) of what is new. Only where the site's address is known: a reader must find the way back. */
import { type DataOf, type Document, escapeHtml as e, type IsoDate, only } from '../../record/index.ts'
import { absolute, type Site } from '../site.ts'
import { titleOf } from '../titles.ts'
import { follow } from './follow.ts'
import type { FileMaker } from './index.ts'

/** One piece of news. */
export interface Entry {
  title: string
  path: string
  date: IsoDate
  summary: string
}

/** Feeds by their name, as the page of feeds lists them. */
export const FEEDS = {
  all: 'Everything new',
  minutes: 'Minutes',
  papers: 'Papers',
  register: 'Declarations of interests',
} as const

/** More entries than this are for the pages. */
const MOST = 50

export const feeds: FileMaker = function* (site) {
  if (!site.origin) return
  const kinds = { minutes: meetings(site), papers: papers(site), register: declarations(site) }
  const all = { all: Object.values(kinds).flat(), ...kinds }
  for (const [name, entries] of Object.entries(all)) yield feed(name, FEEDS[name as keyof typeof FEEDS], entries, site)
  for (const [name, title, entries] of follow(site)) yield feed(name, title, entries, site)
}

function meetings({ record, asOf }: Site): Entry[] {
  return record.meetings
    .filter(({ date }) => date <= asOf)
    .map(({ document, date, id, actions, decisions, data }) => ({
      title: `Minutes: ${titleOf(document)}`,
      path: `${id}/`,
      date: data.approved ?? date,
      summary: `${actions.length} actions and ${decisions.length} decisions; the minutes are ${data.status}.`,
    }))
}

function papers({ record }: Site): Entry[] {
  return [...only(record.documents.values(), 'papers')].flatMap((document) => {
    const data = document.data as DataOf<'papers'> | undefined
    if (data?.status !== 'published' || data.date?.length !== 10) return []
    return [
      { title: `Paper: ${data.title}`, path: `${document.id}/`, date: data.date, summary: data.type.replace('-', ' ') },
    ]
  })
}

function declarations({ record, asOf }: Site): Entry[] {
  return [...record.declarations.values()].flat().flatMap(({ document, signed, id, member, data }) => {
    if (signed > asOf) return []
    const name = (record.documents.get(`people/${member}`) as Document<'people'> | undefined)?.data?.name ?? member
    const count = data.interests.length
    const summary = data.nil
      ? 'The member declares that there are no interests.'
      : `${count} ${count === 1 ? 'interest' : 'interests'}.`
    return document ? [{ title: `Declaration of interests: ${name}`, path: `${id}/`, date: signed, summary }] : []
  })
}

/** A feed as a file, with the latest of its entries. */
function feed(name: string, title: string, all: readonly Entry[], site: Site): [path: string, text: string] {
  const entries = [...all]
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : a.path < b.path ? -1 : 1))
    .slice(0, MOST)
  const body = site.record.body.data?.name ?? 'Public record'
  const here = absolute(site, `feeds/${name}.atom`)
  const lines = entries.map(({ title: of, path, date, summary }) => {
    const address = e(absolute(site, path))
    return `<entry><id>${address}</id><title>${e(of)}</title><updated>${time(date)}</updated><link href="${address}"/><summary>${e(summary)}</summary></entry>\n`
  })
  const text =
    `<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">\n` +
    `<id>${e(here)}</id><title>${e(`${body}: ${title}`)}</title><updated>${time(entries[0]?.date ?? site.asOf)}</updated>` +
    `<author><name>${e(body)}</name></author><link rel="self" href="${e(here)}"/><link href="${e(absolute(site, ''))}"/>\n` +
    `${lines.join('')}</feed>\n`
  return [`feeds/${name}.atom`, text]
}

/** A day as the moment at which it begins in Greenwich. */
function time(date: IsoDate): string {
  return `${date}T00:00:00Z`
}
