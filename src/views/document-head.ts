/** The head of a document's page. */
import { type DataOf, type Document, find, type Kind, madeOn, words } from '../record/index.ts'
import { declares } from './declaration.ts'
import { feedOf } from './follow.ts'
import { excerpt, type Head } from './head.ts'
import { countsOf } from './minutes.ts'
import { thingsOf } from './schema-org.ts'
import { hasRegister } from './sections.ts'
import { named, namedId, type Site } from './site.ts'
import { titleOf } from './titles.ts'

/** What the page of a document says of itself to programs. */
export function documentHead(document: Document, site: Site): Head {
  const feed = feedOf(document, site)
  return {
    description: excerpt(
      describe(document, site) || `${titleOf(document, site.record.documents)}. Public record, ${bodyName(site)}`,
    ),
    type: TYPES[document.kind],
    things: thingsOf(document, site),
    feed: feed === undefined ? undefined : { name: `What is new: ${named(site, document).name}`, href: feed },
  }
}

/** The same for a declaration. */
export function declarationHead({ data }: Document<'interests'>, site: Site): Head {
  const declaration = data as DataOf<'interests'>
  const { name } = namedId(site, `people/${declaration.member}`)
  return {
    description: `Declaration of interests of ${name}, ${madeOn(declaration)}: ${declares(declaration)}.`,
  }
}

const TYPES: { [K in Kind]?: Head['type'] } = {
  minutes: 'article',
  papers: 'article',
  'terms-of-reference': 'article',
  people: 'profile',
}

function bodyName(site: Site): string {
  return site.record.body.data?.name ?? 'the body'
}

/** A document in a sentence or two: its own first words, unless its kind has more to say. */
function describe(document: Document, site: Site): string {
  switch (document.kind) {
    case 'minutes':
      return ofMeeting(document as unknown as Document<'minutes'>, site)
    case 'people':
      return ofPerson(document as unknown as Document<'people'>, site)
    case 'bodies':
      return (document.data as DataOf<'bodies'> | undefined)?.summary ?? ''
    default:
      return words(document.body)
  }
}

function ofMeeting({ id }: Document<'minutes'>, site: Site): string {
  const meeting = site.meetingsById.get(id)
  if (!meeting) return ''
  const items = meeting.items.map(({ heading }) => heading.text).join('; ')
  return [countsOf(meeting).join(', '), items].filter(Boolean).join('. ')
}

function ofPerson(document: Document<'people'>, site: Site): string {
  const posts = (document.data?.roles ?? []).flatMap(({ post }) => find(site.record, 'posts', post) ?? [])
  const names = [...new Set(posts.map((post) => named(site, post).name))]
  const roles = names.length > 0 ? `${names.join(', ')}. ` : ''
  return `${named(site, document).name}: ${roles}${hasRegister(site) ? 'Roles, meetings, actions and declarations' : 'Roles, meetings and actions'}. Public record, ${bodyName(site)}`
}
