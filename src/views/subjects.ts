/** What an exception is about, named as people would. */
import {
  type Destination,
  find,
  type PublicRecord,
  printedName,
  type Subject,
  subjectWords,
  words,
} from '../record/index.ts'
import { clauseNamed } from './clauses.ts'
import { targetNamed } from './entries.ts'
import { excerpt } from './head.ts'
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
  const clause = within.startsWith('terms-of-reference/') ? clauseNamed(fragment ?? '', site) : undefined
  if (clause) return clause
  const decided = saidAt(record, to)
  const part = decided ?? partOf(record, within, fragment, parts.slice(2))
  const { name } = namedId(site, within)
  return { name: part ? `${part}, in ${name}` : name, href: addressOf(site, to ?? { document: within, fragment }) }
}

/** The words of an element of minutes that has no number, such as a decision. */
function saidAt({ documents }: PublicRecord, to: Destination | undefined): string | undefined {
  const element = to && documents.get(to.document)?.fragments.get(to.fragment ?? '')
  const text = element?.type === 'element' ? words(element.body) : ''
  return text === '' ? undefined : `“${excerpt(text, NAME)}”`
}

/** So much of its words names what has no number. */
const NAME = 80

/** A heading by its words, people and organisations by their names, anything else in the words of its field. */
function partOf(record: PublicRecord, document: string, fragment: string | undefined, rest: string[]): string {
  if (fragment !== undefined) {
    const found = record.documents.get(document)?.fragments.get(fragment)
    return found?.type === 'heading' ? `“${found.text}”` : fragment
  }
  const named = rest.flatMap((id) => nameOf(id, record) ?? [])
  return named.length > 0 ? named.join(', ') : rest.join(', ').replaceAll('-', ' ')
}

function nameOf(id: string, record: PublicRecord): string | undefined {
  const person = find(record, 'people', id)
  return person ? printedName(person, record.documents) : find(record, 'organisations', id)?.data?.name
}
