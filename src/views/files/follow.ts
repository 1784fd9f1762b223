/** What is new of one topic or person: the documents that speak of them. */
import { type DataOf, escapeHtml as e, type IsoDate, type Kind, type Link, only } from '../../record/index.ts'
import { how } from '../backlinks.ts'
import { href, named, type Site } from '../site.ts'
import type { Entry } from './feeds.ts'

/** Kinds of which each document has a feed of its own. */
export const FOLLOWED = ['people', 'topics'] as const satisfies readonly Kind[]

/** The feed of each person and topic: its name, its title, and what it tells. */
export function* follow(site: Site): Generator<[name: string, title: string, entries: Entry[]]> {
  for (const kind of FOLLOWED) {
    for (const document of only(site.record.documents.values(), kind))
      yield [document.id, named(site, document).name, entriesOf(site.incoming.get(document.id) ?? [], site)]
  }
}

/** A line that leads to the feed of a page; nothing where there is none. */
export function followHtml({ id, kind }: { id: string; kind: Kind }, site: Site): string {
  if (!site.origin || !FOLLOWED.some((one) => one === kind)) return ''
  return `<p><a href="${e(href(site, `feeds/${id}.atom`))}" type="application/atom+xml">Follow this page (Atom)</a></p>`
}

/** One entry for each document that says something, with all that it says. */
function entriesOf(links: readonly Link[], site: Site): Entry[] {
  const entries: Entry[] = []
  for (const [document, of] of Map.groupBy(links, ({ from }) => from)) {
    const date = dayOf(document)
    if (date === undefined || date > site.asOf) continue
    const said = [...new Set(of.map(({ role }) => how(role)))].join(', ')
    entries.push({ title: named(site, document).name, path: `${document.id}/`, date, summary: said })
  }
  return entries
}

/** The day that a document is of; those that are of no day are no news. */
function dayOf({ kind, data }: Link['from']): IsoDate | undefined {
  if (kind === 'minutes') return (data as DataOf<'minutes'> | undefined)?.date
  if (kind === 'interests') return (data as DataOf<'interests'> | undefined)?.signed
  const date = kind === 'papers' ? (data as DataOf<'papers'> | undefined)?.date : undefined
  return date?.length === 10 ? date : undefined
}
