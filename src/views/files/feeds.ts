/** Atom feeds (RFC 4287) of what is new. Only where the site's address is known: a reader must find the way back. */
import { type DataOf, type Document, escapeHtml as e, type IsoDate, only } from '../../record/index.ts'
import { absolute, type Site } from '../site.ts'
import { titleOf } from '../titles.ts'
import type { FileMaker } from './index.ts'

interface Entry {
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
  for (const [name, entries] of Object.entries(all)) {
    const latest = entries
      .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : a.path < b.path ? -1 : 1))
      .slice(0, MOST)
    yield [`feeds/${name}.atom`, feed(name as keyof typeof FEEDS, latest, site)]
  }
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

function feed(name: keyof typeof FEEDS, entries: readonly Entry[], site: Site): string {
  const body = site.record.body.data?.name ?? 'Public record'
  const here = absolute(site, `feeds/${name}.atom`)
  const lines = entries.map(({ title, path, date, summary }) => {
    const address = e(absolute(site, path))
    return `<entry><id>${address}</id><title>${e(title)}</title><updated>${time(date)}</updated><link href="${address}"/><summary>${e(summary)}</summary></entry>\n`
  })
  return (
    `<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">\n` +
    `<id>${e(here)}</id><title>${e(`${body}: ${FEEDS[name]}`)}</title><updated>${time(entries[0]?.date ?? site.asOf)}</updated>` +
    `<author><name>${e(body)}</name></author><link rel="self" href="${e(here)}"/><link href="${e(absolute(site, ''))}"/>\n` +
    `${lines.join('')}</feed>\n`
  )
}

/** A day as the moment at which it begins in Greenwich. */
function time(date: IsoDate): string {
  return `${date}T00:00:00Z`
}
