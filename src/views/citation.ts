/** How a document is cited, as text that can be copied. */
import { type DataOf, type Document, inWords, type Kind, madeOn } from '../record/index.ts'
import { lastChange } from './history.ts'
import { absolute, namedId, type Site } from './site.ts'
import { fullDate, titleOf } from './titles.ts'

/** How a document is cited, and its address, where the site's is known. */
export interface Citation {
  text: string
  address: string | undefined
}

/**
 * The citation of a document: the body, the title, its day, and when it was last
 * changed, where that is known. The address is a part of its own, so that a
 * script can put that of a paragraph there.
 */
export function citationOf(document: Document, site: Site): Citation {
  return {
    text: citation(document, site),
    address: site.origin ? absolute(site, `${document.id}/`) : undefined,
  }
}

/** The citation without an address: `Tide Clock Committee, Minutes of Wednesday 1 May 2024, public record, last changed on 3 June 2024`. */
function citation(document: Document, site: Site): string {
  const body = site.record.body.data?.name
  const changed = lastChange(document, site)
  const parts = [body, cited(document, site), 'public record', changed && `last changed on ${inWords(changed)}`]
  return parts.filter(Boolean).join(', ')
}

type Cited = { [K in Kind]?: (data: DataOf<K>, site: Site) => string }

/** What a document is called where it is cited. */
function cited(document: Document, site: Site): string {
  const title = CITED[document.kind] as ((data: unknown, site: Site) => string) | undefined
  return document.data && title ? title(document.data, site) : titleOf(document, site.record.documents)
}

const CITED: Cited = {
  minutes: ({ date, status, body }, site) =>
    `Minutes of ${body === undefined ? '' : `${namedId(site, `bodies/${body}`).name}, `}${fullDate(date)}${status === 'draft' ? ' (draft)' : ''}`,
  papers: ({ title, held, publisher, date, status }) => {
    const more = [
      publisher,
      date && inWords(date),
      status === 'published' || status === 'not-recorded' ? undefined : status,
    ]
      .filter(Boolean)
      .join(', ')
    // What the record cites but doesn't hold can be read elsewhere, and nothing of it here.
    return `${held ? '' : 'entry for '}“${title}”${more && ` (${more})`}`
  },
  events: ({ title, date }) => `${title} (event${date === undefined ? '' : `, ${inWords(date)}`})`,
  'terms-of-reference': ({ title, version, from }) =>
    [title, version && `version ${version}`, from && `from ${inWords(from)}`].filter(Boolean).join(', '),
  interests: (data, site) =>
    `Declaration of interests of ${namedId(site, `people/${data.member}`).name}, ${madeOn(data)}`,
  definitions: ({ term }) => `“${term}” (definition)`,
  topics: ({ name }) => `${name} (topic)`,
  pathfinders: ({ name }) => `${name} (pathfinder)`,
}
