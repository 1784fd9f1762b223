/** What an exception is about, named as people would. */
import { find, type PublicRecord, printedName, type Subject, subjectWords } from '../record/index.ts'
import { targetNamed } from './entries.ts'
import { addressOf, href, type Named, namedId, type Site } from './site.ts'

/** A subject of an exception: all minutes of some days, a document, an element, a field of a document and who stands in it, or a heading. */
export function subjectNamed(subject: Subject, site: Site): Named {
  if (typeof subject !== 'string') return { name: subjectWords(subject), href: href(site, 'minutes/') }
  const id = subject
  const { record } = site
  if (record.documents.has(id)) return namedId(site, id)
  const { actions, deferrals, needs, announcements } = record
  if ([actions, deferrals, needs, announcements].some((map) => map.has(id))) return targetNamed(id, site)
  const to = record.directory.elements.get(id)
  const [path = '', fragment] = id.split('#')
  const parts = path.split('/')
  const within = parts.slice(0, 2).join('/')
  if (!record.documents.has(within)) return { name: id, href: '' }
  const part = partOf(record, within, fragment, parts.slice(2))
  const { name } = namedId(site, within)
  return { name: part ? `${part}, in ${name}` : name, href: addressOf(site, to ?? { document: within, fragment }) }
}

/** A heading by its words, a person in a list by the name, anything else as it is written. */
function partOf(record: PublicRecord, document: string, fragment: string | undefined, rest: string[]): string {
  if (fragment !== undefined) {
    const found = record.documents.get(document)?.fragments.get(fragment)
    return found?.type === 'heading' ? `“${found.text}”` : fragment
  }
  const last = rest.at(-1) ?? ''
  const person = find(record, 'people', last)
  return person ? printedName(person, record.documents) : rest.join('/')
}
